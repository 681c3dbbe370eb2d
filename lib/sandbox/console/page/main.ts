import type { Snapshot } from '../api'
import { announce, announcements } from './actions'
import { h } from './dom'
import { faultsView } from './faults'
import { dateTime } from './format'
import { currentLanguage, nameOf, switchLanguage, t } from './i18n'
import { itemsView } from './items'
import { notificationsView } from './notifications'
import { requestsView } from './requests'
import { sandboxView } from './sandbox'
import { listen } from './server'
import { sandboxTime, state, type View } from './state'

const VIEWS = {
  requests: requestsView,
  items: itemsView,
  notifications: notificationsView,
  faults: faultsView,
  sandbox: sandboxView,
}
type Name = keyof typeof VIEWS

const clock = h('span', { class: 'clock' })
const connection = h('span', { class: 'connection' })
const header = h('header')
const main = h('main', { id: 'content', tabindex: -1 })
let view: View | undefined

/** Which view the address names, and which request in it. */
function route(): { name: Name; selected: number | undefined } {
  const [name = '', id] = location.hash.slice(1).split('/')
  const selected = id !== undefined && /^\d{1,15}$/.test(id) ? Number(id) : undefined
  return { name: Object.hasOwn(VIEWS, name) ? (name as Name) : 'requests', selected }
}

function showView(): void {
  const { name, selected } = route()
  const scrolled = document.querySelector('.list')?.scrollTop ?? 0
  view = VIEWS[name](selected)
  main.replaceChildren(view.element)
  const list = document.querySelector('.list')
  if (list) list.scrollTop = scrolled
  for (const link of header.querySelectorAll('nav a')) {
    if (link.getAttribute('href') === `#${name}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

function showHeader(): void {
  const links = (Object.keys(VIEWS) as Name[]).map((name) =>
    h('li', {}, h('a', { href: `#${name}` }, t(name))),
  )
  const language = h(
    'button',
    { type: 'button', lang: currentLanguage() === 'en' ? 'zh-CN' : 'en' },
    t('language'),
  )
  language.addEventListener('click', () => {
    switchLanguage()
    showAll()
    header.querySelector<HTMLElement>('.language button')?.focus()
  })
  header.replaceChildren(
    h('a', { class: 'skip', href: '#content', click: skip }, t('skip')),
    h('h1', {}, t('title')),
    h('nav', { 'aria-label': t('views') }, h('ul', {}, ...links)),
    h('p', { class: 'facts' }, h('span', {}, `${t('clock')} `, clock), connection),
    h('div', { class: 'language' }, language),
  )
}

/** The address names the view, so that a link into the page must not change it. */
function skip(event: Event): void {
  event.preventDefault()
  main.focus()
}

function showAll(): void {
  document.documentElement.lang = currentLanguage() === 'en' ? 'en' : 'zh-CN'
  document.title = t('title')
  showHeader()
  showView()
  showFacts()
}

function showFacts(): void {
  const now = sandboxTime()
  clock.textContent = now === undefined ? '' : dateTime(now)
  connection.className = state.isConnected ? 'connection good' : 'connection bad'
  const text = state.isConnected ? `● ${t('connected')}` : `○ ${t('disconnected')}`
  if (connection.textContent !== text) connection.textContent = text
}

/** Reads out what changed. */
function tellNews(before: Snapshot | undefined, { items, notifications }: Snapshot): void {
  if (!before) return
  const states = new Map(before.items.map(({ kind, id, state: known }) => [`${kind}/${id}`, known]))
  const changed = items.filter(({ kind, id, state: now }) => states.get(`${kind}/${id}`) !== now)
  const known = new Map(before.notifications.map(({ id, state: sent }) => [id, sent]))
  const sent = notifications.filter(({ id, state: now }) => known.get(id) !== now)
  const news = [
    ...changed.map(({ kind, title, state: now }) => `${nameOf(kind)} ${title.slice(0, 60)}: ${now}`),
    ...sent.map(({ event, state: now }) => `${event}: ${t(now)}`),
  ]
  if (news.length > 0) announce(news.slice(0, 3).join('; '))
}

function takeSnapshot(snapshot: Snapshot): void {
  tellNews(state.snapshot, snapshot)
  Object.assign(state, { snapshot, since: performance.now() })
}

listen(
  {
    hello: ({ requests, snapshot }) => {
      state.requests = requests
      takeSnapshot(snapshot)
      showAll()
    },
    requests: (added) => {
      state.requests = [...state.requests, ...added].slice(-1_000)
      announce(`${t('newRequests')}: ${added.length}`)
      if (route().name === 'requests') view?.update()
    },
    cleared: () => {
      state.requests = []
      if (route().name === 'requests') view?.update()
    },
    snapshot: (snapshot) => {
      takeSnapshot(snapshot)
      if (route().name !== 'requests') view?.update()
      showFacts()
    },
  },
  (isConnected) => {
    state.isConnected = isConnected
    showFacts()
  },
)
addEventListener('hashchange', () => {
  showView()
  if (route().selected === undefined) main.focus()
})
setInterval(() => {
  showFacts()
  if (route().name === 'sandbox') view?.update()
}, 1_000)
document.body.replaceChildren(header, ...announcements, main)
showAll()
