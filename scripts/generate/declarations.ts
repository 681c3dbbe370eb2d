import type { Catalogue, CataloguePath } from './catalogue'
import { type Component, partsOf } from './component'
import { interfaceName, pascal, templateOf } from './names'
import { notificationEntry, notificationInterfaces } from './notification'
import type { Schema } from './openapi'
import { operationEntry, operationInterfaces, operationMethod } from './operation'
import { objectType } from './schema'
import { continuation, descendants, type TreeNode } from './tree'
import { comment } from './tsdoc'

const NOTICE = '// Generated from openapi/ by "npm run generate". Do not edit.\n\n'

/** What the declarations of a document may need of those written by hand. */
const BY_HAND = ['CallOptions', 'Continued', 'FileInput', 'PathNode', 'Printed', 'WorkwxOptions']

/** Every file of `types/generated`, by name. */
export function declarations(catalogue: Catalogue, tree: TreeNode): Map<string, string> {
  const { paths, notifications, components } = catalogue
  const documents = documentsOf(catalogue)
  const nodes = descendants(tree)
  return new Map([
    ...documents.map((document): [string, string] => [
      `${document}.d.ts`,
      documentFile(document, {
        nodes: nodes.filter((node) => node.path?.document === document),
        notifications: notifications.filter((notification) => notification.document === document),
        components: components.filter((component) => component.document === document),
      }),
    ]),
    ['prefixes.d.ts', prefixesFile(tree)],
    ['paths.d.ts', pathsFile(paths)],
    ['operations.d.ts', operationsFile(catalogue)],
  ])
}

/** The documents that describe anything a user can name. */
function documentsOf({ paths, notifications, components }: Catalogue): string[] {
  const used = components.filter(({ directions }) => directions.size > 0)
  return [...new Set([...paths, ...notifications, ...used].map(({ document }) => document))].sort()
}

interface DocumentParts {
  nodes: TreeNode[]
  notifications: Catalogue['notifications']
  components: Component[]
}

/** One document of the catalogue: an interface for each path, and what its operations take and give. */
function documentFile(document: string, { nodes, notifications, components }: DocumentParts): string {
  const body =
    nodes.map(pathInterface).join('') +
    notifications.map(notificationInterfaces).join('') +
    mapsOf(document, { nodes, notifications, components }) +
    components.map(componentInterfaces).join('')
  const children = nodes.flatMap(descendants).filter((child) => child.path?.document !== document)
  const imported = [
    ...children.map(nodeImport),
    ...foreignComponents(document, { nodes, notifications, components }),
  ]
  return [NOTICE, importAxios(body), importByHand(body), importByDocument(imported), '\n', body].join('')
}

function importAxios(body: string): string {
  return body.includes('AxiosResponse<') ? "import type { AxiosResponse } from 'axios'\n" : ''
}

function importByHand(body: string): string {
  const used = BY_HAND.filter((name) => new RegExp(`\\b${name}\\b`).test(body))
  return used.length > 0 ? `import type { ${used.join(', ')} } from '../index'\n` : ''
}

function pathInterface(node: TreeNode): string {
  const operations = node.path?.operations ?? []
  const isLeaf = node.children.size === 0
  return (
    operations.map((operation) => operationInterfaces(operation)).join('') +
    `/** \`${node.template}\` */\n` +
    `export interface ${node.interfaceName} extends ${isLeaf ? 'PathNode' : 'Printed'} {\n` +
    operations.map((operation) => operationMethod(operation)).join('') +
    (isLeaf ? '' : continuation(node)) +
    '}\n\n'
  )
}

function componentInterfaces(component: Component): string {
  const { schema } = component
  return component.variants
    .map((direction) => {
      const doc = comment(schema.title ? [schema.title] : [], '')
      return `${doc}export interface ${component.interfaceName(direction)} ${objectType(schema, direction)}\n\n`
    })
    .join('')
}

/** Components of other documents that this one refers to. */
function foreignComponents(document: string, parts: DocumentParts): [document: string, name: string][] {
  const roots: (Schema | undefined)[] = [
    ...parts.nodes
      .flatMap((node) => node.path?.operations ?? [])
      .flatMap(({ operation }) => [
        ...Object.values(operation.requestBody?.content ?? {}).map(({ schema }) => schema),
        ...Object.values(operation.responses).flatMap(({ content }) =>
          Object.values(content ?? {}).map(({ schema }) => schema),
        ),
      ]),
    ...parts.notifications.flatMap(({ webhook }) => [
      ...Object.values(webhook.requestBody.content).map(({ schema }) => schema?.allOf?.[1] ?? schema),
      ...Object.values(webhook.responses['200']?.content ?? {}).map(({ schema }) => schema),
    ]),
    ...parts.components.map(({ schema }) => schema),
  ]
  const found = new Set<Component>()
  const visit = (schema: Schema | undefined): void => {
    if (!schema) return
    if (schema.component) found.add(schema.component)
    for (const part of partsOf(schema)) visit(part)
    visit(schema.contentSchema)
  }
  for (const root of roots) visit(root)
  return [...found]
    .filter((component) => component.document !== document)
    .flatMap((component) =>
      component.variants.map((direction): [string, string] => [
        component.document,
        component.interfaceName(direction),
      ]),
    )
}

/** The beginnings of paths, which have no verbs of their own. */
function prefixesFile(tree: TreeNode): string {
  const prefixes = descendants(tree).filter((node) => !node.path)
  const leaves = descendants(tree).filter((node) => node.path)
  const interfaces = prefixes.map(
    (node) =>
      `/** \`${node.template}\` */\nexport interface ${node.interfaceName} extends Printed {\n${continuation(node)}}\n\n`,
  )
  const entries = prefixes.map((node) => `  readonly '${node.template}': ${node.interfaceName}\n`)
  return (
    `${NOTICE}import type { Continued, Printed } from '../index'\n${importByDocument(leaves.map(nodeImport))}\n` +
    `${interfaces.join('')}` +
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

/** The maps of operations and notifications, which each document begins: thus nothing imports thousands of names. */
function operationsFile({ paths, notifications }: Catalogue): string {
  const described = [...new Set(paths.map(({ document }) => document))].sort()
  const notifying = [...new Set(notifications.map(({ document }) => document))].sort()
  const parts = (documents: string[], name: (document: string) => string) =>
    documents.map((document): [string, string] => [document, name(document)])
  const operations = parts(described, operationsName)
  const events = parts(notifying, notificationsName)
  const list = (names: [string, string][]) => names.map(([, name]) => `    ${name}`).join(',\n')
  return (
    NOTICE +
    importByDocument([...operations, ...events]) +
    '\n/** What each operation takes and gives, by method and path. */\n' +
    `export interface Operations\n  extends\n${list(operations)} {}\n` +
    '\n/** What each notification carries, by its event. Those of APIv2 begin with `v2/`. */\n' +
    `export interface Notifications\n  extends\n${list(events)} {}\n`
  )
}

function operationsName(document: string): string {
  return `${pascal(document)}Operations`
}

function notificationsName(document: string): string {
  return `${pascal(document)}ByEvent`
}

/** A document's part of the maps. */
function mapsOf(document: string, { nodes, notifications }: DocumentParts): string {
  const operations = nodes.flatMap(({ path }) => path?.operations ?? []).map(operationEntry)
  const events = notifications.map(notificationEntry)
  return (
    (operations.length > 0
      ? `export interface ${operationsName(document)} {\n${operations.join('')}}\n\n`
      : '') +
    (events.length > 0 ? `export interface ${notificationsName(document)} {\n${events.join('')}}\n\n` : '')
  )
}

function nodeImport(node: TreeNode): [document: string, name: string] {
  return [node.path?.document ?? 'prefixes', node.interfaceName]
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
