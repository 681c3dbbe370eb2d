import type { CatalogueOperation } from '../generate/catalogue'
import { propertiesOf, propertyKey, templateOf } from '../generate/names'
import type { Sample, SampleCall } from '../generate/sample'

/** The three styles of saying a path. */
export const STYLES = ['properties', 'chain', 'brackets'] as const
export type Style = (typeof STYLES)[number]

/** The node of a path as TypeScript writes it. */
export function nodeSource(path: string, style: Style): string {
  const template = JSON.stringify(templateOf(path))
  if (style === 'chain') return `wxpay.chain(${template})`
  if (style === 'brackets') return `wxpay[${template}]`
  return `wxpay${propertiesOf(path).map(access).join('')}`
}

function access(property: string): string {
  return propertyKey(property) === property ? `.${property}` : `[${JSON.stringify(property)}]`
}

/** A call as TypeScript writes it, on one line. */
export function callSource({ path, method }: CatalogueOperation, style: Style, call: SampleCall): string {
  return `${nodeSource(path, style)}.${method}(${optionsSource(call)})`
}

export function optionsSource({ variables, ...others }: SampleCall): string {
  const options = { ...variables, ...others }
  return Object.keys(options).length === 0 ? '' : valueSource(options as Sample)
}

function valueSource(value: Sample): string {
  if (value instanceof Uint8Array) return `new Uint8Array([${value.join(', ')}])`
  if (Array.isArray(value)) return `[${value.map(valueSource).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([key, member]) => `${propertyKey(key)}: ${valueSource(member)}`)
  return `{ ${members.join(', ')} }`
}
