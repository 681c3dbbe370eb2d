import type { Fault, FaultKind } from '../../faults/fault'
import { actionButton, announce } from './actions'
import { h, wire } from './dom'
import { t } from './i18n'
import { command } from './server'
import { state, type View } from './state'

/** Their order on the page; each kind must be there. */
const ORDER: Record<FaultKind, true> = {
  'bad-signature': true,
  unsigned: true,
  'old-timestamp': true,
  'unknown-serial': true,
  probe: true,
  'too-many-requests': true,
  'system-error': true,
  'bad-gateway': true,
  redirect: true,
  slow: true,
  drop: true,
  truncate: true,
}
const KINDS = Object.keys(ORDER) as FaultKind[]

/** Switches of what goes wrong. */
export function faultsView(): View {
  const path = h('input', { type: 'text', placeholder: '/v3/pay/', spellcheck: 'false' })
  const times = h('input', { type: 'number', min: 1, step: 1 })
  const delay = h('input', { type: 'number', min: 0, max: 600_000, step: 100, value: 3000 })
  const options = (kind: FaultKind) => ({
    kind,
    ...(path.value && { path: path.value }),
    ...(times.value && { times: Number(times.value) }),
    ...(kind === 'slow' && delay.value && { delay: Number(delay.value) }),
  })
  const switches = KINDS.map((kind) => faultSwitch(kind, options))
  const update = () => {
    for (const each of switches) each.update()
  }
  update()
  const field = (label: string, input: HTMLElement) => h('label', {}, h('span', {}, label), input)
  const element = h(
    'section',
    {},
    h('h2', {}, t('faults')),
    h('p', { class: 'note' }, t('faultsHint')),
    h(
      'fieldset',
      { class: 'controls' },
      h('legend', {}, t('where')),
      field(t('path'), path),
      field(t('times'), times),
      field(t('delay'), delay),
    ),
    h('ul', { class: 'switches', 'aria-label': t('kinds') }, ...switches.map((each) => each.element)),
  )
  return { element, update }
}

function faultSwitch(kind: FaultKind, options: (kind: FaultKind) => object): View {
  const turnedOn = () => (state.snapshot?.faults ?? []).filter((fault) => fault.kind === kind)
  const button = actionButton(t(kind), kind, async () => {
    const on = turnedOn()
    if (on.length === 0) await command('fault', options(kind))
    for (const { id } of on) await command('fault-off', { id })
    announce(`${t(kind)}: ${on.length === 0 ? t('on') : t('off')}`)
  })
  button.setAttribute('role', 'switch')
  const said = h('span', { class: 'said', 'aria-hidden': 'true' })
  button.append(said)
  const about = h('p', { class: 'note' })
  const update = () => {
    const on = turnedOn()
    button.setAttribute('aria-checked', String(on.length > 0))
    said.textContent = on.length > 0 ? t('on') : t('off')
    about.replaceChildren(...on.map(describe))
  }
  return { element: h('li', {}, button, about), update }
}

function describe({ path, operation, times, delay, hits }: Fault): HTMLElement {
  const facts = [times && `${times} ×`, delay !== undefined && `${delay} ms`, `${t('hits')}: ${hits}`].filter(
    Boolean,
  )
  const where = path ?? operation
  return h('span', {}, where !== undefined && wire(where), where !== undefined && ' · ', facts.join(' · '))
}
