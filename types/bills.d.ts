import type { DownloadOptions } from './files'
import type { GetV3BillFundflowbillQuery, GetV3BillTradebillQuery } from './generated/bill'
import type { GetV3ProfitsharingBillsQuery } from './generated/profitsharing'

/** Kinds of bills whose columns are known. `plain` is any other table: all text, under its own names. */
export type BillKind = 'trade' | 'fundFlow' | 'profitSharing' | 'plain'

/** A column of a bill, as its header names it. */
export interface BillColumn {
  /** The official Chinese name. */
  readonly name: string
  /** The name in the rows: English where the column is known, else the official name. */
  readonly key: string
}

/** Columns that WeChat Pay added, under their official names. All are text. */
interface AddedColumns {
  readonly [name: string]: string | number | undefined
}

/**
 * A row of 交易账单. Amounts are in fen. Times are as the bill has them, Beijing time without an offset. Which
 * columns there are depends on `bill_type`.
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 申请交易账单}
 */
export interface TradeBillRow extends AddedColumns {
  /** 交易时间, `2024-06-01 13:05:09` */
  trade_time: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 特约商户号, for partners; `0` for others */
  sub_mchid: string
  /** 设备号 */
  device_info: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 用户标识 */
  openid: string
  /** 交易类型, such as `JSAPI` */
  trade_type: string
  /** 交易状态: `SUCCESS`, `REFUND`, `REVOKED` */
  trade_state: string
  /** 付款银行 */
  bank_type: string
  /** 货币种类 */
  currency: string
  /** 应结订单金额, fen */
  settlement_total: number
  /** 代金券金额, fen */
  coupon_total: number
  /** 退款申请时间, in bills of refunds */
  refund_create_time?: string
  /** 退款成功时间, in bills of refunds */
  refund_success_time?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 退款金额, fen */
  settlement_refund?: number
  /** 充值券退款金额, fen */
  coupon_refund?: number
  /** 退款类型 */
  refund_type?: string
  /** 退款状态: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE` */
  refund_status?: string
  /** 商品名称 */
  description: string
  /** 商户数据包 */
  attach: string
  /** 手续费, fen; negative where it is given back */
  fee: number
  /** 费率, such as `0.60%` */
  fee_rate: string
  /** 订单金额, fen */
  total: number
  /** 申请退款金额, fen */
  refund?: number
  /** 费率备注 */
  fee_rate_note: string
}

/** The last line of 交易账单. */
export interface TradeBillSummary extends AddedColumns {
  /** 总交易单数 */
  total_count: number
  /** 应结订单总金额, fen */
  settlement_total: number
  /** 退款总金额, fen */
  settlement_refund: number
  /** 充值券退款总金额, fen */
  coupon_refund: number
  /** 手续费总金额, fen */
  fee: number
  /** 订单总金额, fen */
  total: number
  /** 申请退款总金额, fen */
  refund: number
}

/**
 * A row of 资金账单. Amounts are in fen.
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 申请资金账单}
 */
export interface FundFlowBillRow extends AddedColumns {
  /** 记账时间, `2024-06-01 13:05:09` */
  booking_time: string
  /** 微信支付业务单号 */
  business_id: string
  /** 资金流水单号 */
  flow_id: string
  /** 业务名称 */
  business_name: string
  /** 业务类型 */
  business_type: string
  /** 收支类型: `收入`, `支出` */
  direction: string
  /** 收支金额（元）, fen */
  amount: number
  /** 账户结余（元）, fen */
  balance: number
  /** 资金变更提交申请人 */
  applicant: string
  /** 备注 */
  remark: string
  /** 业务凭证号 */
  voucher_id: string
}

/** The last line of 资金账单. */
export interface FundFlowBillSummary extends AddedColumns {
  /** 资金流水总笔数 */
  total_count: number
  /** 收入笔数 */
  income_count: number
  /** 收入金额, fen */
  income: number
  /** 支出笔数 */
  expense_count: number
  /** 支出金额, fen */
  expense: number
}

/**
 * A row of 分账账单: one split, or one return of one. Amounts are in fen.
 *
 * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 申请分账账单}
 */
export interface ProfitSharingBillRow extends AddedColumns {
  /** 分账时间 */
  sharing_time?: string
  /** 分账发起方 */
  initiator?: string
  /** 分账方 */
  payer?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 微信分账/回退单号 */
  order_id?: string
  /** 微信分账明细单号 */
  detail_id?: string
  /** 商户分账/回退单号 */
  out_order_no?: string
  /** 订单金额, fen */
  total?: number
  /** 分账接收方 */
  receiver?: string
  /** 分账金额, fen */
  amount?: number
  /** 业务类型 */
  business_type?: string
  /** 处理状态 */
  status?: string
  /** 分账描述 */
  description?: string
  /** 备注 */
  remark?: string
}

/** The last line of 分账账单, as text under its official names. */
export interface ProfitSharingBillSummary extends AddedColumns {}

/** A row of a table whose columns are not known here. */
export interface PlainBillRow {
  readonly [name: string]: string
}

export interface BillRows {
  trade: TradeBillRow
  fundFlow: FundFlowBillRow
  profitSharing: ProfitSharingBillRow
  plain: PlainBillRow
}

export interface BillSummaries {
  trade: TradeBillSummary
  fundFlow: FundFlowBillSummary
  profitSharing: ProfitSharingBillSummary
  plain: PlainBillRow
}

/**
 * A bill to be read row by row, in constant memory.
 *
 * @example
 * ```ts
 * const bill = wxpay.bills.trade({ bill_date: '2024-06-01' })
 * for await (const row of bill) if (row.trade_state === 'REFUND') console.log(row.out_refund_no, row.refund)
 * console.log(bill.summary?.total)
 * ```
 */
export interface Bill<Kind extends BillKind = BillKind> extends AsyncIterable<BillRows[Kind]> {
  /** Found by the header; undefined before the first row. */
  readonly kind: BillKind | undefined
  /** The columns in their order, with official names; undefined before the first row. */
  readonly columns: readonly BillColumn[] | undefined
  /** The bill's last line; undefined until all rows were read. */
  readonly summary: BillSummaries[Kind] | undefined
  /** Columns of the summary; undefined until all rows were read. */
  readonly summaryColumns: readonly BillColumn[] | undefined
}

/** Bytes of a bill: the path of a file, or a stream. */
export type BillSource = string | URL | AsyncIterable<Uint8Array | string>

/** Reads bills. */
export interface ParseBill {
  <Kind extends BillKind>(source: BillSource, kind: Kind): Bill<Kind>
  (source: BillSource): Bill<Exclude<BillKind, 'plain'>>
}

export interface BillOptions
  extends Pick<DownloadOptions, 'headers' | 'signal' | 'timeout' | 'onProgress' | 'maxBytes'> {
  /**
   * Gives rows while the file still arrives. They are **not verified yet**: a file with a wrong digest throws only
   * at its end, after its rows were given. By default the whole file is downloaded and checked first.
   */
  unverified?: boolean
  /**
   * Where the file is kept while it is read: needs room for the plain file. The system's folder for temporary files
   * by default, which on some systems is memory. Nothing is left there, however the program ends.
   */
  directory?: string
}

/**
 * Bills as rows. Nothing is asked for until the rows are; each iteration asks anew. Files are asked for packed unless
 * `tar_type` is `undefined`. Yesterday's bill is ready from 10:00, Beijing time. A day without a bill is a
 * `WechatPayApiError` with the code `NO_STATEMENT_EXIST`.
 */
export interface Bills {
  /** 交易账单: `GET /v3/bill/tradebill` */
  trade(query: GetV3BillTradebillQuery, options?: BillOptions): Bill<'trade'>
  /** 资金账单: `GET /v3/bill/fundflowbill` */
  fundFlow(query: GetV3BillFundflowbillQuery, options?: BillOptions): Bill<'fundFlow'>
  /** 分账账单: `GET /v3/profitsharing/bills` */
  profitSharing(query: GetV3ProfitsharingBillsQuery, options?: BillOptions): Bill<'profitSharing'>
}
