import type { World } from '../../world'
import { dateTime } from '../bills/date-time'
import { type Day, dayOfBill } from '../bills/day'
import { offerBill } from '../bills/files'
import { sum, type Table, yuan } from '../bills/table'
import { type Order, Orders } from '../orders/order'
import { payeeOf } from '../payee'
import type { Product } from '../product'
import { SharingReturns } from './return'
import { Sharings } from './sharing'

const HEADER = [
  ...['分账时间', '分账发起方', '分账方', '微信订单号', '微信分账/回退单号', '微信分账明细单号'],
  ...['商户分账/回退单号', '订单金额', '分账接收方', '分账金额', '业务类型', '处理状态', '分账描述', '备注'],
]

/** A line: what somebody got, or gave back. */
interface Entry {
  at: number
  mchid: string
  sub_mchid?: string
  order?: Order
  order_id: string
  detail_id: string
  number: string
  account: string
  /** Fen. */
  amount: number
  type: string
  isFinished: boolean
  description: string
}

/** 分账账单 of a day; nothing where nothing was shared. */
function sharingBill(day: Day, sub_mchid: string | undefined, world: World): Table | undefined {
  const entries = [...sharedOn(world), ...returnedOn(world)]
    .filter(({ at }) => day.begin <= at && at < day.end)
    .filter((entry) => sub_mchid === undefined || entry.sub_mchid === sub_mchid)
    .sort((a, b) => a.at - b.at)
  if (entries.length === 0) return undefined
  return {
    header: HEADER,
    rows: entries.map((entry) => cellsOf(entry, world)),
    summary: { 总笔数: String(entries.length), 分账总金额: yuan(sum(entries, ({ amount }) => amount)) },
  }
}

function sharedOn(world: World): Entry[] {
  const orders = new Orders(world)
  return new Sharings(world).all().flatMap((sharing) => {
    const { created: at, mchid, sub_mchid, order_id, out_order_no: number, isFinished } = sharing
    const order = orders.byTransaction(sharing.transaction_id)
    const common = { at, mchid, sub_mchid, order, order_id, number, isFinished }
    const { receivers, freed } = sharing
    return [
      ...receivers.map((receiver) => ({ ...common, ...receiver, type: '分账' })),
      ...(freed ? [{ ...common, ...freed, type: '解冻' }] : []),
    ]
  })
}

function returnedOn(world: World): Entry[] {
  return new SharingReturns(world).all().map((back) => {
    const { created: at, mchid, sub_mchid, amount, description, isFinished, return_mchid: account } = back
    const numbers = { order_id: back.return_id, detail_id: '', number: back.out_return_no }
    return { at, mchid, sub_mchid, ...numbers, account, amount, type: '分账回退', isFinished, description }
  })
}

function cellsOf(entry: Entry, { clock }: World): string[] {
  const { at, mchid, order, order_id, detail_id, number, account, amount, type, description } = entry
  return [
    dateTime(at, clock),
    mchid,
    payeeOf(entry),
    order?.transaction_id ?? '',
    order_id,
    detail_id,
    number,
    order ? yuan(order.total) : '',
    account,
    yuan(amount),
    type,
    entry.isFinished ? '成功' : '处理中',
    description,
    '',
  ]
}

interface BillQuery {
  sub_mchid?: string
  bill_date: string
  tar_type?: 'GZIP'
}

/** 申请分账账单. */
export const sharingBills: Product = {
  'GET /v3/profitsharing/bills': {
    ids: ['bill_date'],
    handle: ({ query }, world) => {
      const { sub_mchid, bill_date, tar_type } = query as unknown as BillQuery
      const day = dayOfBill(bill_date, world)
      return offerBill(sharingBill(day, sub_mchid, world), tar_type === 'GZIP', world)
    },
  },
}
