import type { Exchange } from '../../exchanges'
import type { Difference } from '../../explain/mistake'
import { h, visible } from './dom'
import { t } from './i18n'

/** What was signed beside what was expected, with the first difference marked. */
export function comparison({ expected, explanation }: Exchange): HTMLElement[] {
  if (expected === undefined) return []
  const { signed, difference } = explanation ?? {}
  const texts = [
    lines(t('expected'), expected, difference),
    ...(signed === undefined ? [] : [lines(t('signed'), signed, difference)]),
  ]
  return [
    h(
      'section',
      {},
      h('h3', {}, t('compare')),
      ...(difference ? [place(difference)] : []),
      h('div', { class: 'compare' }, ...texts),
    ),
  ]
}

function place({ line, part, column, expected, signed }: Difference): HTMLElement {
  let same = 0
  while (same < expected.length && expected[same] === signed[same]) same++
  return h(
    'div',
    { class: 'difference' },
    h('p', {}, h('strong', {}, t('firstDifference')), `: ${t('at', line, part, column)}`),
    h('p', {}, `${t('expectedShort')}: `, from(expected, same)),
    h('p', {}, `${t('signedShort')}: `, from(signed, same)),
  )
}

/** A piece of text with one character marked, be it a white one. */
function from(text: string, at: number): HTMLElement {
  const [character] = text.slice(at)
  const shown = character === undefined ? '∅' : character === ' ' ? '␣' : seen(character)
  return h(
    'code',
    { dir: 'auto' },
    seen(text.slice(0, at)),
    h('mark', {}, shown),
    seen(text.slice(at + (character ?? '').length)),
  )
}

/** Line ends as characters that are seen. */
function seen(text: string): string {
  return visible(text).replaceAll('\r', '␍').replaceAll('\n', '↵')
}

/** The lines of a text with their ends, so that one that is missing is seen. */
function lines(label: string, text: string, difference: Difference | undefined): HTMLElement {
  const items = text.split(/(?<=\n)/).map((line, at) => {
    const marked = difference?.line === at + 1 ? mark(line, difference.column - 1) : [ended(line)]
    return h('li', {}, ...marked)
  })
  return h(
    'figure',
    {},
    h('figcaption', {}, label),
    h('div', { class: 'lines', tabindex: 0, role: 'region', 'aria-label': label }, h('ol', {}, ...items)),
  )
}

function mark(line: string, at: number): (HTMLElement | string)[] {
  const rest = line.slice(at)
  return [visible(line.slice(0, at)), h('mark', {}, rest === '' ? '∅' : ended(rest))]
}

function ended(line: string): HTMLElement {
  const isEnded = line.endsWith('\n')
  const text = isEnded ? line.slice(0, -1) : line
  return h('span', {}, seen(text), isEnded && h('span', { class: 'end' }, '↵'))
}
