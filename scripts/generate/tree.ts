import type { CataloguePath } from './catalogue'
import { interfaceName, propertiesOf, propertyKey, segmentsOf, templateOf } from './names'

/** A node of the chain: a path or the beginning of one. */
export interface TreeNode {
  /** As the chain records it; of a path of the catalogue, as the catalogue writes it. */
  template: string
  interfaceName: string
  /** Whether the catalogue has this very path. */
  path?: CataloguePath
  /** By the property that leads on. */
  children: Map<string, TreeNode>
}

/** The tree of all paths as properties spell them. */
export function buildTree(paths: CataloguePath[]): TreeNode {
  const root: TreeNode = { template: '', interfaceName: 'WechatPay', children: new Map() }
  for (const path of paths) place(root, path)
  return root
}

function place(root: TreeNode, path: CataloguePath): void {
  const segments = segmentsOf(path.path)
  let node = root
  for (const [at, property] of propertiesOf(path.path).entries()) {
    const parent = node
    node = parent.children.get(property) ?? createNode(segments.slice(0, at + 1).join('/'))
    parent.children.set(property, node)
  }
  if (node.path) throw new Error(`${path.path} and ${node.path.path} have the same spelling in the chain`)
  node.path = path
  node.template = templateOf(path.path)
  node.interfaceName = interfaceName(path.path)
}

function createNode(template: string): TreeNode {
  return { template, interfaceName: `${interfaceName(template)}Node`, children: new Map() }
}

/** All nodes below one, depth first, in the order of their properties. */
export function descendants(node: TreeNode): TreeNode[] {
  return [...node.children.values()].flatMap((child) => [child, ...descendants(child)])
}

/** The members of a node's interface that continue the chain. */
export function continuation(node: TreeNode): string {
  const children = [...node.children].map(
    ([property, child]) => `  readonly ${propertyKey(property)}: ${child.interfaceName}\n`,
  )
  const slash = node.template.endsWith('/') ? node.template : `${node.template}/`
  const texts = descendants(node)
    .map((below) => ({ text: below.template.slice(slash.length), name: below.interfaceName }))
    .filter(({ text }) => /[/{]/.test(text))
    .map(({ text, name }) => `  readonly '${text}': ${name}\n`)
  return (
    `${children.join('')}${texts.join('')}  /** Continues the path with text that is taken as it is. */\n` +
    `  chain<Path extends string>(path: Path): Continued<\`${slash}\${Path}\`>\n`
  )
}
