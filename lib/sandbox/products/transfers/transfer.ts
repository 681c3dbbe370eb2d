import { isDeepStrictEqual } from 'node:util'
import { paramError, Refusal } from '../../refusal'
import type { Collection } from '../../store'
import type { World } from '../../world'
import { invalidRequest, numberTaken } from '../business-refusals'
import { given } from '../fields'
import type { Fields } from '../product'

/** A bill of 商家转账: what a merchant pays to a user, once the user agrees. */
export interface Transfer {
  out_bill_no: string
  transfer_bill_no: string
  state: 'WAIT_USER_CONFIRM' | 'SUCCESS' | 'FAIL' | 'CANCELLED'
  fail_reason?: string
  /** What the merchant asked for. */
  request: Fields
  /** Milliseconds since 1970, by the sandbox's clock, as all times here. */
  created: number
  updated: number
}

/** From this amount on the receiver's name is demanded, in fen. */
const NAME_DEMANDED = 200_000
/** Below this amount it cannot be checked, in fen. */
const NAME_REFUSED = 30
/** How long a user may take to agree, in milliseconds. */
const PATIENCE = 24 * 60 * 60 * 1000

/** All transfers, the oldest first. */
export function allTransfers(world: World): Transfer[] {
  return transfersOf(world)
    .values()
    .map((transfer) => asOfNow(transfer, world))
}

/**
 * Makes a bill that waits for its user. The same request again is the same bill.
 *
 * @throws {@link Refusal} 400 where a rule forbids it or the number is taken
 */
export function createTransfer(request: Fields, world: World): Transfer {
  checkTransfer(request)
  const { ids, clock } = world
  const known = transfersOf(world).get(keyOf(request))
  if (known) {
    if (!isDeepStrictEqual(known.request, request)) throw numberTaken('商户单号')
    return asOfNow(known, world)
  }
  const now = clock.now()
  const transfer = put(
    {
      out_bill_no: String(request.out_bill_no),
      transfer_bill_no: ids.number('1330', 40),
      state: 'WAIT_USER_CONFIRM',
      request,
      created: now,
      updated: now,
    },
    world,
  )
  waitForUser(transfer, world)
  return transfer
}

/** Goes on waiting for users, where the sandbox was stopped meanwhile. */
export function resumeTransfers(world: World): void {
  for (const transfer of transfersOf(world).values()) {
    if (transfer.state === 'WAIT_USER_CONFIRM') waitForUser(transfer, world)
  }
}

function waitForUser({ created }: Transfer, world: World): void {
  world.clock.at(created + PATIENCE, () => allTransfers(world))
}

/** @throws {@link Refusal} 404 `NOT_FOUND` */
export function findTransfer(fits: (transfer: Transfer) => boolean, world: World): Transfer {
  const found = allTransfers(world).find(fits)
  if (!found) throw new Refusal(404, 'NOT_FOUND', '转账单不存在')
  return found
}

export function confirm(transfer: Transfer, world: World): void {
  settle(transfer, 'SUCCESS', world)
}

export function declineTransfer(transfer: Transfer, world: World): void {
  settle(transfer, 'FAIL', world, 'OTHER_FAIL_REASON_TYPE')
}

/** @throws {@link Refusal} 400 `INVALID_REQUEST` once the user has decided */
export function cancelTransfer(transfer: Transfer, world: World): Transfer {
  if (transfer.state === 'CANCELLED') return transfer
  if (transfer.state !== 'WAIT_USER_CONFIRM') throw invalidRequest('转账单已完成，不能撤销')
  return settle(transfer, 'CANCELLED', world, 'MCH_CANCEL')
}

/**
 * The rules that every transfer to a user obeys.
 *
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming the field
 */
export function checkAmount({ transfer_amount, user_name }: Fields, at = ''): void {
  const amount = Number(transfer_amount)
  if (amount <= 0) throw paramError('body', `${at}/transfer_amount`, '转账金额应大于0', amount)
  if (amount >= NAME_DEMANDED && user_name === undefined) {
    throw paramError('body', `${at}/user_name`, '转账金额达到2000元时，收款用户姓名必填')
  }
  if (amount < NAME_REFUSED && user_name !== undefined) {
    throw paramError('body', `${at}/user_name`, '转账金额低于0.3元时，不支持校验收款用户姓名')
  }
}

/** Numbers of the merchant's have nothing but letters and digits. */
export function checkNumber(name: string, value: unknown): void {
  if (/^[0-9A-Za-z]{1,32}$/.test(String(value))) return
  throw paramError('body', `/${name}`, '应为不超过32个的数字、大小写字母', value)
}

function checkTransfer(request: Fields): void {
  checkNumber('out_bill_no', request.out_bill_no)
  checkAmount(request)
  const infos = request.transfer_scene_report_infos
  if (Array.isArray(infos) && infos.length > 0) return
  throw paramError('body', '/transfer_scene_report_infos', '转账场景报备信息不能为空')
}

function transfersOf({ store }: World): Collection<Transfer> {
  return store.collection('transfers')
}

/** One that waited for too long has failed, without anybody doing anything. */
function asOfNow(transfer: Transfer, world: World): Transfer {
  const isOverdue = transfer.created + PATIENCE <= world.clock.now()
  if (transfer.state !== 'WAIT_USER_CONFIRM' || !isOverdue) return transfer
  return settle(transfer, 'FAIL', world, 'OVERDUE_CLOSE')
}

function settle(transfer: Transfer, state: Transfer['state'], world: World, reason?: string): Transfer {
  const { clock, notifier } = world
  const settled = put(
    { ...transfer, state, updated: clock.now(), ...(reason !== undefined && { fail_reason: reason }) },
    world,
  )
  const { notify_url } = transfer.request
  if (notify_url !== undefined) {
    const payload = notificationOf(settled, world)
    notifier.send({ event: 'MCHTRANSFER.BILL.FINISHED', url: String(notify_url), payload })
  }
  return settled
}

function notificationOf({ request, created, updated, ...transfer }: Transfer, world: World): Fields {
  const { clock, identity } = world
  const { sub_mchid, transfer_amount, openid } = request
  return given({
    ...transfer,
    [sub_mchid === undefined ? 'mch_id' : 'mchid']: identity.mchid,
    sub_mchid,
    transfer_amount,
    openid,
    create_time: clock.rfc3339(created),
    update_time: clock.rfc3339(updated),
  })
}

function put(transfer: Transfer, world: World): Transfer {
  return transfersOf(world).put(keyOf(transfer.request), transfer)
}

function keyOf({ sub_mchid, out_bill_no }: Fields): string {
  return `${sub_mchid ?? ''}/${out_bill_no}`
}
