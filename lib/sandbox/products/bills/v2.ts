import { gzipSync } from 'node:zlib'
import { Refusal } from '../../refusal'
import type { World } from '../../world'
import { FileContent, type Product, type StatefulOperation } from '../product'
import { v2Operation } from '../v2-operation'
import { dayOfBill, noStatement } from './day'
import { fundFlowBill } from './fund-flow-bill'
import { type Table, writeTable } from './table'
import { type TradeBillType, tradeBill } from './trade-bill'

interface V2BillQuery {
  mch_id: string
  bill_date: string
  bill_type?: TradeBillType
  account_type?: string
  tar_type?: 'GZIP'
}

function file(table: Table | undefined, { tar_type }: V2BillQuery): FileContent {
  if (!table) throw noStatement()
  const content = Buffer.from(writeTable(table))
  return tar_type === 'GZIP'
    ? new FileContent(gzipSync(content), 'application/x-gzip')
    : new FileContent(content, 'text/plain')
}

function trade(query: V2BillQuery, world: World): FileContent {
  const day = dayOfBill(query.bill_date, world)
  return file(tradeBill(day, query.bill_type ?? 'ALL', undefined, world), query)
}

function fundFlow(query: V2BillQuery, world: World): FileContent {
  const day = dayOfBill(query.bill_date, world)
  const isBasic = query.account_type === 'Basic'
  return file(isBasic ? fundFlowBill(day, query.mch_id, world) : undefined, query)
}

/** 下载对账单 has numbers for codes. */
const REASONS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  NO_STATEMENT_EXIST: ['20002', 'No Bill Exist'],
  STATEMENT_CREATING: ['20002', 'Bill Creating'],
  INVALID_REQUEST: ['20001', 'invalid bill_date'],
}

function withNumbers({ ids, handle }: StatefulOperation): StatefulOperation {
  return {
    ids,
    handle: async (input, world) => {
      try {
        return await handle(input, world)
      } catch (error) {
        const reason = error instanceof Refusal ? REASONS[error.code] : undefined
        throw reason ? new Refusal(200, ...reason) : error
      }
    },
  }
}

/** 账单 of APIv2. */
export const v2Bills: Product = {
  'POST /pay/downloadbill': withNumbers(v2Operation(['bill_date'], trade)),
  'POST /pay/downloadfundflow': v2Operation(['bill_date'], fundFlow, {
    NO_STATEMENT_EXIST: 'NO_BILL_EXIST',
    STATEMENT_CREATING: 'BILL_CREATING',
    INVALID_REQUEST: 'PARAM_ERROR',
  }),
}
