import type { Exchange } from '../exchanges'
import { userItems } from '../products'
import type { World } from '../world'
import type { Snapshot, Summary } from './api'

/** How many items and notifications the page shows. */
const SHOWN = 200
/** How much of a URL stands in the list, in characters. */
const URL_SHOWN = 500

export function snapshotOf(world: World): Snapshot {
  const { clock, faults, identity, notifier, platform, url } = world
  return {
    url,
    now: clock.now(),
    rate: clock.rate,
    items: userItems(world).slice(0, SHOWN),
    notifications: notifier.sent.slice(-SHOWN).reverse(),
    faults: faults.all,
    certificates: platform.certificates.map(({ serial }) => serial),
    publicKeyId: platform.publicKeyId,
    mchid: identity.mchid,
  }
}

export function summaryOf(exchange: Exchange): Summary {
  const { id, at, duration, method, url, name, signature, status, code, faults, explanation } = exchange
  return {
    id,
    at,
    duration,
    method,
    url: url.slice(0, URL_SHOWN),
    ...(name !== undefined && { name }),
    signature,
    status,
    ...(code !== undefined && { code }),
    faults,
    ...(explanation && { mistake: explanation.mistake }),
  }
}
