import { createChain, type Verb } from '../../chain'
import { type Catalogue, toTemplate, VERBS } from '../catalogue'
import { UsageError } from '../usage-error'

/** What to call: a path as the chain records it, with or without values in the place of its variables. */
export interface Target {
  template: string
  /** Absent where it was not said, and the path is known with several. */
  verb: Verb | undefined
}

const HOW =
  'Write "wxpay call v3.pay.transactions.native post", "wxpay call v3/pay/transactions/native post" or ' +
  '"wxpay call POST /v3/pay/transactions/native".'

/** Reads the words that say what to call, in any of the three spellings. */
export function readTarget(words: readonly string[], catalogue: Catalogue): Target {
  const [first, second, ...others] = words
  if (first === undefined) throw new UsageError(`What is to be called? ${HOW}`)
  if (others.length > 0)
    throw new UsageError(`${words.length} words say what to call; at most two can. ${HOW}`)
  if (isVerb(first)) {
    if (second === undefined) throw new UsageError(`${first} of which path? ${HOW}`)
    return { template: toPath(second, catalogue).template, verb: toVerb(first) }
  }
  const { template, verb } = toPath(first, catalogue)
  if (second === undefined) return { template, verb: verb ?? onlyVerb(template, catalogue) }
  if (!isVerb(second)) throw new UsageError(`"${second}" is no verb; those are ${VERBS.join(', ')}. ${HOW}`)
  return { template: verb ? `${template}/${verb}` : template, verb: toVerb(second) }
}

/** @throws {@link UsageError} where nobody knows which verb is meant */
export function requireVerb({ template, verb }: Target, catalogue: Catalogue): Verb {
  if (verb) return verb
  const known = catalogue.verbsOf(template)
  throw new UsageError(
    known.length > 1
      ? `${template} is known with several verbs: say ${known.join(' or ')} after it.`
      : `${template} is not in the catalogue: say the verb after it, such as "get". ${nearest(template, catalogue)}`,
  )
}

function onlyVerb(template: string, catalogue: Catalogue): Verb | undefined {
  const verbs = catalogue.verbsOf(template)
  return verbs.length === 1 ? verbs[0] : undefined
}

function toPath(text: string, catalogue: Catalogue): { template: string; verb?: Verb } {
  if (text.startsWith('/')) return { template: toTemplate(text) }
  if (text.includes('/')) return { template: text }
  const path = chainPath(text.split('.'))
  const [, parent, last] = /^(.+)\/(get|post|put|patch|delete)$/.exec(path) ?? []
  const isVerbAtEnd = parent !== undefined && !catalogue.methods.has(path) && catalogue.methods.has(parent)
  return isVerbAtEnd ? { template: parent, verb: last as Verb } : { template: path }
}

/** The chain itself says what its properties stand for. */
function chainPath(properties: string[]): string {
  if (properties.includes(''))
    throw new UsageError(`The chain "${properties.join('.')}" has an empty segment. ${HOW}`)
  const last = properties.at(-1) as string
  const verb = isVerb(last) && last !== 'delete' ? last : undefined
  const segments = verb ? properties.slice(0, -1) : properties
  const root = createChain(() => Promise.resolve())
  const node = segments.reduce((at, property) => Reflect.get(at, property), root)
  return verb ? `${node}/${verb}` : String(node)
}

function isVerb(word: string): boolean {
  return VERBS.includes(word.toLowerCase() as Verb)
}

function toVerb(word: string): Verb {
  return word.toLowerCase() as Verb
}

/** The known paths that share the longest beginning with one that is not known. */
function nearest(template: string, catalogue: Catalogue): string {
  const paths = [...catalogue.methods.keys()]
  for (let length = template.length; length > 3; length--) {
    const near = paths.filter((path) => path.startsWith(template.slice(0, length)))
    if (near.length > 0) return `Near it: ${near.slice(0, 5).join(', ')}.`
  }
  return ''
}
