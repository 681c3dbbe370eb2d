import { actionButton, announce, commandButton } from './actions'
import { code, h, wire } from './dom'
import { dateTime } from './format'
import { type Text, t } from './i18n'
import { keyedList } from './keyed'
import { command } from './server'
import { sandboxTime, state, type View } from './state'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** China's time zone, and when the bills of the day before are written there. */
const CHINA = 8 * HOUR
const BILLS = 10 * HOUR

const STEPS: readonly [Text, milliseconds: number][] = [
  ['second15', 15_000],
  ['minute', MINUTE],
  ['hour', HOUR],
  ['day', DAY],
]

/** Its time, its certificates, what a client needs, and how all is forgotten. */
export function sandboxView(): View {
  const time = timeSection()
  const certificates = certificatesSection()
  const element = h(
    'section',
    {},
    h('h2', {}, t('sandbox')),
    time.element,
    configurationSection(),
    certificates.element,
    resetSection(),
  )
  const update = () => {
    time.update()
    certificates.update()
  }
  return { element, update }
}

function timeSection(): View {
  const shown = h('p', { class: 'large' })
  const buttons = STEPS.map(([text, milliseconds]) =>
    commandButton(t(text), text, 'advance', { milliseconds }),
  )
  const bills = commandButton(t('untilBills'), 'untilBills', 'advance', () => ({
    milliseconds: untilBills(sandboxTime() ?? 0),
  }))
  const update = () => {
    const now = sandboxTime()
    shown.textContent = now === undefined ? '' : dateTime(now)
  }
  update()
  const group = h(
    'div',
    { class: 'buttons', role: 'group', 'aria-label': t('advance') },
    h('span', {}, t('advance')),
    ...buttons,
    bills,
  )
  const element = h(
    'section',
    {},
    h('h3', {}, t('time')),
    h('p', { class: 'note' }, t('timeHint')),
    shown,
    group,
  )
  return { element, update }
}

/** How long it is until the bills of today are there, in milliseconds. */
function untilBills(now: number): number {
  const begin = Math.floor((now + CHINA) / DAY) * DAY - CHINA
  return begin + DAY + BILLS - now
}

function configurationSection(): HTMLElement {
  const place = h('div', {})
  let withKeys = false
  const fetchText = async (keys: boolean) => (await command<{ text: string }>('configuration', { keys })).text
  const show = async () => place.replaceChildren(code(t('configuration'), await fetchText(withKeys)))
  const toggle = actionButton(t('showKeys'), 'keys', async () => {
    withKeys = !withKeys
    toggle.textContent = t(withKeys ? 'hideKeys' : 'showKeys')
    await show()
  })
  const copy = actionButton(t('copy'), 'copy', async () => {
    await navigator.clipboard.writeText(await fetchText(true))
    announce(t('copied'))
    copy.textContent = `✓ ${t('copied')}`
  })
  show()
  return h(
    'section',
    {},
    h('h3', {}, t('configuration')),
    h('div', { class: 'buttons' }, copy, toggle),
    place,
  )
}

function certificatesSection(): View {
  const list = h('ul', { class: 'plain' })
  const show = keyedList<{ serial: string; isNewest: boolean }>(
    list,
    ({ serial }) => serial,
    ({ serial, isNewest }) =>
      h('li', {}, wire(serial, { class: 'serial' }), isNewest && h('span', { class: 'badge' }, t('newest'))),
  )
  const key = h('p', {})
  const update = () => {
    const { certificates = [], publicKeyId = '' } = state.snapshot ?? {}
    show(certificates.map((serial) => ({ serial, isNewest: serial === certificates.at(-1) })))
    key.replaceChildren(`${t('publicKey')}: `, wire(publicKeyId, { class: 'serial' }))
  }
  update()
  const button = h('div', { class: 'buttons' }, commandButton(t('rotate'), 'rotate', 'rotate'))
  return { element: h('section', {}, h('h3', {}, t('certificates')), list, key, button), update }
}

/** What cannot be taken back is asked twice. */
function resetSection(): HTMLElement {
  const really = commandButton(t('really'), 'really', 'reset', {}, { class: 'danger' })
  really.hidden = true
  const first = actionButton(t('reset'), 'reset', async () => {
    really.hidden = false
    really.focus()
  })
  really.addEventListener('click', () => {
    really.hidden = true
    first.focus()
  })
  return h(
    'section',
    {},
    h('h3', {}, t('reset')),
    h('p', { class: 'note' }, t('resetHint')),
    h('div', { class: 'buttons' }, first, really),
  )
}
