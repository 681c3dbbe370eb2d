import type { Input } from '../../input'
import type { World } from '../../world'
import { type Order, Orders } from './order'
import { foreignMerchant } from './place'
import { orderNotExist } from './refusals'

/** Whose order a call is about. */
export interface Merchant {
  mchid: string
  sub_mchid?: string
}

/**
 * The merchant that a query or a body names.
 *
 * @throws {@link Refusal} `PARAM_ERROR` where it is not the one that signed the call
 */
export function merchantOf({ query, body }: Input, { identity }: World): Merchant {
  const location = body ? 'body' : 'query'
  const given = (body ?? query) as Record<string, string | undefined>
  const name = given.sp_mchid === undefined ? 'mchid' : 'sp_mchid'
  if (given[name] !== identity.mchid) throw foreignMerchant(`/${name}`, given[name], location)
  const { sub_mchid } = given
  return { mchid: identity.mchid, ...(sub_mchid !== undefined && { sub_mchid }) }
}

/** @throws {@link Refusal} `ORDER_NOT_EXIST`, also where it is another merchant's */
export function findOrder({ variables }: Pick<Input, 'variables'>, merchant: Merchant, world: World): Order {
  const { transaction_id, out_trade_no } = variables as Record<string, string | undefined>
  const orders = new Orders(world)
  const order =
    transaction_id === undefined
      ? orders.get(merchant.sub_mchid ?? merchant.mchid, out_trade_no as string)
      : orders.byTransaction(transaction_id)
  if (!order || order.mchid !== merchant.mchid || order.sub_mchid !== merchant.sub_mchid)
    throw orderNotExist()
  return order
}
