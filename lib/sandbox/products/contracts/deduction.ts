import { isDeepStrictEqual } from 'node:util'
import { paramError } from '../../refusal'
import type { Collection } from '../../store'
import type { World } from '../../world'
import { invalidRequest, numberTaken } from '../business-refusals'
import type { Fields } from '../product'
import { type Contract, isInForce } from './contract'

/** An order that was deducted by a contract. */
export interface Deduction {
  kind: 'papay' | 'overseas' | 'v2'
  out_trade_no: string
  transaction_id: string
  contract_id: string
  openid: string
  state: 'SUCCESS' | 'REVOKED'
  /** In the currency's smallest unit. */
  total: number
  /** What the merchant asked for. */
  request: Fields
  /** Milliseconds since 1970, by the sandbox's clock. */
  paidAt: number
}

export type Order = Pick<Deduction, 'kind' | 'out_trade_no' | 'total' | 'request'>

export function deductionsOf({ store }: World): Collection<Deduction> {
  return store.collection('deductions')
}

/**
 * Deducts an order, at once and always with success. The same order again is the same deduction.
 *
 * @returns the deduction, and whether it is new
 * @throws {@link Refusal} 400 where the contract does not allow it, or the number is taken
 */
export function deduct(
  order: Order,
  contract: Contract,
  world: World,
): { deduction: Deduction; isNew: boolean } {
  const known = deductionsOf(world).get(order.out_trade_no)
  if (known) {
    if (!isDeepStrictEqual(known.request, order.request)) throw numberTaken('商户订单号')
    if (known.state === 'REVOKED') throw invalidRequest('订单已撤销')
    return { deduction: known, isNew: false }
  }
  checkTotal(order)
  if (!isInForce(contract, world)) throw invalidRequest('协议未签约或已解约，不能扣款')
  const { ids, clock } = world
  const deduction: Deduction = {
    ...order,
    transaction_id: ids.number('4200'),
    contract_id: contract.id,
    openid: contract.openid,
    state: 'SUCCESS',
    paidAt: clock.now(),
  }
  return { deduction: deductionsOf(world).put(order.out_trade_no, deduction), isNew: true }
}

function checkTotal({ kind, total }: Order): void {
  if (total > 0) return
  throw paramError('body', kind === 'v2' ? '/total_fee' : '/amount/total', '应大于0', total)
}

export function findDeduction(
  kind: Deduction['kind'],
  by: Partial<Pick<Deduction, 'out_trade_no' | 'transaction_id'>>,
  world: World,
): Deduction | undefined {
  return deductionsOf(world).find(
    (it) =>
      it.kind === kind &&
      (by.out_trade_no === undefined || it.out_trade_no === by.out_trade_no) &&
      (by.transaction_id === undefined || it.transaction_id === by.transaction_id),
  )
}
