import { isDeepStrictEqual } from 'node:util'
import type { Input } from '../../input'
import { paramError } from '../../refusal'
import type { Collection } from '../../store'
import type { World } from '../../world'
import { notExists, numberTaken } from '../business-refusals'
import { given, pick } from '../fields'
import type { Fields, Product, StatefulOperation } from '../product'
import { checkAmount, checkNumber } from './transfer'

/** A batch of 商家转账到零钱, which asks no user. */
interface Batch {
  out_batch_no: string
  batch_id: string
  /** WeChat Pay's numbers of the details, in their order. */
  detailIds: string[]
  /** What the merchant asked for. */
  request: Fields
  created: number
}

const BATCHES = '/v3/transfer/batches'
/** How many details a query gives that does not say it. */
const LIMIT = 20

const query: StatefulOperation = {
  ids: ['out_batch_no', 'batch_id'],
  handle: (input, world) => {
    const batch = namedIn(input, world)
    const { need_query_detail, detail_status = 'ALL', offset = 0, limit = LIMIT } = input.query
    const isWanted = need_query_detail === true && ['ALL', 'SUCCESS'].includes(String(detail_status))
    const details = isWanted ? detailsOf(batch).slice(Number(offset), Number(offset) + Number(limit)) : []
    return {
      transfer_batch: batchOf(batch, world),
      ...(need_query_detail === true && { transfer_detail_list: details.map(summaryOf) }),
      ...(input.variables.out_batch_no !== undefined && { offset, limit }),
    }
  },
}

const queryDetail: StatefulOperation = {
  ids: ['out_batch_no', 'out_detail_no', 'batch_id', 'detail_id'],
  handle: (input, world) => {
    const batch = namedIn(input, world)
    const { out_detail_no, detail_id } = input.variables
    const detail = detailsOf(batch).find(
      (it) => it.out_detail_no === out_detail_no || it.detail_id === detail_id,
    )
    if (!detail) throw notExists('转账明细单')
    return detailOf(detail, batch, world)
  },
}

/** 批量转账: all details succeed as soon as the batch is taken. */
export const transferBatches: Product = {
  [`POST ${BATCHES}`]: {
    ids: ['out_batch_no'],
    handle: ({ body }, world) => {
      const batch = create(body as Fields, world)
      const { out_batch_no, batch_id, created } = batch
      return { out_batch_no, batch_id, create_time: world.clock.rfc3339(created), batch_status: 'ACCEPTED' }
    },
  },
  [`GET ${BATCHES}/out-batch-no/{out_batch_no}`]: query,
  [`GET ${BATCHES}/batch-id/{batch_id}`]: query,
  [`GET ${BATCHES}/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`]: queryDetail,
  [`GET ${BATCHES}/batch-id/{batch_id}/details/detail-id/{detail_id}`]: queryDetail,
}

function batchesOf({ store }: World): Collection<Batch> {
  return store.collection('transfer-batches')
}

function create(request: Fields, world: World): Batch {
  const details = request.transfer_detail_list as Fields[]
  checkNumber('out_batch_no', request.out_batch_no)
  for (const [at, detail] of details.entries()) checkAmount(detail, `/transfer_detail_list/${at}`)
  checkTotals(request, details)
  const out_batch_no = String(request.out_batch_no)
  const known = batchesOf(world).get(out_batch_no)
  if (known && !isDeepStrictEqual(known.request, request)) throw numberTaken('商家批次单号')
  if (known) return known
  const { ids, clock, notifier } = world
  const batch = batchesOf(world).put(out_batch_no, {
    out_batch_no,
    batch_id: ids.number('1030', 40),
    detailIds: details.map(() => ids.number('1040', 40)),
    request,
    created: clock.now(),
  })
  if (request.notify_url !== undefined) {
    const payload = notificationOf(batch, world)
    notifier.send({ event: 'MCHTRANSFER.BATCH.FINISHED', url: String(request.notify_url), payload })
  }
  return batch
}

function checkTotals({ total_num, total_amount }: Fields, details: Fields[]): void {
  if (total_num !== details.length) throw paramError('body', '/total_num', '与明细笔数不符', total_num)
  const sum = details.reduce((total, { transfer_amount }) => total + Number(transfer_amount), 0)
  if (total_amount !== sum) throw paramError('body', '/total_amount', '与明细金额之和不符', total_amount)
}

function namedIn({ variables: { out_batch_no, batch_id } }: Input, world: World): Batch {
  const found = batchesOf(world).find((it) => it.out_batch_no === out_batch_no || it.batch_id === batch_id)
  if (!found) throw notExists('转账批次单')
  return found
}

function detailsOf({ request, detailIds }: Batch): Fields[] {
  const details = request.transfer_detail_list as Fields[]
  return details.map((detail, at) => ({ ...detail, detail_id: detailIds[at] }))
}

function summaryOf(detail: Fields): Fields {
  return { ...pick(detail, ['detail_id', 'out_detail_no']), detail_status: 'SUCCESS' }
}

function detailOf(detail: Fields, batch: Batch, { identity, clock }: World): Fields {
  const time = clock.rfc3339(batch.created)
  const { out_batch_no, batch_id, request } = batch
  return {
    mchid: identity.mchid,
    out_batch_no,
    batch_id,
    appid: request.appid,
    ...summaryOf(detail),
    ...pick(detail, ['transfer_amount', 'transfer_remark', 'openid', 'user_name']),
    initiate_time: time,
    update_time: time,
  }
}

function batchOf(batch: Batch, world: World): Fields {
  const { request, created } = batch
  return given({
    mchid: world.identity.mchid,
    ...notificationOf(batch, world),
    ...pick(request, ['appid', 'batch_name', 'batch_remark', 'transfer_scene_id']),
    batch_type: 'API',
    create_time: world.clock.rfc3339(created),
  })
}

function notificationOf({ out_batch_no, batch_id, request, created }: Batch, { clock }: World): Fields {
  const { total_num, total_amount } = request
  return {
    out_batch_no,
    batch_id,
    batch_status: 'FINISHED',
    total_num,
    total_amount,
    success_num: total_num,
    success_amount: total_amount,
    fail_num: 0,
    fail_amount: 0,
    update_time: clock.rfc3339(created),
  }
}
