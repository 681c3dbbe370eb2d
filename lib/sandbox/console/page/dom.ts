type Child = Node | string | undefined | false
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => void)>

/**
 * Makes an element. Texts become text nodes, whatever they hold; functions listen to the event of their name.
 *
 * @param attributes - `true` sets one without a value; `false` and nothing leave it out
 */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child !== undefined && child !== false))
  return element
}

/** Characters that turn the direction of what follows them, out of their own text too. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text from the wire, set apart from what stands around it; characters that would turn others are written out. */
export function wire(text: string, attributes: Attributes = {}): HTMLElement {
  return h('bdi', attributes, visible(text))
}

export function visible(text: string): string {
  return text.replace(DIRECTION, (it) => `\\u${it.charCodeAt(0).toString(16)}`)
}

/** The beginning of a text. */
export function shortened(text: string, most = 300): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}

/** A text that is read as it is; a region of its own, as it may be scrolled. */
export function code(label: string, text: string): HTMLElement {
  return h(
    'pre',
    { tabindex: 0, role: 'region', 'aria-label': label },
    h('code', { dir: 'auto' }, visible(text)),
  )
}
