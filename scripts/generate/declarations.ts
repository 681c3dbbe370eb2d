import type { CataloguePath } from './catalogue'
import { interfaceName, templateOf } from './names'
import { operationEntry, operationExports, operationInterfaces, operationMethod } from './operation'
import { continuation, descendants, type TreeNode } from './tree'

const NOTICE = '// Generated from openapi/ by "npm run generate". Do not edit.\n\n'

/** Every file of `types/generated`, by name. */
export function declarations(paths: CataloguePath[], tree: TreeNode): Map<string, string> {
  const documents = [...new Set(paths.map((path) => path.document))]
  return new Map([
    ...documents.map((document): [string, string] => [
      `${document}.d.ts`,
      documentFile(descendants(tree).filter((node) => node.path?.document === document)),
    ]),
    ['prefixes.d.ts', prefixesFile(tree)],
    ['paths.d.ts', pathsFile(paths)],
    ['operations.d.ts', operationsFile(paths)],
    ['index.d.ts', indexFile(documents)],
  ])
}

/** The paths of one document of the catalogue: an interface each, and what its operations take and give. */
function documentFile(nodes: TreeNode[]): string {
  const children = nodes.flatMap((node) => descendants(node))
  const interfaces = nodes.map((node) => pathInterface(node)).join('')
  return (
    NOTICE +
    "import type { AxiosResponse } from 'axios'\n" +
    `import type { ${['CallOptions', ...(children.length > 0 ? ['Continued'] : []), 'PathNode'].join(', ')} } from '../index'\n` +
    importNodes(children.filter((child) => child.path?.document !== nodes[0]?.path?.document)) +
    `\n${interfaces}`
  )
}

function pathInterface(node: TreeNode): string {
  const operations = node.path?.operations ?? []
  const isLeaf = node.children.size === 0
  return (
    operations.map((operation) => operationInterfaces(operation)).join('') +
    `/** \`${node.template}\` */\n` +
    `export interface ${node.interfaceName}${isLeaf ? ' extends PathNode' : ''} {\n` +
    operations.map((operation) => operationMethod(operation)).join('') +
    (isLeaf ? '' : continuation(node)) +
    '}\n\n'
  )
}

/** The beginnings of paths, which have no verbs of their own. */
function prefixesFile(tree: TreeNode): string {
  const prefixes = descendants(tree).filter((node) => !node.path)
  const leaves = descendants(tree).filter((node) => node.path)
  const interfaces = prefixes.map(
    (node) =>
      `/** \`${node.template}\` */\nexport interface ${node.interfaceName} {\n${continuation(node)}}\n\n`,
  )
  const entries = prefixes.map((node) => `  readonly '${node.template}': ${node.interfaceName}\n`)
  return (
    `${NOTICE}import type { Continued } from '../index'\n${importNodes(leaves)}\n${interfaces.join('')}` +
    `/** The beginnings of paths, as the chain records them. */\nexport interface Prefixes {\n${entries.join('')}}\n`
  )
}

function pathsFile(paths: CataloguePath[]): string {
  const entries = paths.map(({ path }) => `  readonly '${templateOf(path)}': ${interfaceName(path)}\n`)
  return (
    NOTICE +
    importByDocument(paths.map(({ document, path }) => [document, interfaceName(path)])) +
    '\n/** Every path of the catalogue, as the chain records it. */\n' +
    `export interface Paths {\n${entries.join('')}}\n`
  )
}

function operationsFile(paths: CataloguePath[]): string {
  const names = paths.flatMap(({ document, operations }) =>
    operations.flatMap(operationExports).map((name): [string, string] => [document, name]),
  )
  const entries = paths.flatMap(({ operations }) => operations.map(operationEntry))
  return (
    NOTICE +
    importByDocument(names) +
    '\n/** What each operation takes and gives, by method and path. */\n' +
    `export interface Operations {\n${entries.join('')}}\n`
  )
}

function indexFile(documents: string[]): string {
  const names = [...documents, 'operations', 'paths', 'prefixes']
  return NOTICE + names.map((name) => `export type * from './${name}'\n`).join('')
}

function importNodes(nodes: TreeNode[]): string {
  return importByDocument(nodes.map((node) => [node.path?.document ?? 'prefixes', node.interfaceName]))
}

function importByDocument(names: [document: string, name: string][]): string {
  const documents = [...new Set(names.map(([document]) => document))].sort()
  return documents
    .map((document) => {
      const imported = names.filter(([from]) => from === document).map(([, name]) => name)
      return `import type { ${[...new Set(imported)].sort().join(', ')} } from './${document}'\n`
    })
    .join('')
}
