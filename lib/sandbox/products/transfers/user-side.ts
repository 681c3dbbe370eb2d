import type { World } from '../../world'
import { pick } from '../fields'
import type { UserSide } from '../user-side'
import { allTransfers, confirm, declineTransfer, type Transfer } from './transfer'

const DOINGS: Record<string, (transfer: Transfer, world: World) => void> = {
  confirm,
  decline: declineTransfer,
}

/** Money that a merchant wants to transfer to a user. */
export const transferSide: UserSide = {
  kind: 'transfer',
  list: (world) =>
    allTransfers(world).map((transfer) => ({
      id: transfer.out_bill_no,
      title: String(transfer.request.transfer_remark),
      state: transfer.state,
      actions: actionsOf(transfer),
      fields: {
        transfer_bill_no: transfer.transfer_bill_no,
        ...pick(transfer.request, ['transfer_amount', 'openid', 'sub_mchid', 'user_recv_perception']),
      },
      created: transfer.created,
    })),
  act: (id, action, world) => {
    const transfer = allTransfers(world).find((it) => it.out_bill_no === id && actionsOf(it).includes(action))
    if (!transfer) throw new RangeError(`There is no transfer ${id} that the user can ${action} now.`)
    DOINGS[action]?.(transfer, world)
  },
}

function actionsOf({ state }: Transfer): string[] {
  return state === 'WAIT_USER_CONFIRM' ? Object.keys(DOINGS) : []
}
