import type { World } from '../../world'
import type { Fields } from '../product'
import { combinedContractNotification } from './combined-fields'
import type { Contract, ContractKind } from './contract'
import { overseasContractNotification } from './overseas-fields'
import { insuranceContractFields, papayContractFields } from './papay-fields'
import { contractNotificationV2 } from './v2-fields'

interface Announcement {
  /** The events' names begin with it. */
  prefix: string
  payload: (contract: Contract, world: World) => Fields
}

/** 个人收款 has none: no operation of it takes a URL. */
const ANNOUNCEMENTS: Partial<Record<ContractKind, Announcement>> = {
  combined: { prefix: 'ECOMMERCE_ENTRUST', payload: combinedContractNotification },
  papay: { prefix: 'ENTRUST', payload: papayContractFields },
  insurance: { prefix: 'INSURANCE_ENTRUST', payload: insuranceContractFields },
  overseas: { prefix: 'PAPAY', payload: overseasContractNotification },
}

/**
 * Tells the merchant that a contract was signed, or ended. A real template has a URL of its own for the end; here both
 * go where the signing was to be told.
 */
export function announce(contract: Contract, world: World): void {
  const { kind, notifyUrl: url, signType, state } = contract
  const announcement = ANNOUNCEMENTS[kind]
  if (url === undefined || !announcement) return
  if (signType) {
    const payload = contractNotificationV2(contract, world)
    world.notifier.send({ event: 'v2/pap-contract-state-changed', url, payload, signType })
    return
  }
  const event = `${announcement.prefix}.${state === 'SIGNED' ? 'SIGN' : 'TERMINATE'}`
  world.notifier.send({ event, url, payload: announcement.payload(contract, world) })
}
