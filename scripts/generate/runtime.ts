import { toSegment } from '../../lib/spelling'
import type { CatalogueOperation, CataloguePath } from './catalogue'
import { factsOf, type OperationFacts } from './facts'
import { propertiesOf, propertyKey, quote, segmentsOf, templateOf } from './names'

export const NOTICE = '// Generated from openapi/ by "npm run generate". Do not edit.\n\n'

/** The little of the catalogue that the client must know while it runs. */
export function runtimeFacts(paths: CataloguePath[]): string {
  const operations = paths.flatMap((path) => path.operations)
  const mainServer = mostFrequent(operations.map((operation) => operation.server))
  return (
    `${NOTICE}import type { OperationFacts } from '../operation'\n\n` +
    '/** Where operations live unless `servers` says otherwise. */\n' +
    `export const mainServer = '${mainServer}'\n\n` +
    '/** Beginnings of paths that live elsewhere, the longest first. */\n' +
    `export const servers: ReadonlyArray<readonly [prefix: string, server: string]> = ${list(
      serverPrefixes(operations, mainServer).map(([prefix, server]) => `['${prefix}', '${server}']`),
    )}\n\n` +
    '/** What is out of the ordinary about operations, by method and path as sent. */\n' +
    `export const facts: Readonly<Record<string, OperationFacts>> = ${record(
      factEntries(operations).map(([key, known]) => `'${key}': ${literal(known)}`),
    )}\n\n` +
    '/** Paths that their natural spelling as properties would not give. */\n' +
    `export const irregularPaths: ReadonlyMap<string, string> = new Map(${list(
      irregularPaths(paths).map(([natural, path]) => `['${natural}', '${path}']`),
    )})\n`
  )
}

/** Paths that do not come back from their spelling as properties: a trailing slash, an inner capital. */
export function irregularPaths(paths: CataloguePath[]): [natural: string, path: string][] {
  return paths
    .map(({ path }): [string, string] => [propertiesOf(path).map(toSegment).join('/'), templateOf(path)])
    .filter(([natural, path]) => natural !== path)
}

/**
 * The operations that differ from the ordinary; and those that do not, where their path would be taken for the path
 * of one that does.
 */
export function factEntries(operations: CatalogueOperation[]): [key: string, known: OperationFacts][] {
  const special = operations.filter((operation) => Object.keys(factsOf(operation)).length > 0)
  const templates = special.filter(({ wirePath }) => wirePath.includes('{'))
  const shadowed = operations.filter(
    (operation) =>
      !special.includes(operation) &&
      templates.some(
        (other) => other.method === operation.method && fits(operation.wirePath, other.wirePath),
      ),
  )
  return [...special, ...shadowed].map((operation) => [keyOf(operation), factsOf(operation)])
}

export function keyOf({ method, wirePath }: CatalogueOperation): string {
  return `${method.toUpperCase()} ${wirePath}`
}

/** Whether a path is also an expansion of a template. */
export function fits(path: string, template: string): boolean {
  const [segments, wanted] = [segmentsOf(path), segmentsOf(template)]
  return (
    segments.length === wanted.length &&
    wanted.every((segment, at) => /^\{/.test(segment) || segment === segments[at])
  )
}

/**
 * The shortest beginnings of paths that tell the servers apart. A path that the catalogue does not know goes where
 * most of its neighbours live.
 */
export function serverPrefixes(
  operations: CatalogueOperation[],
  inherited: string,
  prefix = '',
): [string, string][] {
  const depth = segmentsOf(prefix).length
  const groups = [...groupBy(operations, ({ wirePath }) => segmentsOf(wirePath)[depth])]
  const shadow = groups.some(([segment, members]) => isVariable(segment) && !all(members, inherited))
  const literalsFirst = groups.sort(([a], [b]) => Number(isVariable(a)) - Number(isVariable(b)))
  return literalsFirst.flatMap(([segment, members]) => {
    if (segment === undefined || (!shadow && all(members, inherited))) return []
    const below = `${prefix}/${segment}`
    const itself = members.find(({ wirePath }) => segmentsOf(wirePath).length === depth + 1)
    const server = itself?.server ?? mostFrequent(members.map((member) => member.server))
    const deeper = serverPrefixes(members, server, below)
    return server === inherited && !shadow ? deeper : [...deeper, [below, server] as [string, string]]
  })
}

function all(operations: CatalogueOperation[], server: string): boolean {
  return operations.every((operation) => operation.server === server)
}

/** A beginning with a variable also fits the literals beside it, which must therefore come first. */
function isVariable(segment: string | undefined): boolean {
  return segment?.includes('{') ?? false
}

function groupBy<T, K>(items: T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

function mostFrequent(values: string[]): string {
  const counted = [...groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length)
  return (counted[0] as [string, string[]])[0]
}

function list(items: string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `  ${item},\n`).join('')}]`
}

export function record(items: string[]): string {
  return items.length === 0 ? '{}' : `{\n${items.map((item) => `  ${item},\n`).join('')}}`
}

/** A value as TypeScript writes it on one line. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'string') return quote(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${literal(member)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}
