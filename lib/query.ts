import { WechatPayTemplateError } from './errors'
import { whyInexact } from './exact-number'
import { encodeUnreserved } from './template'

/**
 * A call's `query` as PHP's `http_build_query` writes it after RFC 3986: nested names in encoded brackets,
 * a space as `%20`. Booleans are `true` and `false`; `undefined` and `null` are left out.
 */
export function serializeQuery(query: unknown, template: string): string {
  if (query === undefined || query === null) return ''
  if (query instanceof URLSearchParams) return pairs([...query], template)
  if (!isNested(query) || Array.isArray(query)) {
    throw new WechatPayTemplateError(
      'OPTIONS_INVALID',
      `The query of "${template}" must be an object such as { mchid: '1900000001' }.`,
      { template },
    )
  }
  return pairs(Object.entries(query), template)
}

function pairs(entries: [string, unknown][], template: string): string {
  return entries
    .flatMap(([name, value]) => flatten(name, value, template))
    .map(([name, value]) => `${encodeUnreserved(name)}=${encodeUnreserved(value)}`)
    .join('&')
}

function flatten(name: string, value: unknown, template: string, within: object[] = []): [string, string][] {
  if (value === undefined || value === null) return []
  if (!name.isWellFormed())
    throw invalid(template, name.toWellFormed(), 'has half of a surrogate pair in its name')
  if (isNested(value)) {
    if (within.includes(value)) throw invalid(template, name, 'contains itself')
    return Object.entries(value).flatMap(([key, item]) =>
      flatten(`${name}[${key}]`, item, template, [...within, value]),
    )
  }
  return [[name, scalar(name, value, template)]]
}

function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

function scalar(name: string, value: unknown, template: string): string {
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'number') {
    const why = whyInexact(value)
    if (why) throw invalid(template, name, why)
    return String(value)
  }
  if (typeof value !== 'string') {
    throw invalid(template, name, 'must be text, a number, a boolean, a list or a plain object')
  }
  if (!value.isWellFormed()) throw invalid(template, name, 'holds half of a surrogate pair')
  return value
}

function invalid(template: string, name: string, why: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_INVALID',
    `The query parameter "${name}" of "${template}" ${why}.`,
    { template },
  )
}
