import type { Exchange } from '../../exchanges'
import { comparison } from './compare'
import { code, h, wire } from './dom'
import { pretty, timeOfDay } from './format'
import { explained, type Text, t } from './i18n'
import { fetchExchange } from './server'
import { verdictOf } from './verdict'

/** What is kept of a body, in characters at most. */
const KEPT = 64 * 1024

/** All that is known of a request, once it is fetched. */
export function requestDetail(id: number): HTMLElement {
  const place = h('div', { class: 'request', 'aria-busy': 'true' }, back())
  fetchExchange(id).then((exchange) => {
    place.removeAttribute('aria-busy')
    if (exchange) place.append(...partsOf(exchange))
    else place.append(h('p', { class: 'note' }, t('gone')))
  })
  return place
}

function back(): HTMLElement {
  return h('a', { class: 'back', href: '#requests' }, `← ${t('back')}`)
}

function partsOf(exchange: Exchange): HTMLElement[] {
  const { method, url, name, headers, body, length, answer } = exchange
  return [
    h('h2', {}, name ?? method),
    h('p', { class: 'url' }, `${method} `, wire(url, { dir: 'ltr' })),
    verdict(exchange),
    ...comparison(exchange),
    section('headers', table(headers)),
    section('body', ...content(t('body'), body, length)),
    section('answer', table(answer.headers), ...content(t('answer'), answer.body, answer.length)),
  ]
}

function verdict({
  signature,
  explanation,
  status,
  code: error,
  faults,
  at,
  duration,
}: Exchange): HTMLElement {
  const { symbol, kind, label } = verdictOf(signature)
  const facts = [
    `${t('answered')} ${status}${error ? ` ${error}` : ''}`,
    ...faults.map((fault) => `${t('happened')}: ${t(fault)}`),
    `${timeOfDay(at)}, ${duration} ms`,
  ]
  return h(
    'div',
    { class: `verdict ${kind}` },
    h('p', { class: 'label' }, h('span', { class: 'symbol', 'aria-hidden': 'true' }, symbol), label),
    explanation &&
      h('p', { class: 'explanation' }, explained(explanation), ' ', h('code', {}, explanation.mistake)),
    h('p', {}, facts.join(' · ')),
  )
}

function section(title: Text, ...children: HTMLElement[]): HTMLElement {
  return h('section', {}, h('h3', {}, t(title)), ...children)
}

function table(headers: Record<string, unknown>): HTMLElement {
  const rows = Object.entries(headers).map(([name, value]) =>
    h('tr', {}, h('th', { scope: 'row' }, wire(name)), h('td', {}, wire(String(value), { dir: 'auto' }))),
  )
  return h('table', { class: 'headers' }, h('tbody', {}, ...rows))
}

function content(label: string, text: string, length: number): HTMLElement[] {
  if (length === 0) return [h('p', { class: 'note' }, t('empty'))]
  const formatted = pretty(text)
  const size = length > KEPT ? t('cut', length) : t('bytes', length)
  return [
    h('p', { class: 'note' }, size),
    code(label, formatted),
    ...(formatted === text
      ? []
      : [h('details', {}, h('summary', {}, t('asReceived')), code(t('asReceived'), text))]),
  ]
}
