import type { Verb } from '../../chain'
import type { Parameter } from '../../sandbox/operations'
import { readTarget } from '../call/target'
import { type Catalogue, toChain, toWirePath, VERBS } from '../catalogue'

/** The next segment of a path, or the verb behind it. */
export function completeOperation(words: readonly string[], current: string, catalogue: Catalogue): string[] {
  const [first] = words
  if (first === undefined) return segments(spellings(current, catalogue), current)
  if (words.length > 1) return []
  if (isVerb(first)) return segments(wirePaths(first.toLowerCase() as Verb, catalogue), current)
  return catalogue.verbsOf(readTarget([first], catalogue).template)
}

/** Names of an operation's variables or query parameters, each with the `=` that its value stands behind. */
export function completeVariable(
  location: Parameter['in'],
  words: readonly string[],
  current: string,
  catalogue: Catalogue,
): string[] {
  if (current.includes('=')) return []
  const { template, verb } = readTarget(words, catalogue)
  const verbs = verb ? [verb] : catalogue.verbsOf(template)
  const parameters = verbs.flatMap((known) => catalogue.find(known, template)?.operation.parameters ?? [])
  const names = parameters.filter((parameter) => parameter.in === location).map(({ name }) => `${name}=`)
  return [...new Set(names)]
}

/** Paths in the spelling that was begun. */
function spellings(current: string, { methods }: Catalogue): string[] {
  const templates = [...methods.keys()]
  if (current.startsWith('/')) return templates.map(toWirePath)
  if (current.includes('/')) return templates
  return [
    ...templates.map(toChain),
    ...(/^[A-Z]/.test(current) ? VERBS.map((verb) => verb.toUpperCase()) : []),
  ]
}

function wirePaths(verb: Verb, { methods }: Catalogue): string[] {
  return [...methods].filter(([, verbs]) => verbs.includes(verb)).map(([template]) => toWirePath(template))
}

/** Each path up to the next separator behind what is there: a shell shows a level at a time. */
function segments(paths: readonly string[], current: string): string[] {
  const levels = paths
    .filter((path) => path.startsWith(current))
    .map((path) => {
      const at = path.slice(current.length).search(/[./]/)
      return at === -1 ? path : path.slice(0, current.length + at + 1)
    })
  const found = [...new Set(levels)].sort()
  const [only] = found
  const isToContinue = found.length === 1 && only !== undefined && only !== current && /[./]$/.test(only)
  return isToContinue ? segments(paths, only) : found
}

function isVerb(word: string): boolean {
  return VERBS.includes(word.toLowerCase() as Verb)
}
