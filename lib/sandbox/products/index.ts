import type { World } from '../world'
import { bills } from './bills'
import { contractSide } from './contract-side'
import { individualContracts } from './individual-contracts'
import { orders } from './orders'
import { orderSide } from './orders/user-side'
import { overseasContracts } from './overseas-contracts'
import { overseasDeductions } from './overseas-deductions'
import { papayContracts } from './papay-contracts'
import { papayDeductions } from './papay-deductions'
import { papayV2 } from './papay-v2'
import type { Product, StatefulOperation } from './product'
import { profitSharing } from './profit-sharing'
import { refunds } from './refunds'
import { refundSide } from './refunds/user-side'
import { security } from './security'
import { transferBatches } from './transfer-batches'
import { transferBills } from './transfer-bills'
import { transferReceipts } from './transfer-receipts'
import { transferSide } from './transfer-side'
import type { UserItem, UserSide } from './user-side'

const OPERATIONS: Product = {
  ...security,
  ...orders,
  ...refunds,
  ...bills,
  ...profitSharing,
  ...individualContracts,
  ...overseasContracts,
  ...overseasDeductions,
  ...papayContracts,
  ...papayDeductions,
  ...papayV2,
  ...transferBills,
  ...transferReceipts,
  ...transferBatches,
}

const USER_SIDES: readonly UserSide[] = [orderSide, refundSide, contractSide, transferSide]

/** The operation that has a state of its own; nothing where it is answered from the catalogue's examples. */
export function statefulOperation(key: string): StatefulOperation | undefined {
  return Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key] : undefined
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
