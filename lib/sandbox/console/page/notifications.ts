import type { Attempt, SentNotification } from '../../notifications/notification'
import { commandButton } from './actions'
import { code, h, shortened, wire } from './dom'
import { dateTime } from './format'
import { t } from './i18n'
import { keyedList } from './keyed'
import { state, type View } from './state'

const WRONG = ['bad-signature', 'old-timestamp', 'unknown-serial', 'unsigned'] as const
/** `late`, in milliseconds. */
const LATE = 60_000
/** Numbers by which a merchant knows what a notification is about, the most telling first. */
const NUMBERS = ['out_refund_no', 'out_trade_no', 'combine_out_trade_no', 'out_contract_code', 'out_bill_no']
const SYMBOLS = { pending: '…', received: '✓', 'given up': '✕', 'not sent': '–' }

/** Notifications with their deliveries, the newest first. */
export function notificationsView(): View {
  const list = h('ul', { class: 'cards wide' })
  const note = h('p', { class: 'nothing' }, t('noNotifications'))
  const show = keyedList<SentNotification>(list, ({ id }) => id, card)
  const update = () => {
    const sent = state.snapshot?.notifications ?? []
    note.hidden = sent.length > 0
    show(sent)
  }
  update()
  return {
    element: h(
      'section',
      {},
      h('h2', {}, t('notifications')),
      h('p', { class: 'note' }, t('notificationsHint')),
      note,
      list,
    ),
    update,
  }
}

function card(notification: SentNotification): HTMLElement {
  const { id, event, url, state: sentState, created, attempts, next, payload } = notification
  return h(
    'li',
    { class: 'card' },
    h(
      'div',
      { class: 'head' },
      h('h3', { id: `of-${id}` }, wire(event)),
      h('span', { class: `badge ${sentState.replace(' ', '-')}` }, `${SYMBOLS[sentState]} ${t(sentState)}`),
    ),
    h(
      'p',
      { class: 'note' },
      ...about(payload),
      wire(shortened(url), { dir: 'ltr' }),
      ` · ${t('made')} ${dateTime(created)}`,
    ),
    attempts.length > 0 && deliveries(attempts),
    next !== undefined && h('p', {}, `${t('next')}: ${dateTime(next)}`),
    sentState !== 'not sent' && buttons(id),
    h(
      'details',
      { 'data-key': `payload ${id}` },
      h('summary', {}, t('payload')),
      code(t('payload'), JSON.stringify(payload, null, 2)),
    ),
  )
}

/** Of which order, refund, … it tells. */
function about(payload: SentNotification['payload']): (Node | string)[] {
  const fields = payload as Record<string, unknown>
  const number = NUMBERS.map((name) => fields[name]).find((value) => typeof value === 'string')
  return number === undefined ? [] : [wire(shortened(number as string, 60)), ' · ']
}

function deliveries(attempts: readonly Attempt[]): HTMLElement {
  const rows = attempts.map(({ at, fault, status, failure, answer }) =>
    h(
      'tr',
      {},
      h('td', {}, dateTime(at)),
      h('td', {}, status === undefined ? '–' : String(status)),
      h(
        'td',
        {},
        fault && h('span', { class: 'badge' }, t(fault)),
        fault && ' ',
        failure === undefined ? t('ok') : wire(shortened(failure)),
        answer ? h('span', { class: 'note' }, ' ', wire(shortened(answer, 120))) : undefined,
      ),
    ),
  )
  const heads = (['when', 'status', 'result'] as const).map((text) => h('th', { scope: 'col' }, t(text)))
  return h(
    'table',
    { class: 'deliveries' },
    h('caption', { class: 'hidden' }, t('attempts')),
    h('thead', {}, h('tr', {}, ...heads)),
    h('tbody', {}, ...rows),
  )
}

function buttons(id: string): HTMLElement {
  const described = { 'aria-describedby': `of-${id}` }
  const button = (label: string, key: string, how: object) =>
    commandButton(label, `${key} ${id}`, 'resend', { id, ...how }, described)
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'buttons' },
      button(t('resend'), 'resend', {}),
      button(t('duplicate'), 'duplicate', { times: 3 }),
      button(t('late'), 'late', { delay: LATE }),
      button(t('sendProbe'), 'probe', { fault: 'probe' }),
    ),
    h(
      'details',
      { 'data-key': `wrong ${id}` },
      h('summary', {}, t('wrong')),
      h('div', { class: 'buttons' }, ...WRONG.map((fault) => button(t(fault), fault, { fault }))),
    ),
  )
}
