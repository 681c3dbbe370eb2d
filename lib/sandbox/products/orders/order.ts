import { createHash } from 'node:crypto'
import type { World } from '../../world'
import { Records } from '../records'

export type TradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'

/** What the merchant says of an order when it places it. */
export interface Draft {
  out_trade_no: string
  /** 直连商户号, or 服务商户号 where there is a `sub_mchid`. */
  mchid: string
  sub_mchid?: string
  /** Of the merchant, or of the 服务商 where there is a `sub_mchid`. */
  appid: string
  sub_appid?: string
  trade_type: TradeType
  description: string
  attach?: string
  /** Fen. */
  total: number
  currency: string
  notify_url?: string
  profit_sharing: boolean
  device_id?: string
  openid?: string
  sub_openid?: string
  /** Milliseconds since 1970. */
  expires?: number
  /** Of 跨境支付: in another currency, on another account. */
  overseas?: true
  /** The combined order (合单) that it is part of. */
  combine_out_trade_no?: string
  api: 'v2' | 'v3'
  /** APIv2: how it was signed, and so its notifications. */
  signType?: 'MD5' | 'HMAC-SHA256'
  /** Digest of all that was said, by which a repetition is known. */
  parameters: string
}

/** An order: APIv2 and APIv3 share them. */
export interface Order extends Draft {
  prepay_id: string
  /** Milliseconds since 1970, by the sandbox's clock. */
  created: number
  state: TradeState
  /** From the payment on; overseas from the beginning. */
  transaction_id?: string
  bank_type?: string
  /** When it was paid. */
  paid?: number
  /** When money that was paid came back as the order was reversed. */
  reversed?: number
}

/** The orders of a sandbox. One whose time is over is closed, without anybody doing anything. */
export class Orders extends Records<Order> {
  constructor(world: World) {
    super(world, 'orders', 'out_trade_no')
  }

  byTransaction(transaction_id: string): Order | undefined {
    const [order] = this.by('transaction_id', transaction_id)
    return order
  }

  /** Those of all merchants, the oldest first. */
  byNumber(out_trade_no: string): Order[] {
    return this.by('out_trade_no', out_trade_no)
  }

  protected asOfNow(order: Order): Order {
    const isOver = order.expires !== undefined && order.expires <= this.world.clock.now()
    return isOver && order.state === 'NOTPAY' ? this.put({ ...order, state: 'CLOSED' }) : order
  }
}

/** Whether money was paid for it, whatever became of that later. */
export function isPaid({ state }: Order): boolean {
  return state === 'SUCCESS' || state === 'REFUND'
}

export function isExpired({ expires, state }: Order): boolean {
  return state === 'CLOSED' && expires !== undefined
}

/** The same for two requests that say the same, in whatever order. */
export function digestOf(...said: unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(said)))
    .digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([name, member]) => [name, sorted(member)])
}
