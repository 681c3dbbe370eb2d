import { paramError } from '../../refusal'
import type { World } from '../../world'
import { notExists } from '../business-refusals'
import { given } from '../fields'
import { digestOf, Orders } from '../orders/order'
import { payeeOf } from '../payee'
import type { Fields, Product } from '../product'
import { type ReturnRequest, type SharingReturn, SharingReturns, takeBack } from './return'
import { MAX_RATIO, share, unsplitOf } from './share'
import { finishTime, type Sharing, Sharings } from './sharing'

interface SharingBody {
  sub_mchid?: string
  appid: string
  transaction_id: string
  out_order_no: string
  receivers?: { type: string; account: string; amount: number; description: string }[]
  unfreeze_unsplit: boolean
  notify_url?: string
}

function request(body: SharingBody, world: World): Fields {
  const { sub_mchid, appid, transaction_id, out_order_no, receivers = [], notify_url } = body
  if (receivers.length === 0) throw paramError('body', '/receivers', '不能为空')
  const sharing = share(
    {
      ...{ sub_mchid, appid, transaction_id, out_order_no, notify_url },
      receivers: receivers.map(({ type, account, amount, description }) => {
        return { type, account, amount, description }
      }),
      isLast: body.unfreeze_unsplit,
      parameters: digestOf(body),
    },
    world,
  )
  return describe(sharing, world)
}

interface UnfreezeBody {
  sub_mchid?: string
  transaction_id: string
  out_order_no: string
  description: string
  notify_url?: string
}

function unfreeze(body: UnfreezeBody, world: World): Fields {
  const parameters = digestOf('unfreeze', body)
  return describe(share({ ...body, receivers: [], isLast: true, parameters }, world), world)
}

/** 分账 as APIv3 tells it. */
function describe(sharing: Sharing, { clock }: World): Fields {
  const { sub_mchid, transaction_id, out_order_no, order_id, receivers, freed, isFinished } = sharing
  const result = isFinished ? 'SUCCESS' : 'PENDING'
  const create_time = clock.rfc3339(sharing.created)
  const finish_time = finishTime(sharing, clock)
  return given({
    ...{ sub_mchid, transaction_id, out_order_no, order_id },
    state: isFinished ? 'FINISHED' : 'PROCESSING',
    receivers: [...receivers, ...(freed ? [freed] : [])].map((receiver) => {
      return { ...receiver, result, create_time, finish_time }
    }),
  })
}

interface SharingId {
  sub_mchid?: string
  transaction_id: string
}

/** @throws {@link Refusal} `RESOURCE_NOT_EXISTS` */
export function findSharing(
  out_order_no: string,
  { sub_mchid, transaction_id }: SharingId,
  world: World,
): Sharing {
  const { mchid } = world.identity
  const sharing = new Sharings(world).get(payeeOf({ mchid, sub_mchid }), out_order_no)
  if (sharing?.transaction_id !== transaction_id) throw notExists('分账单')
  return sharing
}

/** @throws {@link Refusal} `RESOURCE_NOT_EXISTS` */
export function findReturn(
  out_return_no: string,
  sub_mchid: string | undefined,
  world: World,
): SharingReturn {
  const payee = payeeOf({ mchid: world.identity.mchid, sub_mchid })
  const found = new SharingReturns(world).get(payee, out_return_no)
  if (!found) throw notExists('分账回退单')
  return found
}

function describeReturn(back: SharingReturn, { clock }: World): Fields {
  const { sub_mchid, order_id, out_order_no, out_return_no, return_id, isFinished } = back
  const { return_mchid, amount, description } = back
  return given({
    ...{ sub_mchid, order_id, out_order_no, out_return_no, return_id, return_mchid, amount, description },
    result: isFinished ? 'SUCCESS' : 'PROCESSING',
    create_time: clock.rfc3339(back.created),
    finish_time: finishTime(back, clock),
  })
}

/** 查询剩余待分金额. */
export function amountsLeft(transaction_id: string, world: World): Fields {
  const order = new Orders(world).byTransaction(transaction_id)
  if (!order) throw notExists('订单')
  return { transaction_id, unsplit_amount: unsplitOf(order, world) }
}

const PATH = '/v3/profitsharing'

/** 分账 of APIv3. */
export const sharingOrders: Product = {
  [`POST ${PATH}/orders`]: {
    ids: ['transaction_id', 'out_order_no'],
    handle: ({ body }, world) => request(body as SharingBody, world),
  },
  [`POST ${PATH}/orders/unfreeze`]: {
    ids: ['transaction_id', 'out_order_no'],
    handle: ({ body }, world) => unfreeze(body as UnfreezeBody, world),
  },
  [`GET ${PATH}/orders/{out_order_no}`]: {
    ids: ['transaction_id', 'out_order_no'],
    handle: ({ variables, query }, world) => {
      const id = query as unknown as SharingId
      return describe(findSharing(variables.out_order_no as string, id, world), world)
    },
  },
  [`GET ${PATH}/transactions/{transaction_id}/amounts`]: {
    ids: ['transaction_id'],
    handle: ({ variables }, world) => amountsLeft(variables.transaction_id as string, world),
  },
  [`GET ${PATH}/merchant-configs/{sub_mchid}`]: {
    ids: ['sub_mchid'],
    handle: ({ variables: { sub_mchid } }) => ({ sub_mchid, max_ratio: MAX_RATIO }),
  },
  [`POST ${PATH}/return-orders`]: {
    ids: ['order_id', 'out_return_no'],
    handle: ({ body }, world) => {
      const request = body as Omit<ReturnRequest, 'parameters'>
      return describeReturn(takeBack({ ...request, parameters: digestOf(body) }, world), world)
    },
  },
  [`GET ${PATH}/return-orders/{out_return_no}`]: {
    ids: ['out_return_no', 'out_order_no'],
    handle: ({ variables, query }, world) => {
      const { sub_mchid, out_order_no } = query as { sub_mchid?: string; out_order_no: string }
      const found = findReturn(variables.out_return_no as string, sub_mchid, world)
      if (found.out_order_no !== out_order_no) throw notExists('分账回退单')
      return describeReturn(found, world)
    },
  },
}
