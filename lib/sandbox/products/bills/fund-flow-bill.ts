import type { World } from '../../world'
import { dateTime } from './date-time'
import type { Day } from './day'
import { type Flow, type FlowKind, flowsOnAccount, isIncome } from './ledger'
import { sum, type Table, yuan } from './table'

/** 业务名称 and 业务类型. */
const NAMES: Readonly<Record<FlowKind, readonly [name: string, type: string]>> = {
  payment: ['交易', '交易'],
  fee: ['交易手续费', '扣除交易手续费'],
  refund: ['退款', '退款'],
  feeReturn: ['交易手续费', '退还交易手续费'],
  sharing: ['分账', '分账'],
  sharingReturn: ['分账回退', '分账回退'],
}

const HEADER = [
  ...['记账时间', '微信支付业务单号', '资金流水单号', '业务名称', '业务类型', '收支类型'],
  ...['收支金额(元)', '账户结余(元)', '资金变更提交申请人', '备注', '业务凭证号'],
]

/** 资金账单 of a merchant's 基本账户 on a day; nothing where no money moved. */
export function fundFlowBill(day: Day, payee: string, world: World): Table | undefined {
  let balance = 0
  const lines = flowsOnAccount(payee, world).map((flow) => {
    balance += isIncome(flow) ? flow.amount : -flow.amount
    return { flow, balance }
  })
  const ofDay = lines.filter(({ flow: { at } }) => day.begin <= at && at < day.end)
  if (ofDay.length === 0) return undefined
  return {
    header: HEADER,
    rows: ofDay.map((line) => cellsOf(line.flow, line.balance, world)),
    summary: summaryOf(ofDay.map(({ flow }) => flow)),
  }
}

function cellsOf(flow: Flow, balance: number, { clock }: World): string[] {
  const [name, type] = NAMES[flow.kind]
  return [
    dateTime(flow.at, clock),
    flow.business_id,
    flow.flow_id,
    name,
    type,
    isIncome(flow) ? '收入' : '支出',
    yuan(flow.amount),
    yuan(balance),
    'system',
    '',
    flow.business_id,
  ]
}

function summaryOf(flows: readonly Flow[]) {
  const income = flows.filter(isIncome)
  const expense = flows.filter((flow) => !isIncome(flow))
  return {
    资金流水总笔数: String(flows.length),
    收入笔数: String(income.length),
    收入金额: yuan(sum(income, ({ amount }) => amount)),
    支出笔数: String(expense.length),
    支出金额: yuan(sum(expense, ({ amount }) => amount)),
  }
}
