import type { Snapshot } from '../api'
import { commandButton } from './actions'
import { h, shortened, wire } from './dom'
import { dateTime } from './format'
import { meaningOf, nameOf, t } from './i18n'
import { keyedList } from './keyed'
import { qrCode } from './qr'
import { state, type View } from './state'

type Item = Snapshot['items'][number]
/** With what users may do besides, which the sandbox lists under another kind. */
type Shown = Item & { complaint?: Item }

const GOOD = ['SUCCESS', 'SIGNED', 'PROCESSED', 'FINISHED']
const BAD = ['PAYERROR', 'ABNORMAL', 'SIGNFAIL']
/** Fields that hold an amount. */
const AMOUNTS = ['total', 'refund']

/** What users have before them in WeChat, and what they may do. */
export function itemsView(): View {
  const list = h('ul', { class: 'cards' })
  const note = h('p', { class: 'nothing' }, t('noItems'))
  const show = keyedList<Shown>(list, ({ kind, id }) => `${kind}/${id}`, card)
  const update = () => {
    const items = state.snapshot?.items ?? []
    note.hidden = items.length > 0
    show(withComplaints(items))
  }
  update()
  return {
    element: h('section', {}, h('h2', {}, t('items')), h('p', { class: 'note' }, t('itemsHint')), note, list),
    update,
  }
}

/** That an order may be complained of stands with the order, where there is one. */
function withComplaints(items: readonly Item[]): Shown[] {
  const orders = new Set(items.filter(({ kind }) => kind === 'order').map(({ id }) => id))
  const isOffer = ({ kind, id, actions }: Item) =>
    kind === 'complaint' && actions.includes('complain') && orders.has(id)
  const offers = new Map(items.filter(isOffer).map((item) => [item.id, item]))
  return items
    .filter((item) => !isOffer(item))
    .map((item) => {
      const complaint = item.kind === 'order' ? offers.get(item.id) : undefined
      return complaint ? { ...item, complaint } : item
    })
}

function card({ complaint, ...item }: Shown): HTMLElement {
  const { kind, id, title, fields, created } = item
  const buttons = [item, ...(complaint ? [complaint] : [])].flatMap((offered) =>
    offered.actions.map((action) => actionOf(offered, action, nameId(kind, id))),
  )
  const { code_url: url } = fields
  const code = typeof url === 'string' ? qrCode(url, t('code', shortened(id, 40))) : undefined
  return h(
    'li',
    { class: 'card' },
    h('div', { class: 'head' }, h('h3', { id: nameId(kind, id) }, wire(shortened(title))), badge(item.state)),
    h(
      'p',
      { class: 'note' },
      wire(shortened(nameOf(kind), 60)),
      ' ',
      wire(shortened(id)),
      ` · ${t('made')} ${dateTime(created)}`,
    ),
    h('div', { class: 'with-code' }, fieldList(fields), code as unknown as HTMLElement | undefined),
    buttons.length > 0 && h('div', { class: 'buttons' }, ...buttons),
  )
}

/** The first of what may be done is what a user is most likely to do. */
function actionOf({ kind, id, actions }: Item, action: string, describedBy: string): HTMLElement {
  const isMain = action === actions[0] && actions.length > 1
  return commandButton(
    shortened(nameOf(action), 60),
    `action ${action}`,
    'act',
    { kind, id, action },
    { 'aria-describedby': describedBy, ...(isMain && { class: 'main' }) },
  )
}

/** The API's word, and what it means. */
function badge(state: string): HTMLElement {
  const meaning = meaningOf(state)
  const look = GOOD.includes(state) ? 'good' : BAD.includes(state) ? 'bad' : ''
  return h('span', { class: `badge ${look}` }, wire(shortened(state, 40)), meaning && ` · ${meaning}`)
}

function fieldList(fields: Item['fields']): HTMLElement {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return h(
    'dl',
    { class: 'fields' },
    ...entries.flatMap(([name, value]) => {
      const text = `${typeof value === 'string' ? value : JSON.stringify(value)}${inYuan(name, value, fields)}`
      return [h('dt', {}, wire(shortened(name, 60))), h('dd', {}, wire(shortened(text), { dir: 'auto' }))]
    }),
  )
}

/** The API counts in fen. */
function inYuan(name: string, value: unknown, { currency }: Item['fields']): string {
  const isInFen = AMOUNTS.includes(name) && typeof value === 'number' && currency === 'CNY'
  return isInFen ? ` (¥${(value / 100).toFixed(2)})` : ''
}

/** Ids hold no white space. */
function nameId(kind: string, id: string): string {
  return `item-${encodeURIComponent(`${kind}/${id}`)}`
}
