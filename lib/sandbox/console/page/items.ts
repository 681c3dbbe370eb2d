import type { Snapshot } from '../api'
import { commandButton } from './actions'
import { h, shortened, wire } from './dom'
import { dateTime } from './format'
import { nameOf, t } from './i18n'
import { keyedList } from './keyed'
import { qrCode } from './qr'
import { state, type View } from './state'

type Item = Snapshot['items'][number]

/** What users have before them in WeChat, and what they may do. */
export function itemsView(): View {
  const list = h('ul', { class: 'cards' })
  const note = h('p', { class: 'note' }, t('noItems'))
  const show = keyedList<Item>(list, ({ kind, id }) => `${kind}/${id}`, card)
  const update = () => {
    const items = state.snapshot?.items ?? []
    note.hidden = items.length > 0
    show(items)
  }
  update()
  return { element: h('section', {}, h('h2', {}, t('items')), note, list), update }
}

function card({ kind, id, title, state: itemState, actions, fields, created }: Item): HTMLElement {
  const buttons = actions.map((action) => {
    const given = { kind, id, action }
    return commandButton(shortened(nameOf(action), 60), `action ${action}`, 'act', given, {
      'aria-describedby': nameId(kind, id),
    })
  })
  const { code_url: url } = fields
  const code = typeof url === 'string' ? qrCode(url, t('code', shortened(id, 40))) : undefined
  return h(
    'li',
    { class: 'card' },
    h(
      'div',
      { class: 'head' },
      h('h3', { id: nameId(kind, id) }, wire(shortened(title))),
      h('span', { class: 'badge' }, wire(shortened(itemState, 40))),
    ),
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

function fieldList(fields: Item['fields']): HTMLElement {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined)
  return h(
    'dl',
    { class: 'fields' },
    ...entries.flatMap(([name, value]) => {
      const text = typeof value === 'string' ? value : JSON.stringify(value)
      return [h('dt', {}, wire(shortened(name, 60))), h('dd', {}, wire(shortened(text), { dir: 'auto' }))]
    }),
  )
}

/** Ids hold no white space. */
function nameId(kind: string, id: string): string {
  return `item-${encodeURIComponent(`${kind}/${id}`)}`
}
