import { paramError } from '../../refusal'
import type { World } from '../../world'
import { book } from '../bills/ledger'
import { invalidRequest, notExists } from '../business-refusals'
import { payeeOf } from '../payee'
import { Records } from '../records'
import { notEnough } from './refusals'
import { DURATION, type Sharing, Sharings } from './sharing'

/** 分账回退: what a merchant gives back of what it got. */
export interface SharingReturn {
  return_id: string
  out_return_no: string
  order_id: string
  out_order_no: string
  mchid: string
  sub_mchid?: string
  return_mchid: string
  /** Fen. */
  amount: number
  description: string
  isFinished: boolean
  /** Milliseconds since 1970, by the sandbox's clock. */
  created: number
  due: number
  parameters: string
}

export interface ReturnRequest {
  sub_mchid?: string
  order_id?: string
  out_order_no?: string
  out_return_no: string
  return_mchid: string
  amount: number
  description: string
  parameters: string
}

export class SharingReturns extends Records<SharingReturn> {
  constructor(world: World) {
    super(world, 'sharing-returns', 'out_return_no')
  }

  /** How much of a split one of its receivers gave back, in fen. */
  returnedOf({ order_id }: Sharing, return_mchid: string): number {
    return this.asTheyWere()
      .filter((it) => it.order_id === order_id && it.return_mchid === return_mchid)
      .reduce((sum, { amount }) => sum + amount, 0)
  }

  protected asOfNow(known: SharingReturn): SharingReturn {
    const isDue = !known.isFinished && known.due <= this.world.clock.now()
    return isDue ? this.put({ ...known, isFinished: true }) : known
  }
}

/**
 * Takes back what was shared. The same request again finds the same.
 *
 * @throws {@link Refusal} `RESOURCE_NOT_EXISTS`, `INVALID_REQUEST`, `NOT_ENOUGH` or `PARAM_ERROR`
 */
export function takeBack(request: ReturnRequest, world: World): SharingReturn {
  const { mchid } = world.identity
  const { sub_mchid, out_return_no, return_mchid, amount, description, parameters } = request
  const payee = payeeOf({ mchid, sub_mchid })
  const returns = new SharingReturns(world)
  const known = returns.get(payee, out_return_no)
  if (known) {
    if (known.parameters !== parameters) throw invalidRequest('商户回退单号已存在，且与之前请求的参数不一致')
    return known
  }
  const sharing = findSharing(request, payee, world)
  checkAmount(sharing, request, world)
  const created = world.clock.now()
  const return_id = world.ids.number('3008')
  book(sharing, { kind: 'sharingReturn', amount, business_id: return_id }, world)
  return returns.put({
    ...{ return_id, out_return_no, mchid, sub_mchid, return_mchid, amount, description, parameters },
    order_id: sharing.order_id,
    out_order_no: sharing.out_order_no,
    isFinished: false,
    created,
    due: created + DURATION,
  })
}

function findSharing({ order_id, out_order_no }: ReturnRequest, payee: string, world: World): Sharing {
  if (order_id === undefined && out_order_no === undefined)
    throw paramError('body', '/order_id', '与out_order_no不能同时为空')
  const sharings = new Sharings(world)
  const sharing =
    order_id === undefined ? sharings.get(payee, out_order_no as string) : sharings.byId(order_id)
  if (!sharing || payeeOf(sharing) !== payee) throw notExists('分账单')
  return sharing
}

function checkAmount(sharing: Sharing, { return_mchid, amount }: ReturnRequest, world: World): void {
  if (!Number.isInteger(amount) || amount < 1) throw paramError('body', '/amount', '应为正整数', amount)
  const receiver = sharing.receivers.find((it) => it.type === 'MERCHANT_ID' && it.account === return_mchid)
  if (!receiver) throw invalidRequest('回退商户不是该分账单的接收方')
  if (!sharing.isFinished) throw invalidRequest('分账处理中，不能回退')
  const returned = new SharingReturns(world).returnedOf(sharing, return_mchid)
  if (amount > receiver.amount - returned) throw notEnough('回退金额大于可回退金额')
}
