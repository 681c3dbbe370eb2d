import type { World } from '../../world'
import { payeeOf } from '../payee'

/** What moves money on a merchant's account. */
export type FlowKind = 'payment' | 'fee' | 'refund' | 'feeReturn' | 'sharing' | 'sharingReturn'

/** One movement of money (资金流水). */
export interface Flow {
  flow_id: string
  /** Milliseconds since 1970, by the sandbox's clock. */
  at: number
  /** The merchant whose account it is. */
  payee: string
  kind: FlowKind
  /** Fen; whether it came or went is told by the kind. */
  amount: number
  /** 微信支付业务单号. */
  business_id: string
}

/** What comes in; everything else goes out. */
const INCOME: readonly FlowKind[] = ['payment', 'feeReturn', 'sharingReturn']

/** What WeChat Pay takes of a payment: 0.60%. */
const FEE_RATE = 0.006

/** 手续费 of an amount, both in fen. */
export function feeOf(amount: number): number {
  return Math.round(amount * FEE_RATE)
}

/**
 * 手续费 that comes back with a refund, in fen: several refunds of the whole bring back the whole fee.
 *
 * @param left - what was left of the payment before
 */
export function feeReturned(left: number, refund: number): number {
  return feeOf(left) - feeOf(left - refund)
}

type Entry = Pick<Flow, 'kind' | 'amount' | 'business_id'>

/**
 * Writes a movement down, and the fee for it; what is earned overseas goes to no account here.
 *
 * @param fee - what a payment costs, or what comes back with a refund
 */
export function book(
  merchant: { mchid: string; sub_mchid?: string; overseas?: true },
  { kind, amount, business_id, fee = 0 }: Entry & { fee?: number },
  world: World,
): void {
  if (merchant.overseas) return
  const payee = payeeOf(merchant)
  const add = (entry: Entry) => {
    const flow_id = world.ids.number('1900', 30)
    flowsOf(world).put(flow_id, { flow_id, at: world.clock.now(), payee, ...entry })
    balancesOf(world).put(payee, {
      fen: balanceOf(payee, world) + (isIncome(entry) ? entry.amount : -entry.amount),
    })
  }
  add({ kind, amount, business_id })
  if (fee > 0 && kind === 'payment') add({ kind: 'fee', amount: fee, business_id })
  if (fee > 0 && kind === 'refund') add({ kind: 'feeReturn', amount: fee, business_id })
}

export function isIncome({ kind }: Pick<Flow, 'kind'>): boolean {
  return INCOME.includes(kind)
}

/** All movements on a merchant's account, the oldest first. */
export function flowsOnAccount(payee: string, world: World): Flow[] {
  return flowsOf(world)
    .values()
    .filter((flow) => flow.payee === payee)
}

/** What a merchant has, in fen: the sum of what came and went. */
export function balanceOf(payee: string, world: World): number {
  return balancesOf(world).get(payee)?.fen ?? 0
}

function flowsOf({ store }: World) {
  return store.collection<Flow>('flows')
}

function balancesOf({ store }: World) {
  return store.collection<{ fen: number }>('balances')
}
