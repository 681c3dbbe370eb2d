import type { UserItem } from '../../lib/sandbox'
import type { World } from '../../lib/sandbox/world'

/** What users have before them, as a spec puts it there. */
export const shop = {
  items: [] as (UserItem & { kind: string })[],
  /** What users did. */
  done: [] as string[],
}

export function userItems(): (UserItem & { kind: string })[] {
  return [...shop.items].reverse()
}

/** Pays orders; of everything else it is only known that it was done. */
export async function act(
  kind: string,
  id: string,
  action: string,
  { store, notifier }: World,
): Promise<void> {
  const item = shop.items.find((it) => it.kind === kind && it.id === id)
  if (!item?.actions.includes(action)) throw new RangeError(`${action} is not possible now.`)
  shop.done.push(`${action} ${kind} ${id}`)
  if (action === 'pay') Object.assign(item, { state: 'SUCCESS', actions: [] })
  store.collection('shop').put(id, { done: shop.done.length })
  const { notify_url: url } = item.fields
  if (typeof url === 'string')
    notifier.send({ event: 'SECURITY_ECHO.SUCCESS', url, payload: { echo_message: id } })
}

export function order(id: string, more: Partial<UserItem> = {}): UserItem & { kind: string } {
  return {
    kind: 'order',
    id,
    title: '腾讯充值中心-QQ会员充值',
    state: 'NOTPAY',
    actions: ['pay', 'cancel'],
    fields: { total: 100, currency: 'CNY', code_url: `weixin://wxpay/bizpayurl?pr=${id}` },
    created: Date.parse('2026-11-22T09:30:00+08:00'),
    ...more,
  }
}
