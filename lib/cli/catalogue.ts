import type { Verb } from '../chain'
import { type Operation, OperationIndex } from '../sandbox/operations'
import { joinPath, toProperty } from '../spelling'

/** An operation and the ways to say it. */
export interface Entry {
  verb: Verb
  /** The path as the chain records it, without a leading slash. */
  template: string
  /** As sent, before its variables are filled in. */
  wirePath: string
  operation: Operation
}

/** Beginnings of the paths of APIv3; all others are APIv2's, which the chain starts with `v2`. */
const V3 = /^\/(v3|hk\/v3|global\/v3)\//

/** The published operations, as the package ships them. */
export class Catalogue {
  readonly #index = new OperationIndex()
  #methods: Map<string, Verb[]> | undefined

  /** The verbs of each path as the chain records it. */
  get methods(): ReadonlyMap<string, readonly Verb[]> {
    if (this.#methods) return this.#methods
    this.#methods = new Map()
    for (const key of this.#index.keys()) {
      const [method, wirePath] = key.split(' ') as [string, string]
      const template = toTemplate(wirePath)
      this.#methods.set(template, [...(this.#methods.get(template) ?? []), method.toLowerCase() as Verb])
    }
    return this.#methods
  }

  /** The operation of a template, or of a path that was written out. */
  find(verb: Verb, template: string): Entry | undefined {
    const [pathname] = toWirePath(template).split('?', 1) as [string]
    const key = `${verb.toUpperCase()} ${pathname}`
    const isKnown = this.methods.get(template)?.includes(verb)
    const match = isKnown
      ? { key, operation: this.#index.get(key) }
      : this.#index.find(verb.toUpperCase(), pathname, () => true)
    if (!match) return undefined
    const wirePath = match.key.slice(verb.length + 1)
    return { verb, template: toTemplate(wirePath), wirePath, operation: match.operation }
  }

  /** The verbs that a path is known with, written out or not. */
  verbsOf(template: string): Verb[] {
    return VERBS.filter((verb) => this.find(verb, template) !== undefined)
  }
}

export const VERBS: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete']

export function toTemplate(wirePath: string): string {
  return V3.test(wirePath) ? wirePath.slice(1) : `v2${wirePath}`
}

export function toWirePath(template: string): string {
  return template.startsWith('v2/') ? template.slice('v2'.length) : joinPath('/', template)
}

/** A template as properties of the chain, such as `v3.pay.transactions.native`. */
export function toChain(template: string): string {
  return template
    .replace(/\/$/, '')
    .split('/')
    .map((segment) => toProperty(segment))
    .join('.')
}
