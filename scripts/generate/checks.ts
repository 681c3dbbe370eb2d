import { expandPath, OPTION_NAMES } from '../../lib/path'
import { toSegment } from '../../lib/spelling'
import type { CataloguePath } from './catalogue'
import { interfaceName, propertiesOf, segmentsOf, templateOf } from './names'
import { pathVariables } from './operation'
import { irregularPaths, isUnsigned } from './runtime'

/** Everything that would make a path unreachable or ambiguous in the chain. Empty where all is well. */
export function findProblems(paths: CataloguePath[]): string[] {
  return [
    ...clashes(paths, ({ path }) => propertiesOf(path).map(toSegment).join('/'), 'spelling in the chain'),
    ...clashes(paths, ({ path }) => interfaceName(path), 'interface name'),
    ...paths.flatMap((path) => [
      ...roundTrip(path, irregularPaths(paths)),
      ...reserved(path),
      ...variables(path),
    ]),
    ...ambiguousDeletes(paths),
    ...unverifiedNeighbours(paths),
  ]
}

function clashes(paths: CataloguePath[], keyOf: (path: CataloguePath) => string, what: string): string[] {
  const seen = new Map<string, string>()
  return paths.flatMap((path) => {
    const key = keyOf(path)
    const other = seen.get(key)
    seen.set(key, path.path)
    return other === undefined ? [] : [`${other} and ${path.path} have the same ${what}, ${key}`]
  })
}

function roundTrip({ path }: CataloguePath, irregular: [string, string][]): string[] {
  const natural = propertiesOf(path).map(toSegment).join('/')
  const reached = new Map(irregular).get(natural) ?? natural
  return reached === templateOf(path) ? [] : [`${path} does not come back from its spelling: ${reached}`]
}

/** Properties of every node of the chain, which therefore stand for no segment. `delete` is both. */
const RESERVED = new Set(['get', 'post', 'put', 'patch', 'chain', 'then', 'toString', 'toJSON', '__proto__'])

function reserved({ path }: CataloguePath): string[] {
  const properties = propertiesOf(path)
  const taken = properties.filter((name, at) => RESERVED.has(name) || (at === 0 && name === 'axios'))
  return taken.map((name) => `${path} has a segment that is a property of every node, ${name}`)
}

function ambiguousDeletes(paths: CataloguePath[]): string[] {
  const deletable = paths.filter(({ operations }) => operations.some(({ method }) => method === 'delete'))
  return deletable.flatMap(({ path }) => {
    const below = paths.find((other) => other.path.startsWith(`${path}/delete`))
    return below ? [`${path} has DELETE, and ${below.path} continues it with the same property`] : []
  })
}

/** A signed answer must not pass for an unsigned one because its path also fits the unsigned one's template. */
function unverifiedNeighbours(paths: CataloguePath[]): string[] {
  const operations = paths.flatMap((path) => path.operations)
  const unsigned = operations.filter(isUnsigned)
  return operations
    .filter((operation) => !isUnsigned(operation))
    .flatMap(({ method, path }) =>
      unsigned
        .filter((other) => other.method === method && fits(path, other.path))
        .map((other) => `${method} ${path} would be taken for ${other.path}, whose answers are not signed`),
    )
}

function fits(path: string, template: string): boolean {
  const [segments, wanted] = [segmentsOf(path), segmentsOf(template)]
  return (
    segments.length === wanted.length &&
    wanted.every((segment, at) => /^\{/.test(segment) || segment === segments[at])
  )
}

function variables({ path, operations }: CataloguePath): string[] {
  const inPath = [...path.matchAll(/\{(.+?)\}/g)].map((match) => match[1] as string)
  const values = Object.fromEntries(inPath.map((name) => [name, 'x']))
  const expanded = inPath.filter((name) => OPTION_NAMES.has(name)).length === 0
  if (!expanded) return [`${path} has a variable with the name of an option`]
  expandPath(templateOf(path), values)
  return operations.flatMap(({ method, operation }) => {
    const described = pathVariables(operation).map((parameter) => parameter.name)
    const same = described.length === inPath.length && described.every((name) => inPath.includes(name))
    return same ? [] : [`${method} ${path} describes the variables ${described}, but its path has ${inPath}`]
  })
}
