import type { World } from '../../world'
import { given, pick } from '../fields'
import type { Fields, Product } from '../product'
import { cancelTransfer, createTransfer, findTransfer, type Transfer } from './transfer'

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills'
const PARTNER_BILLS = '/v3/fund-app/mch-transfer/partner/transfer-bills'

/** 商家转账, 用户确认模式: for merchants, and for service providers. */
export const transferBills: Product = {
  [`POST ${BILLS}`]: {
    ids: ['out_bill_no'],
    handle: ({ body }, world) => {
      const transfer = createTransfer(body as Fields, world)
      const isWaiting = transfer.state === 'WAIT_USER_CONFIRM'
      return {
        ...pick({ ...transfer }, ['out_bill_no', 'transfer_bill_no', 'state', 'fail_reason']),
        create_time: world.clock.rfc3339(transfer.created),
        ...(isWaiting && { package_info: packageOf(transfer) }),
      }
    },
  },
  [`GET ${BILLS}/out-bill-no/{out_bill_no}`]: {
    ids: ['out_bill_no'],
    handle: ({ variables }, world) => billOf(ownBill(variables.out_bill_no, world), world),
  },
  [`GET ${BILLS}/transfer-bill-no/{transfer_bill_no}`]: {
    ids: ['transfer_bill_no'],
    handle: ({ variables }, world) =>
      billOf(
        findTransfer((it) => it.transfer_bill_no === variables.transfer_bill_no, world),
        world,
      ),
  },
  [`POST ${BILLS}/out-bill-no/{out_bill_no}/cancel`]: {
    ids: ['out_bill_no'],
    handle: ({ variables }, world) => cancelled(ownBill(variables.out_bill_no, world), world),
  },
  [`POST ${PARTNER_BILLS}`]: {
    ids: ['out_bill_no'],
    handle: ({ body }, world) => {
      const transfer = createTransfer(body as Fields, world)
      return {
        sub_mchid: transfer.request.sub_mchid,
        ...pick({ ...transfer }, ['out_bill_no', 'transfer_bill_no']),
        create_time: world.clock.rfc3339(transfer.created),
        package_info: packageOf(transfer),
      }
    },
  },
  [`GET ${PARTNER_BILLS}/out-bill-no/{out_bill_no}`]: {
    ids: ['out_bill_no'],
    handle: ({ variables, query }, world) => {
      const transfer = partnerBill(variables.out_bill_no, query.sub_mchid, world)
      const { mch_id, ...fields } = billOf(transfer, world)
      return { ...fields, mchid: mch_id, sub_mchid: query.sub_mchid }
    },
  },
  [`POST ${PARTNER_BILLS}/out-bill-no/{out_bill_no}/cancel`]: {
    ids: ['out_bill_no'],
    handle: ({ variables, body }, world) => {
      const { sub_mchid } = body as Fields
      return { ...cancelled(partnerBill(variables.out_bill_no, sub_mchid, world), world), sub_mchid }
    },
  },
}

/** A merchant's own bill. */
export function ownBill(out_bill_no: unknown, world: World): Transfer {
  return partnerBill(out_bill_no, undefined, world)
}

function partnerBill(out_bill_no: unknown, sub_mchid: unknown, world: World): Transfer {
  return findTransfer((it) => it.out_bill_no === out_bill_no && it.request.sub_mchid === sub_mchid, world)
}

function billOf({ request, created, updated, ...transfer }: Transfer, { clock, identity }: World): Fields {
  return given({
    mch_id: identity.mchid,
    ...transfer,
    ...pick(request, ['appid', 'transfer_amount', 'transfer_remark', 'openid', 'user_name']),
    create_time: clock.rfc3339(created),
    update_time: clock.rfc3339(updated),
  })
}

/** The answer says that cancelling has begun; a query and the notification, that it is done. */
function cancelled(transfer: Transfer, world: World): Fields {
  const { out_bill_no, transfer_bill_no, updated } = cancelTransfer(transfer, world)
  const state = transfer.state === 'CANCELLED' ? 'CANCELLED' : 'CANCELING'
  return { out_bill_no, transfer_bill_no, state, update_time: world.clock.rfc3339(updated) }
}

/** What opens the page on which the user agrees. */
function packageOf({ transfer_bill_no }: Transfer): string {
  return Buffer.from(`transfer_bill_no=${transfer_bill_no}`).toString('base64')
}
