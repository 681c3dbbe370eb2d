import type { World } from '../../world'
import { type Order, Orders } from '../orders/order'
import { type Refund, Refunds } from '../refunds/refund'
import { dateTime } from './date-time'
import type { Day } from './day'
import { feeOf } from './ledger'
import { sum, type Table, yuan } from './table'

export type TradeBillType = 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'

/** Something in a bill: a payment, or what came back of one. */
interface Entry {
  at: number
  order: Order
  refund?: Refund
}

/** 交易账单 of a day; nothing where nothing was traded. */
export function tradeBill(
  day: Day,
  type: TradeBillType,
  sub_mchid: string | undefined,
  world: World,
): Table | undefined {
  const all = entriesOf(day, world).filter(({ order }) => !sub_mchid || order.sub_mchid === sub_mchid)
  const entries = all.filter((entry) => belongs(entry, type))
  if (entries.length === 0) return undefined
  const columns = COLUMNS.filter(({ only }) => !only || only.includes(type))
  const rows = entries
    .sort((a, b) => a.at - b.at)
    .map((entry) => columns.map(({ cell }) => cell(entry, world)))
  return { header: columns.map(({ name }) => name), rows, summary: summaryOf(entries) }
}

/** Nobody refunds from recharged money here. */
function belongs({ order, refund }: Entry, type: TradeBillType): boolean {
  if (type === 'RECHARGE_REFUND') return false
  if (type === 'SUCCESS') return !refund && order.reversed === undefined
  return type === 'ALL' || refund !== undefined
}

function entriesOf(day: Day, world: World): Entry[] {
  const orders = new Orders(world).all().filter(({ paid, overseas }) => paid !== undefined && !overseas)
  const byTransaction = new Map(orders.map((order) => [order.transaction_id, order]))
  const payments = orders.map((order) => ({ at: order.paid as number, order }))
  const refunds = new Refunds(world).all().flatMap((refund) => {
    const order = byTransaction.get(refund.transaction_id)
    return order ? [{ at: refund.created, order, refund }] : []
  })
  return [...payments, ...refunds].filter(({ at }) => day.begin <= at && at < day.end)
}

const STATUSES = { PROCESSING: 'PROCESSING', SUCCESS: 'SUCCESS', ABNORMAL: 'CHANGE' } as const

function stateOf({ order, refund }: Entry): string {
  if (refund) return 'REFUND'
  return order.reversed === undefined ? 'SUCCESS' : 'REVOKED'
}

function feeIn({ order, refund }: Entry): number {
  if (refund) return -refund.fee
  return order.reversed === undefined ? feeOf(order.total) : 0
}

/** Of a payment alone; of a refund nothing is in these columns. */
const paidIn = ({ order, refund }: Entry) => (refund ? 0 : order.total)
const refundedIn = ({ order, refund }: Entry) =>
  refund?.refund ?? (order.reversed === undefined ? 0 : order.total)

interface Column {
  name: string
  /** The bills that have it; all of them where it does not say. */
  only?: readonly TradeBillType[]
  cell(entry: Entry, world: World): string
}

const REFUNDS = ['ALL', 'REFUND', 'RECHARGE_REFUND'] as const
const TIMES = ['REFUND', 'RECHARGE_REFUND'] as const

const COLUMNS: readonly Column[] = [
  { name: '交易时间', cell: ({ at }, { clock }) => dateTime(at, clock) },
  { name: '公众账号ID', cell: ({ order }) => order.appid },
  { name: '商户号', cell: ({ order }) => order.mchid },
  { name: '特约商户号', cell: ({ order }) => order.sub_mchid ?? '0' },
  { name: '设备号', cell: ({ order }) => order.device_id ?? '' },
  { name: '微信订单号', cell: ({ order }) => order.transaction_id ?? '' },
  { name: '商户订单号', cell: ({ order }) => order.out_trade_no },
  { name: '用户标识', cell: ({ order }) => order.openid ?? '' },
  { name: '交易类型', cell: ({ order }) => order.trade_type },
  { name: '交易状态', cell: stateOf },
  { name: '付款银行', cell: ({ order }) => order.bank_type ?? '' },
  { name: '货币种类', cell: ({ order }) => order.currency },
  { name: '应结订单金额', cell: (entry) => yuan(paidIn(entry)) },
  { name: '代金券金额', cell: () => yuan(0) },
  { name: '退款申请时间', only: TIMES, cell: ({ at }, { clock }) => dateTime(at, clock) },
  {
    name: '退款成功时间',
    only: TIMES,
    cell: ({ refund }, { clock }) => (refund?.success === undefined ? '' : dateTime(refund.success, clock)),
  },
  { name: '微信退款单号', only: REFUNDS, cell: ({ refund }) => refund?.refund_id ?? '0' },
  { name: '商户退款单号', only: REFUNDS, cell: ({ refund }) => refund?.out_refund_no ?? '0' },
  { name: '退款金额', only: REFUNDS, cell: (entry) => yuan(refundedIn(entry)) },
  { name: '充值券退款金额', only: REFUNDS, cell: () => yuan(0) },
  { name: '退款类型', only: REFUNDS, cell: ({ refund }) => (refund ? 'ORIGINAL' : '') },
  { name: '退款状态', only: REFUNDS, cell: ({ refund }) => (refund ? STATUSES[refund.status] : '') },
  { name: '商品名称', cell: ({ order }) => order.description },
  { name: '商户数据包', cell: ({ order }) => order.attach ?? '' },
  { name: '手续费', cell: (entry) => yuan(feeIn(entry), 5) },
  { name: '费率', cell: () => '0.60%' },
  { name: '订单金额', cell: (entry) => yuan(paidIn(entry)) },
  { name: '申请退款金额', only: REFUNDS, cell: (entry) => yuan(refundedIn(entry)) },
  { name: '费率备注', cell: () => '' },
]

function summaryOf(entries: readonly Entry[]) {
  return {
    总交易单数: String(entries.length),
    应结订单总金额: yuan(sum(entries, paidIn)),
    退款总金额: yuan(sum(entries, refundedIn)),
    充值券退款总金额: yuan(0),
    手续费总金额: yuan(sum(entries, feeIn), 5),
    订单总金额: yuan(sum(entries, paidIn)),
    申请退款总金额: yuan(sum(entries, refundedIn)),
  }
}
