import type { Summary } from '../api'
import { commandButton } from './actions'
import { h, wire } from './dom'
import { timeOfDay } from './format'
import { t } from './i18n'
import { requestDetail } from './request'
import { startHint } from './start'
import { state, type View } from './state'
import { verdictOf } from './verdict'

/** How many lines the list has at most. */
const MOST = 1_000

type Shown = 'all' | 'refused' | 'withFault'
/** What the list is filtered by; it outlives a change of language. */
const filter: { text: string; shown: Shown } = { text: '', shown: 'all' }

/** The requests, the newest first, and one of them in detail. */
export function requestsView(selected: number | undefined): View {
  const list = h('ol', { class: 'requests' })
  const note = h('p', { class: 'note' })
  const rows = new Map<number, HTMLElement>()
  const update = () => {
    const added = state.requests.filter(({ id }) => !rows.has(id))
    if (added.length === 0 && rows.size > state.requests.length) {
      rows.clear()
      list.replaceChildren()
      return update()
    }
    const nodes = added.map((summary) => rowOf(summary, summary.id === selected))
    for (const [at, { id }] of added.entries()) rows.set(id, nodes[at] as HTMLElement)
    list.prepend(...nodes.reverse())
    while (list.children.length > MOST) list.lastElementChild?.remove()
    applyFilter(rows, note)
    showHint()
  }
  const start = startHint()
  const choose = h('p', { class: 'note' }, t('choose'))
  const showHint = () => {
    start.hidden = state.requests.length > 0
    choose.hidden = !start.hidden
  }
  const detail = selected === undefined ? [start, choose] : [requestDetail(selected)]
  const element = h(
    'div',
    { class: selected === undefined ? 'split' : 'split selected' },
    h(
      'section',
      { class: 'list', 'aria-label': t('requests') },
      controls(() => applyFilter(rows, note)),
      note,
      list,
    ),
    h('section', { class: 'detail', 'aria-label': t('verdict') }, ...detail),
  )
  update()
  return { element, update }
}

function controls(changed: () => void): HTMLElement {
  const text = h('input', { type: 'search', value: filter.text, placeholder: t('filterHint') })
  text.addEventListener('input', () => {
    filter.text = text.value.toLowerCase()
    changed()
  })
  const options = (['all', 'refused', 'withFault'] as const).map((value) =>
    h('option', { value, selected: value === filter.shown }, t(value)),
  )
  const shown = h('select', {}, ...options)
  shown.addEventListener('change', () => {
    filter.shown = shown.value as Shown
    changed()
  })
  return h(
    'div',
    { class: 'controls', role: 'search' },
    h('label', { class: 'wide' }, h('span', {}, t('filter')), text),
    h('label', {}, h('span', {}, t('show')), shown),
    commandButton(t('clear'), 'clear', 'clear'),
  )
}

function applyFilter(rows: ReadonlyMap<number, HTMLElement>, note: HTMLElement): void {
  let count = 0
  for (const summary of state.requests) {
    const row = rows.get(summary.id)
    const isShown = fits(summary)
    if (isShown) count++
    if (row && row.hidden === isShown) row.hidden = !isShown
  }
  note.hidden = count > 0
  note.textContent =
    state.requests.length > 0 ? t('noMatch') : `${t('noRequests')} ${state.snapshot?.url ?? ''}`
}

function fits({ method, url, name = '', status, code = '', faults, mistake = '' }: Summary): boolean {
  if (filter.shown === 'refused' && code === '') return false
  if (filter.shown === 'withFault' && faults.length === 0) return false
  return `${method} ${url} ${name} ${status} ${code} ${mistake}`.toLowerCase().includes(filter.text)
}

function rowOf(summary: Summary, isSelected: boolean): HTMLElement {
  const { id, at, method, url, name, status, code, faults } = summary
  const { symbol, kind, label } = verdictOf(summary.signature)
  const link = h(
    'a',
    { href: `#requests/${id}`, 'aria-current': isSelected ? 'true' : undefined },
    h('span', { class: `symbol ${kind}`, 'aria-hidden': 'true' }, symbol),
    h('span', { class: 'hidden' }, `${label}, `),
    h('span', { class: 'name' }, name ?? wire(url, { dir: 'ltr' })),
    h('span', { class: status < 400 ? 'status' : 'status bad' }, String(status)),
    h('span', { class: 'path' }, `${method} `, wire(url, { dir: 'ltr' })),
    h('span', { class: 'more' }, [code, ...faults].filter(Boolean).join(' · ')),
    h('time', {}, timeOfDay(at)),
  )
  return h('li', {}, link)
}
