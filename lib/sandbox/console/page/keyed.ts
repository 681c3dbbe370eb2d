/** What is drawn of something, and of what state of it. */
interface Drawn {
  text: string
  node: HTMLElement
}

/**
 * Keeps a list of elements like a list of things: draws only what changed, and keeps the focus and what was folded out
 * where they were.
 */
export function keyedList<Item>(
  list: HTMLElement,
  keyOf: (item: Item) => string,
  draw: (item: Item) => HTMLElement,
): (items: readonly Item[]) => void {
  let drawn = new Map<string, Drawn>()
  return (items) => {
    const next = new Map<string, Drawn>()
    for (const item of items) {
      const key = keyOf(item)
      const text = JSON.stringify(item)
      const known = drawn.get(key)
      if (known?.text === text) next.set(key, known)
      else next.set(key, { text, node: replaced(known?.node, draw(item)) })
    }
    const nodes = [...next.values()].map(({ node }) => node)
    const isSame =
      nodes.length === list.children.length && nodes.every((node, at) => node === list.children[at])
    if (!isSame) withFocus(() => list.replaceChildren(...nodes))
    drawn = next
  }
}

function replaced(before: HTMLElement | undefined, after: HTMLElement): HTMLElement {
  if (!before?.isConnected) return after
  for (const folded of before.querySelectorAll<HTMLDetailsElement>('details[open]')) {
    const same = after.querySelector<HTMLDetailsElement>(`details[data-key="${folded.dataset.key}"]`)
    if (same) same.open = true
  }
  const focused = before.contains(document.activeElement)
    ? (document.activeElement as HTMLElement)
    : undefined
  before.replaceWith(after)
  if (focused) {
    const same = after.querySelector<HTMLElement>(`[data-key="${focused.dataset.key}"]`)
    // No other button: whoever pressed Enter twice would do something else by it.
    if (!same) after.tabIndex = -1
    ;(same ?? after).focus()
  }
  return after
}

/** Moving an element takes the focus from it. */
function withFocus(change: () => void): void {
  const focused = document.activeElement as HTMLElement | null
  change()
  if (focused?.isConnected && focused !== document.activeElement) focused.focus()
}
