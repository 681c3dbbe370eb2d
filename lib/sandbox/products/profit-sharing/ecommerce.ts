import type { World } from '../../world'
import { given } from '../fields'
import { digestOf } from '../orders/order'
import type { Fields, Product } from '../product'
import { ALL_MERCHANTS, addReceiver, removeReceiver } from './receivers'
import { type ReturnRequest, type SharingReturn, takeBack } from './return'
import { share } from './share'
import { finishTime, type Sharing } from './sharing'
import { amountsLeft, findReturn, findSharing } from './v3'

interface EcommerceBody {
  appid?: string
  sub_mchid: string
  transaction_id: string
  out_order_no: string
  receivers: { type: string; receiver_account: string; amount: number; description: string }[]
  finish: boolean
  notify_url?: string
}

function request(body: EcommerceBody, world: World): Fields {
  const { appid, sub_mchid, transaction_id, out_order_no, notify_url } = body
  const sharing = share(
    {
      ...{ appid, sub_mchid, transaction_id, out_order_no, notify_url },
      receivers: body.receivers.map(({ type, receiver_account: account, amount, description }) => {
        return { type, account, amount, description }
      }),
      isLast: body.finish,
      parameters: digestOf(body),
    },
    world,
  )
  return describe(sharing, world)
}

interface FinishBody {
  sub_mchid: string
  transaction_id: string
  out_order_no: string
  description: string
  notify_url?: string
}

function finish(body: FinishBody, world: World): Fields {
  const { sub_mchid, transaction_id, out_order_no } = body
  const parameters = digestOf('finish', body)
  const { order_id } = share({ ...body, receivers: [], isLast: true, parameters }, world)
  return { sub_mchid, transaction_id, out_order_no, order_id }
}

/** 分账 as 电商收付通 tells it. */
function describe(sharing: Sharing, { clock }: World): Fields {
  const { sub_mchid, transaction_id, out_order_no, order_id, receivers, isFinished } = sharing
  const finish_time = finishTime(sharing, clock)
  return {
    ...{ sub_mchid, transaction_id, out_order_no, order_id },
    status: isFinished ? 'FINISHED' : 'PROCESSING',
    receivers: receivers.map(({ account, ...receiver }) => ({
      ...receiver,
      receiver_account: account,
      ...(receiver.type === 'MERCHANT_ID' && { receiver_mchid: account }),
      result: isFinished ? 'SUCCESS' : 'PENDING',
      finish_time,
    })),
  }
}

function describeReturn(back: SharingReturn, { clock }: World): Fields {
  const { sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount } = back
  return given({
    ...{ sub_mchid, order_id, out_order_no, out_return_no, return_mchid, amount },
    return_no: back.return_id,
    result: back.isFinished ? 'SUCCESS' : 'PROCESSING',
    finish_time: finishTime(back, clock),
  })
}

interface ReceiverBody {
  type: string
  account: string
}

const PATH = '/v3/ecommerce/profitsharing'

/** 分账 of 电商收付通. */
export const ecommerceSharing: Product = {
  [`POST ${PATH}/orders`]: {
    ids: ['transaction_id', 'out_order_no'],
    handle: ({ body }, world) => request(body as EcommerceBody, world),
  },
  [`POST ${PATH}/finish-order`]: {
    ids: ['transaction_id', 'out_order_no'],
    handle: ({ body }, world) => finish(body as FinishBody, world),
  },
  [`GET ${PATH}/orders`]: {
    ids: [],
    handle: ({ query }, world) => {
      const id = query as { sub_mchid: string; transaction_id: string; out_order_no: string }
      return describe(findSharing(id.out_order_no, id, world), world)
    },
  },
  [`GET ${PATH}/orders/{transaction_id}/amounts`]: {
    ids: ['transaction_id'],
    handle: ({ variables }, world) => amountsLeft(variables.transaction_id as string, world),
  },
  [`POST ${PATH}/receivers/add`]: {
    ids: ['account'],
    handle: ({ body }, world) => {
      const { type, account } = body as ReceiverBody
      addReceiver(ALL_MERCHANTS, { type, account }, world)
      return { type, account }
    },
  },
  [`POST ${PATH}/receivers/delete`]: {
    ids: ['account'],
    handle: ({ body }, world) => {
      const { type, account } = body as ReceiverBody
      removeReceiver(ALL_MERCHANTS, { type, account }, world)
      return { type, account }
    },
  },
  [`POST ${PATH}/returnorders`]: {
    ids: ['order_id', 'out_return_no'],
    handle: ({ body }, world) => {
      const request = body as Omit<ReturnRequest, 'parameters'>
      return describeReturn(takeBack({ ...request, parameters: digestOf(body) }, world), world)
    },
  },
  [`GET ${PATH}/returnorders`]: {
    ids: [],
    handle: ({ query }, world) => {
      const { out_return_no, sub_mchid } = query as { out_return_no: string; sub_mchid: string }
      return describeReturn(findReturn(out_return_no, sub_mchid, world), world)
    },
  },
}
