import { paramError } from '../../refusal'
import type { World } from '../../world'
import { given } from '../fields'
import { payeeOf } from '../payee'
import type { Fields, Product } from '../product'

/** 分账接收方: with whom a merchant may share. Names are not kept. */
interface KnownReceiver {
  type: string
  account: string
}

interface ReceiverBody extends KnownReceiver {
  sub_mchid?: string
  name?: string
  relation_type: string
  custom_relation?: string
}

const receiversOf = ({ store }: World) => store.collection<KnownReceiver>('sharing-receivers')

/** 服务商 share with the same receivers for all of their merchants in 电商收付通. */
export const ALL_MERCHANTS = '*'

const keyOf = (payee: string, { type, account }: KnownReceiver) => `${payee} ${type} ${account}`

export function isReceiver(payee: string, receiver: KnownReceiver, world: World): boolean {
  const known = receiversOf(world)
  return [payee, ALL_MERCHANTS].some((whose) => known.get(keyOf(whose, receiver)) !== undefined)
}

export function addReceiver(payee: string, { type, account }: KnownReceiver, world: World): void {
  receiversOf(world).put(keyOf(payee, { type, account }), { type, account })
}

/** @throws {@link Refusal} `RESOURCE_NOT_EXISTS` */
/** One that is not there has been removed. */
export function removeReceiver(payee: string, receiver: KnownReceiver, world: World): void {
  receiversOf(world).delete(keyOf(payee, receiver))
}

function add(body: ReceiverBody, world: World): Fields {
  const { sub_mchid, type, account, name, relation_type, custom_relation } = body
  if (relation_type === 'CUSTOM' && !custom_relation)
    throw paramError('body', '/custom_relation', '关系类型为CUSTOM时不能为空')
  addReceiver(payeeOf({ mchid: world.identity.mchid, sub_mchid }), body, world)
  return given({ sub_mchid, type, account, name, relation_type, custom_relation })
}

function remove(body: ReceiverBody, world: World): Fields {
  const { sub_mchid, type, account } = body
  removeReceiver(payeeOf({ mchid: world.identity.mchid, sub_mchid }), body, world)
  return given({ sub_mchid, type, account })
}

const PATH = '/v3/profitsharing/receivers'

export const sharingReceivers: Product = {
  [`POST ${PATH}/add`]: {
    ids: ['account'],
    handle: ({ body }, world) => add(body as ReceiverBody, world),
  },
  [`POST ${PATH}/delete`]: {
    ids: ['account'],
    handle: ({ body }, world) => remove(body as ReceiverBody, world),
  },
}
