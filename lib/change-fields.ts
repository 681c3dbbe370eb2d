/** What becomes of the fields of a value. */
export interface Changes {
  /** The new value of a field; the same where nothing is to change. */
  field: (value: unknown, pointer: string) => unknown
  /** Told of a text on the way to a field that should hold JSON, but does not. By default it stays as it is. */
  notJson?: (pointer: string) => void
}

interface Branch {
  pointer: string
  isField: boolean
  below: Map<string, Branch>
}

/** Pointers come from the catalogue, which is constant. */
const trees = new WeakMap<readonly string[], Branch>()

/**
 * Changes the fields that JSON pointers lead to, where `*` is every item of a list. The value given is never changed:
 * what lies on the way to a changed field is copied, all else shared. A text on the way is read as JSON and written
 * again. As in `JSON.stringify`, `toJSON` says what an object is.
 */
export function changeFields(value: unknown, pointers: readonly string[], changes: Changes): unknown {
  let tree = trees.get(pointers)
  if (!tree) {
    tree = toTree(pointers)
    trees.set(pointers, tree)
  }
  return change(value, tree, changes, '')
}

function toTree(pointers: readonly string[]): Branch {
  const root: Branch = { pointer: '', isField: false, below: new Map() }
  for (const pointer of pointers) {
    let branch = root
    for (const segment of pointer.split('/').slice(1)) {
      const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
      const next = branch.below.get(name) ?? {
        pointer: `${branch.pointer}/${segment}`,
        isField: false,
        below: new Map(),
      }
      branch.below.set(name, next)
      branch = next
    }
    branch.isField = true
  }
  return root
}

function change(given: unknown, branch: Branch, changes: Changes, key: string): unknown {
  const value = plain(given, key)
  const changed = branch.below.size > 0 ? changeBelow(value, branch, changes) : value
  return branch.isField ? changes.field(changed, branch.pointer) : changed
}

function plain(value: unknown, key: string): unknown {
  const { toJSON } = (value ?? {}) as { toJSON?: (key: string) => unknown }
  return typeof value === 'object' && typeof toJSON === 'function' ? toJSON.call(value, key) : value
}

function changeBelow(value: unknown, branch: Branch, changes: Changes): unknown {
  if (typeof value === 'string') return changeText(value, branch, changes)
  if (Array.isArray(value)) return changeItems(value, branch, changes)
  if (typeof value !== 'object' || value === null) return value
  let copy: Record<string, unknown> | undefined
  for (const [name, below] of branch.below) {
    if (!Object.prototype.propertyIsEnumerable.call(value, name)) continue
    const before = (value as Record<string, unknown>)[name]
    const after = change(before, below, changes, name)
    if (after === before) continue
    copy ??= { ...value }
    copy[name] = after
  }
  return copy ?? value
}

function changeItems(items: unknown[], branch: Branch, changes: Changes): unknown[] {
  const below = branch.below.get('*')
  if (!below) return items
  const changed = items.map((item, at) => change(item, below, changes, String(at)))
  return changed.some((item, at) => item !== items[at]) ? changed : items
}

function changeText(text: string, branch: Branch, changes: Changes): string {
  if (text === '') return text
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    changes.notJson?.(branch.pointer)
    return text
  }
  const changed = changeBelow(value, branch, changes)
  return changed === value ? text : JSON.stringify(changed)
}
