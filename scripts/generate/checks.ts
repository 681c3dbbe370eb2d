import { expandPath, OPTION_NAMES } from '../../lib/path'
import { toSegment } from '../../lib/spelling'
import type { Catalogue, CataloguePath } from './catalogue'
import { isUnsigned } from './facts'
import { interfaceName, propertiesOf, templateOf } from './names'
import { notificationExports } from './notification'
import { bodyOf, operationExports, pathVariables } from './operation'
import { fits, irregularPaths } from './runtime'

/** Everything that the generator refuses. Empty where all is well. */
export function findProblems(catalogue: Catalogue): string[] {
  return [...pathProblems(catalogue.paths), ...sameNames(catalogue), ...unusedComponents(catalogue)]
}

/** Everything that would make a path unreachable or ambiguous in the chain. */
export function pathProblems(paths: CataloguePath[]): string[] {
  const irregular = new Map(irregularPaths(paths))
  return [
    ...clashes(paths, ({ path }) => propertiesOf(path).map(toSegment).join('/'), 'spelling in the chain'),
    ...clashes(paths, ({ path }) => interfaceName(path), 'interface name'),
    ...paths.flatMap((path) => [
      ...undescribedBodies(path),
      ...roundTrip(path, irregular),
      ...reserved(path),
      ...variables(path),
    ]),
    ...ambiguousDeletes(paths),
    ...unverifiedNeighbours(paths),
  ]
}

/** A body that no option of a call could carry would not be in the types. */
function undescribedBodies({ operations }: CataloguePath): string[] {
  return operations
    .filter(({ operation }) => operation.requestBody && !bodyOf(operation))
    .map(({ method, path }) => `${method} ${path} has a body that is neither JSON nor XML nor multipart`)
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

function roundTrip({ path }: CataloguePath, irregular: Map<string, string>): string[] {
  const natural = propertiesOf(path).map(toSegment).join('/')
  const reached = irregular.get(natural) ?? natural
  return reached === templateOf(path) ? [] : [`${path} does not come back from its spelling: ${reached}`]
}

/** Properties of every node of the chain, which therefore stand for no segment. `delete` is both. */
const RESERVED = new Set(['get', 'post', 'put', 'patch', 'chain', 'then', 'toString', 'toJSON', '__proto__'])

/** Properties of the client itself, which therefore begin no path. */
const OF_CLIENT = new Set([
  'axios',
  'bills',
  'decrypt',
  'download',
  'encrypt',
  'keys',
  'notify',
  'off',
  'on',
  'pay',
  'selfTest',
])

function reserved({ path }: CataloguePath): string[] {
  const properties = propertiesOf(path)
  const taken = properties.filter((name, at) => RESERVED.has(name) || (at === 0 && OF_CLIENT.has(name)))
  return taken.map((name) => `${path} has a segment that is a property of every node, ${name}`)
}

function ambiguousDeletes(paths: CataloguePath[]): string[] {
  const deletable = paths.filter(({ operations }) => operations.some(({ method }) => method === 'delete'))
  return deletable.flatMap(({ path }) => {
    const below = paths.find((other) => `${other.path}/`.startsWith(`${path}/delete/`))
    return below ? [`${path} has DELETE, and ${below.path} continues it with the same property`] : []
  })
}

/** A signed answer must not pass for an unsigned one because its path also fits the unsigned one's template. */
function unverifiedNeighbours(paths: CataloguePath[]): string[] {
  const operations = paths.flatMap((path) => path.operations)
  const unsigned = operations.filter((operation) => isUnsigned(operation))
  return operations
    .filter((operation) => operation.version === 'v3' && !isUnsigned(operation))
    .flatMap(({ method, wirePath }) =>
      unsigned
        .filter((other) => other.method === method && fits(wirePath, other.wirePath))
        .filter((other) => countVariables(other.wirePath) <= countVariables(wirePath))
        .map(
          (other) =>
            `${method} ${wirePath} would be taken for ${other.wirePath}, whose answers are not signed`,
        ),
    )
}

function countVariables(path: string): number {
  return path.split('{').length - 1
}

/** What nobody refers to is a mistake. */
function unusedComponents({ components }: Catalogue): string[] {
  return components
    .filter(({ referenced }) => !referenced)
    .map(({ document, name }) => `${document}.yaml: nothing refers to the component ${name}`)
}

/** Every interface is exported by its name alone. */
function sameNames({ paths, components, notifications }: Catalogue): string[] {
  const names = [
    ...paths.flatMap(({ path, operations }) => [
      interfaceName(path),
      ...operations.flatMap(operationExports),
    ]),
    ...components.flatMap((component) => component.variants.map((it) => component.interfaceName(it))),
    ...notifications.flatMap(notificationExports),
  ]
  const seen = new Set<string>()
  const twice = names.filter((name) => seen.size === seen.add(name).size)
  return [...new Set(twice)].map((name) => `two interfaces would be called ${name}`)
}

function variables({ path, operations }: CataloguePath): string[] {
  const inPath = [...path.matchAll(/\{(.+?)\}/g)].map((match) => match[1] as string)
  if (inPath.some((name) => OPTION_NAMES.has(name)))
    return [`${path} has a variable with the name of an option`]
  return [
    ...unsendable(path, inPath),
    ...operations.flatMap(({ method, operation }) => {
      const described = pathVariables(operation).map((parameter) => parameter.name)
      const same = described.length === inPath.length && described.every((name) => inPath.includes(name))
      return same
        ? []
        : [`${method} ${path} describes the variables ${described}, but its path has ${inPath}`]
    }),
  ]
}

/** What the client itself would refuse to send. */
function unsendable(path: string, variableNames: string[]): string[] {
  try {
    expandPath(templateOf(path), Object.fromEntries(variableNames.map((name) => [name, 'x'])))
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
