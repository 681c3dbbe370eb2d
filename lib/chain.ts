import { inspect } from 'node:util'
import { WechatPayTemplateError } from './errors'
import { irregularPaths } from './generated/runtime'
import { joinPath, toSegment } from './spelling'

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a verb hands over: nothing is resolved, expanded or sent here. */
export type Send = (verb: Verb, template: string, options: unknown) => Promise<unknown>

type Properties = Record<string, unknown>

const VERBS: ReadonlySet<string> = new Set<Verb>(['get', 'post', 'put', 'patch', 'delete'])

/**
 * A chain that records a path and hands it to `send` when a verb is called.
 *
 * @param root - what the root has besides the chain, such as the axios instance
 */
export function createChain(send: Send, root: Properties = {}): object {
  const nodes = new NodeCache()

  function node(path: string): object {
    return nodes.get(path, () => createNode(path))
  }

  function createNode(path: string, extra: Properties = {}): object {
    const target = {}
    const print = () => path
    const chain = (text: string) => node(continueWithText(path, text))
    const own: Properties = { chain, toString: print, toJSON: print, ...extra }
    defineAll(target, own)
    Object.defineProperty(target, inspect.custom, { value: own.toString, configurable: true })
    return new Proxy(target, {
      get(_, key) {
        if (typeof key === 'symbol' || key === 'then' || key === '__proto__') return undefined
        if (!Object.hasOwn(target, key) && VERBS.has(key))
          defineAll(target, { [key]: call(key as Verb, path) })
        if (Object.hasOwn(target, key)) return Reflect.get(target, key)
        return node(continueWithProperty(path, key))
      },
      set: refuse,
      defineProperty: refuse,
      preventExtensions: () => false,
    })
  }

  function call(verb: Verb, path: string): unknown {
    const run = (options?: unknown) => send(verb, path, options)
    return verb === 'delete' ? verbAndSegment(run, joinPath(path, 'delete')) : run
  }

  /** `delete` is a verb, and the last segment of known paths: a function that also continues the chain. */
  function verbAndSegment(run: (options?: unknown) => unknown, path: string): unknown {
    Object.defineProperty(run, inspect.custom, { value: () => path, configurable: true })
    return new Proxy(run, {
      get: (_, key) => Reflect.get(node(path), key),
      set: refuse,
      defineProperty: refuse,
      preventExtensions: () => false,
    })
  }

  return createNode('', root)
}

function defineAll(target: object, properties: Properties): void {
  for (const [key, value] of Object.entries(properties)) Object.defineProperty(target, key, { value })
}

function refuse(_: object, key: string | symbol): never {
  throw new TypeError(`Cannot set "${String(key)}": a chain only records a path.`)
}

function continueWithProperty(path: string, property: string): string {
  if (/[/{]/.test(property)) return continueWithText(path, property)
  const natural = joinPath(path, toSegment(property))
  return irregularPaths.get(natural) ?? natural
}

function continueWithText(path: string, text: string): string {
  if (typeof text !== 'string') {
    throw new WechatPayTemplateError(
      'OPTIONS_INVALID',
      `chain() takes a path such as 'v3/certificates', not ${inspect(text, { depth: 0 })}.`,
      { template: path },
    )
  }
  return joinPath(path, text.replace(/^\/(?!\/)/, ''))
}

/** One node a path for as long as somebody holds it; nothing here grows with the paths once used. */
class NodeCache {
  readonly #references = new Map<string, WeakRef<object>>()
  readonly #collected = new FinalizationRegistry<string>((path) => {
    if (!this.#references.get(path)?.deref()) this.#references.delete(path)
  })

  get(path: string, create: () => object): object {
    const known = this.#references.get(path)?.deref()
    if (known) return known
    const created = create()
    this.#references.set(path, new WeakRef(created))
    this.#collected.register(created, path)
    return created
  }
}
