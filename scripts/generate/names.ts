import { toProperty } from '../../lib/spelling'
import type { Method } from './openapi'

/** The path as the chain records it: without the leading slash. */
export function templateOf(path: string): string {
  return path.replace(/^\//, '')
}

/** Segments of a path, without the empty one of a trailing slash. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** How a path is spelled as a chain of properties. */
export function propertiesOf(path: string): string[] {
  return segmentsOf(path).map(toProperty)
}

/** A text as TypeScript writes it. */
export function quote(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}

/** A property as TypeScript writes it in an interface. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

/** The name of the interface of a path: `/v3/pay/transactions/id/{id}` is `V3PayTransactionsIdById`. */
export function interfaceName(path: string): string {
  return segmentsOf(path).map(segmentName).join('') + (path.endsWith('/') ? 'Slash' : '')
}

/** What the names of an operation's interfaces start with. */
export function operationName(method: Method, path: string): string {
  return pascal(method) + interfaceName(path)
}

function segmentName(segment: string): string {
  const variable = /^\{(.+)\}$/.exec(segment)
  return variable ? `By${pascal(variable[1] as string)}` : pascal(segment)
}

export function pascal(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
