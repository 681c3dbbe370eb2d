import { createHash } from 'node:crypto'
import type { Collection } from '../../store'
import type { World } from '../../world'
import { invalidRequest, notExists } from '../business-refusals'
import { FileContent, type Product } from '../product'
import { ownBill } from './bills'
import { pdfOf } from './pdf'
import { findTransfer, type Transfer } from './transfer'

/** An electronic receipt (电子回单) that a merchant asked for. */
interface Receipt {
  transfer_bill_no: string
  token: string
  created: number
}

const RECEIPTS = '/v3/fund-app/mch-transfer/elecsign'
const DOWNLOAD = '/v3/transferdownload/elecvoucherfile'

/** 电子回单 of transfers that were received: asking for one, whether it is there, the file. */
export const transferReceipts: Product = {
  [`POST ${RECEIPTS}/out-bill-no`]: {
    ids: ['out_bill_no'],
    handle: ({ body }, world) => asked(ownBill((body as { out_bill_no: string }).out_bill_no, world), world),
  },
  [`POST ${RECEIPTS}/transfer-bill-no`]: {
    ids: ['transfer_bill_no'],
    handle: ({ body }, world) =>
      asked(byNumber((body as { transfer_bill_no: string }).transfer_bill_no, world), world),
  },
  [`GET ${RECEIPTS}/out-bill-no/{out_bill_no}`]: {
    ids: ['out_bill_no'],
    handle: ({ variables }, world) => receiptOf(ownBill(variables.out_bill_no, world), world),
  },
  [`GET ${RECEIPTS}/transfer-bill-no/{transfer_bill_no}`]: {
    ids: ['transfer_bill_no'],
    handle: ({ variables }, world) => receiptOf(byNumber(variables.transfer_bill_no, world), world),
  },
  [`GET ${DOWNLOAD}`]: {
    ids: ['token', 'source'],
    handle: ({ query }, world) => {
      const receipt = receiptsOf(world).find(({ token }) => token === query.token)
      if (!receipt) throw notExists('电子回单')
      return new FileContent(fileOf(byNumber(receipt.transfer_bill_no, world), world), 'application/pdf')
    },
  },
}

function receiptsOf({ store }: World): Collection<Receipt> {
  return store.collection('transfer-receipts')
}

function byNumber(transfer_bill_no: unknown, world: World): Transfer {
  return findTransfer((it) => it.transfer_bill_no === transfer_bill_no, world)
}

function asked({ transfer_bill_no, state }: Transfer, world: World) {
  if (state !== 'SUCCESS') throw invalidRequest('转账未成功，不能申请电子回单')
  const { clock, ids } = world
  const receipt =
    receiptsOf(world).get(transfer_bill_no) ??
    receiptsOf(world).put(transfer_bill_no, {
      transfer_bill_no,
      token: ids.uuid('rcpt'),
      created: clock.now(),
    })
  return { state: 'GENERATING', create_time: clock.rfc3339(receipt.created) }
}

/** It is there as soon as it is asked for. */
function receiptOf(transfer: Transfer, world: World) {
  const receipt = receiptsOf(world).get(transfer.transfer_bill_no)
  if (!receipt) throw notExists('电子回单申请单')
  const create_time = world.clock.rfc3339(receipt.created)
  const digest = createHash('sha256').update(fileOf(transfer, world)).digest('hex')
  return {
    state: 'FINISHED',
    create_time,
    update_time: create_time,
    hash_type: 'SHA256',
    hash_value: digest.toUpperCase(),
    download_url: `${world.url}${DOWNLOAD}?token=${receipt.token}&source=elecsign`,
  }
}

function fileOf({ out_bill_no, transfer_bill_no, request, updated }: Transfer, world: World): Buffer {
  return pdfOf([
    'Receipt of a transfer in the sandbox. It is worth nothing.',
    `mchid: ${world.identity.mchid}`,
    `out_bill_no: ${out_bill_no}`,
    `transfer_bill_no: ${transfer_bill_no}`,
    `transfer_amount: ${request.transfer_amount} fen`,
    `success_time: ${world.clock.rfc3339(updated)}`,
  ])
}
