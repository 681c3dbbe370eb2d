import { Refusal } from '../../refusal'
import type { Collection } from '../../store'
import type { World } from '../../world'
import type { Fields, Product, StatefulOperation } from '../product'

const DOMESTIC = '/v3/merchant-service/complaint-notifications'
const OVERSEAS = '/v3/global/merchant-service/complaint-notifications'

/** The complaint that is told of. */
interface Told {
  complaint_id: string
  order: { isOverseas: boolean }
}

/** 投诉通知回调: where a merchant wants to be told of complaints, one URL at home and one overseas. */
export const complaintNotifyUrls: Product = { ...notifyUrl(DOMESTIC), ...notifyUrl(OVERSEAS) }

/** Tells the merchant of a complaint, if it said where. */
export function notifyComplaint({ complaint_id, order }: Told, action_type: string, world: World): void {
  const url = urlsOf(world).get(order.isOverseas ? OVERSEAS : DOMESTIC)?.url
  if (url === undefined) return
  const event = action_type === 'CREATE_COMPLAINT' ? 'COMPLAINT.CREATE' : 'COMPLAINT.STATE_CHANGE'
  world.notifier.send({ event, url, payload: { complaint_id, action_type } })
}

function notifyUrl(path: string): Product {
  const set = (mustExist: boolean): StatefulOperation => ({
    ids: [],
    handle: ({ body }, world) => {
      const isThere = urlsOf(world).get(path) !== undefined
      if (mustExist && !isThere) throw notConfigured()
      if (!mustExist && isThere) throw new Refusal(400, 'INVALID_REQUEST', '投诉通知回调已存在')
      const { url } = body as { url: string }
      urlsOf(world).put(path, { url })
      return answerOf(url, world)
    },
  })
  const get: StatefulOperation = { ids: [], handle: (_, world) => answerOf(urlAt(path, world), world) }
  const remove: StatefulOperation = {
    ids: [],
    handle: (_, world) => {
      urlAt(path, world)
      urlsOf(world).delete(path)
      return undefined
    },
  }
  return {
    [`POST ${path}`]: set(false),
    [`PUT ${path}`]: set(true),
    [`GET ${path}`]: get,
    [`DELETE ${path}`]: remove,
  }
}

function urlsOf({ store }: World): Collection<{ url: string }> {
  return store.collection('complaint-notifications')
}

function urlAt(path: string, world: World): string {
  const known = urlsOf(world).get(path)
  if (!known) throw notConfigured()
  return known.url
}

function answerOf(url: string, { identity }: World): Fields {
  return { mchid: identity.mchid, url }
}

function notConfigured(): Refusal {
  return new Refusal(404, 'RESOURCE_NOT_EXISTS', '投诉通知回调不存在')
}
