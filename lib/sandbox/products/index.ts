import type { World } from '../world'
import { bills } from './bills'
import { complaints } from './complaints'
import { complaintSide } from './complaints/user-side'
import { contracts } from './contracts'
import { contractSide } from './contracts/user-side'
import { orders } from './orders'
import { orderSide } from './orders/user-side'
import type { Product, StatefulOperation } from './product'
import { profitSharing } from './profit-sharing'
import { Sharings } from './profit-sharing/sharing'
import { queriedBefore } from './queried-before'
import { refunds } from './refunds'
import { Refunds } from './refunds/refund'
import { refundSide } from './refunds/user-side'
import { security } from './security'
import { transfers } from './transfers'
import { resumeTransfers } from './transfers/transfer'
import { transferSide } from './transfers/user-side'
import type { UserItem, UserSide } from './user-side'

const OPERATIONS: Product = {
  ...security,
  ...queriedBefore('orders', orders),
  ...refunds,
  ...bills,
  ...profitSharing,
  ...queriedBefore('contracts', contracts),
  ...transfers,
  ...complaints,
}

const USER_SIDES: readonly UserSide[] = [orderSide, refundSide, contractSide, transferSide, complaintSide]

/** The operation that has a state of its own; nothing where it is answered from the catalogue's examples. */
export function statefulOperation(key: string): StatefulOperation | undefined {
  return Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key] : undefined
}

/** Goes on with what was under way when the sandbox was stopped. */
export function resume(world: World): void {
  new Refunds(world).resume()
  new Sharings(world).resume()
  resumeTransfers(world)
}

/** All that users have before them, the newest first. */
export function userItems(world: World): (UserItem & { kind: string })[] {
  const items = USER_SIDES.flatMap(({ kind, list }) => list(world).map((item) => ({ kind, ...item })))
  return items.sort((a, b) => b.created - a.created)
}

/** What a user does in WeChat. */
export async function act(kind: string, id: string, action: string, world: World): Promise<void> {
  const side = USER_SIDES.find((it) => it.kind === kind)
  if (!side) throw new RangeError(`Users have nothing of the kind "${kind}".`)
  await side.act(id, action, world)
}
