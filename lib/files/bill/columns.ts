import type {
  BillKind,
  FundFlowBillRow,
  FundFlowBillSummary,
  ProfitSharingBillRow,
  TradeBillRow,
  TradeBillSummary,
} from '../../../types'

/** How a cell is read: as it is, as yuan into fen, or as a number of things. */
export type CellType = 'text' | 'amount' | 'count'

export interface KnownColumn {
  key: string
  type: CellType
  /** Whether a cell may be empty although its type is not text. */
  optional: boolean
}

/** The keys that a type names, without those that it leaves open. */
type Named<Row> = keyof { [Key in keyof Row as string extends Key ? never : Key]: Row[Key] }

/** Official names by key; other names of one column are separated by `|`. */
type Names<Row> = { [Key in Named<Row>]-?: string }

interface Table {
  names: Record<string, string>
  amounts: readonly string[]
  counts?: readonly string[]
  optional?: readonly string[]
}

const TRADE = {
  trade_time: '交易时间',
  appid: '公众账号ID',
  mchid: '商户号',
  sub_mchid: '特约商户号|子商户号',
  device_info: '设备号',
  transaction_id: '微信订单号',
  out_trade_no: '商户订单号',
  openid: '用户标识',
  trade_type: '交易类型',
  trade_state: '交易状态',
  bank_type: '付款银行',
  currency: '货币种类',
  settlement_total: '应结订单金额',
  coupon_total: '代金券金额',
  refund_create_time: '退款申请时间',
  refund_success_time: '退款成功时间',
  refund_id: '微信退款单号',
  out_refund_no: '商户退款单号',
  settlement_refund: '退款金额',
  coupon_refund: '充值券退款金额',
  refund_type: '退款类型',
  refund_status: '退款状态',
  description: '商品名称',
  attach: '商户数据包',
  fee: '手续费',
  fee_rate: '费率',
  total: '订单金额',
  refund: '申请退款金额',
  fee_rate_note: '费率备注',
} satisfies Names<TradeBillRow>

const TRADE_SUMMARY = {
  total_count: '总交易单数',
  settlement_total: '应结订单总金额',
  settlement_refund: '退款总金额',
  coupon_refund: '充值券退款总金额',
  fee: '手续费总金额',
  total: '订单总金额',
  refund: '申请退款总金额',
} satisfies Names<TradeBillSummary>

const FUND_FLOW = {
  booking_time: '记账时间',
  business_id: '微信支付业务单号',
  flow_id: '资金流水单号',
  business_name: '业务名称',
  business_type: '业务类型',
  direction: '收支类型',
  amount: '收支金额',
  balance: '账户结余',
  applicant: '资金变更提交申请人',
  remark: '备注',
  voucher_id: '业务凭证号',
} satisfies Names<FundFlowBillRow>

const FUND_FLOW_SUMMARY = {
  total_count: '资金流水总笔数',
  income_count: '收入笔数',
  income: '收入金额',
  expense_count: '支出笔数',
  expense: '支出金额',
} satisfies Names<FundFlowBillSummary>

const PROFIT_SHARING = {
  sharing_time: '分账时间',
  initiator: '分账发起方',
  payer: '分账方',
  transaction_id: '微信订单号',
  order_id: '微信分账/回退单号',
  detail_id: '微信分账明细单号',
  out_order_no: '商户分账/回退单号',
  total: '订单金额',
  receiver: '分账接收方',
  amount: '分账金额',
  business_type: '业务类型',
  status: '处理状态',
  description: '分账描述',
  remark: '备注',
} satisfies Names<ProfitSharingBillRow>

const NOTHING: ReadonlyMap<string, KnownColumn> = new Map()

/** Columns by official name, of rows and of summaries. */
export const ROWS: Record<BillKind, ReadonlyMap<string, KnownColumn>> = {
  trade: byName({
    names: TRADE,
    amounts: [
      'settlement_total',
      'coupon_total',
      'settlement_refund',
      'coupon_refund',
      'fee',
      'total',
      'refund',
    ],
    optional: ['settlement_refund', 'coupon_refund', 'refund'],
  }),
  fundFlow: byName({ names: FUND_FLOW, amounts: ['amount', 'balance'] }),
  profitSharing: byName({
    names: PROFIT_SHARING,
    amounts: ['total', 'amount'],
    optional: ['total', 'amount'],
  }),
  plain: NOTHING,
}

export const SUMMARIES: Record<BillKind, ReadonlyMap<string, KnownColumn>> = {
  trade: byName({
    names: TRADE_SUMMARY,
    amounts: ['settlement_total', 'settlement_refund', 'coupon_refund', 'fee', 'total', 'refund'],
    counts: ['total_count'],
  }),
  fundFlow: byName({
    names: FUND_FLOW_SUMMARY,
    amounts: ['income', 'expense'],
    counts: ['total_count', 'income_count', 'expense_count'],
  }),
  profitSharing: NOTHING,
  plain: NOTHING,
}

/** Columns that only one kind has; an overseas statement has those of a trade bill, in several currencies. */
export function kindOf(names: readonly string[]): Exclude<BillKind, 'plain'> | undefined {
  const has = (...wanted: string[]) => wanted.every((name) => names.includes(name))
  if (has('交易时间', '微信订单号', '交易状态') && !has('标价币种') && !has('结算币种')) return 'trade'
  if (has('记账时间', '资金流水单号')) return 'fundFlow'
  return has('微信订单号', '分账金额') || has('微信分账明细单号') ? 'profitSharing' : undefined
}

function byName({ names, amounts, counts = [], optional = [] }: Table): ReadonlyMap<string, KnownColumn> {
  const entries = Object.entries(names).flatMap(([key, spellings]) => {
    const type = amounts.includes(key) ? 'amount' : counts.includes(key) ? 'count' : 'text'
    const column: KnownColumn = { key, type, optional: optional.includes(key) }
    return spellings.split('|').map((name) => [name, column] as const)
  })
  return new Map(entries)
}
