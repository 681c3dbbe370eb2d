import { paramError } from '../../refusal'
import type { World } from '../../world'
import { payeeOf } from '../payee'
import type { Fields, Product } from '../product'
import { dayOfBill } from './day'
import { download, offerBill } from './files'
import { fundFlowBill } from './fund-flow-bill'
import { offerSealedBill } from './sealed'
import { type TradeBillType, tradeBill } from './trade-bill'

interface BillQuery {
  bill_date: string
  sub_mchid?: string
  bill_type?: string
  account_type?: string
  tar_type?: 'GZIP'
  algorithm?: string
}

/** A merchant's own choice of columns (个性化账单) is not known here: those of all. */
const SPECIAL: Readonly<Record<string, TradeBillType>> = {
  ALL_SPECIAL: 'ALL',
  SUC_SPECIAL: 'SUCCESS',
  REF_SPECIAL: 'REFUND',
}

function trade({ bill_date, bill_type = 'ALL', sub_mchid, tar_type }: BillQuery, world: World): Fields {
  const day = dayOfBill(bill_date, world)
  const type = SPECIAL[bill_type] ?? (bill_type as TradeBillType)
  return offerBill(tradeBill(day, type, sub_mchid, world), tar_type === 'GZIP', world)
}

function fundFlow(query: BillQuery, world: World): Fields {
  return offerBill(flowsFor(query, world), query.tar_type === 'GZIP', world)
}

/** Money moves on the 基本账户 alone. */
function flowsFor({ bill_date, account_type = 'BASIC', sub_mchid }: BillQuery, world: World) {
  const day = dayOfBill(bill_date, world)
  const payee = payeeOf({ mchid: world.identity.mchid, sub_mchid })
  return account_type === 'BASIC' ? fundFlowBill(day, payee, world) : undefined
}

function sealedFundFlow(query: BillQuery, world: World): Fields {
  if (query.algorithm !== 'AEAD_AES_256_GCM')
    throw paramError('query', '/algorithm', '本沙箱仅支持AEAD_AES_256_GCM', query.algorithm)
  return offerSealedBill(flowsFor(query, world), query.tar_type === 'GZIP', world)
}

function asking(handle: (query: BillQuery, world: World) => Fields) {
  const ids = ['bill_date']
  return { ids, handle: (input: { query: unknown }, world: World) => handle(input.query as BillQuery, world) }
}

/** 账单 of APIv3. */
export const v3Bills: Product = {
  'GET /v3/bill/tradebill': asking(trade),
  'GET /v3/bill/fundflowbill': asking(fundFlow),
  'GET /v3/bill/sub-merchant-fundflowbill': asking(sealedFundFlow),
  'GET /v3/billdownload/file': download,
}
