import { h } from './dom'
import { t } from './i18n'

/** What to do first, shown as long as nothing was done. */
export function startHint(): HTMLElement {
  const link = (view: 'sandbox' | 'items' | 'notifications') => h('a', { href: `#${view}` }, t(view))
  return h(
    'div',
    { class: 'start' },
    h('h2', {}, t('start')),
    h(
      'ol',
      {},
      h('li', {}, t('startConfigure'), ' ', link('sandbox')),
      h('li', {}, t('startOrder')),
      h('li', {}, t('startPay'), ' ', link('items')),
      h('li', {}, t('startNotified'), ' ', link('notifications')),
    ),
    h('p', { class: 'note' }, t('startRequests')),
  )
}
