import { WechatPayTemplateError } from './errors'
import { memoize } from './memoize'

/** What a template's variables may be given as. */
export type Variables = Readonly<Record<string, unknown>>

interface Operator {
  /** Written once, before the first value. */
  first: string
  /** Between two values. */
  separator: string
  /** Whether values are written as `name=value`. */
  named: boolean
  /** What stands after the name of an empty value. */
  ifEmpty: string
  /** Whether reserved characters pass unencoded. */
  reserved: boolean
}

/** RFC 6570, appendix A. */
const OPERATORS: Record<string, Operator> = {
  '': { first: '', separator: ',', named: false, ifEmpty: '', reserved: false },
  '+': { first: '', separator: ',', named: false, ifEmpty: '', reserved: true },
  '#': { first: '#', separator: ',', named: false, ifEmpty: '', reserved: true },
  '.': { first: '.', separator: '.', named: false, ifEmpty: '', reserved: false },
  '/': { first: '/', separator: '/', named: false, ifEmpty: '', reserved: false },
  ';': { first: ';', separator: ';', named: true, ifEmpty: '', reserved: false },
  '?': { first: '?', separator: '&', named: true, ifEmpty: '=', reserved: false },
  '&': { first: '&', separator: '&', named: true, ifEmpty: '=', reserved: false },
}

interface VariableSpec {
  name: string
  explode: boolean
  /** Number of characters kept by a prefix modifier. */
  prefix: number | undefined
}

interface Expression {
  operator: Operator
  variables: VariableSpec[]
}

type Part = { literal: string } | Expression

const EXPRESSION = /\{([^{}]*)\}/g
const VARIABLE = /^((?:\w|%[0-9a-f]{2})(?:\.?(?:\w|%[0-9a-f]{2}))*)(?:(\*)|:([1-9]\d{0,3}))?$/i

interface Template {
  parts: Part[]
  variables: ReadonlyMap<string, { explode: boolean }>
}

/** A URI template, RFC 6570 level 4, read into parts. */
const parseTemplate = memoize((template): Template => {
  const parts: Part[] = []
  let end = 0
  for (const match of template.matchAll(EXPRESSION)) {
    parts.push({ literal: literal(template.slice(end, match.index), template) })
    parts.push(expression(match[1] as string, template))
    end = match.index + match[0].length
  }
  parts.push({ literal: literal(template.slice(end), template) })
  return { parts, variables: collectVariables(parts) }
})

function collectVariables(parts: Part[]): Template['variables'] {
  const found = new Map<string, { explode: boolean }>()
  const expressions = parts.filter((part): part is Expression => 'operator' in part)
  for (const { name, explode } of expressions.flatMap((part) => part.variables)) {
    found.set(name, { explode: explode && (found.get(name)?.explode ?? true) })
  }
  return found
}

/** Names of a template's variables, and whether the modifier `*` lets each be a list or a map. */
export function variablesOf(template: string): Template['variables'] {
  return parseTemplate(template).variables
}

/**
 * Expands a URI template as RFC 6570 says: undefined variables vanish, lists and maps are written out.
 *
 * @throws {@link WechatPayTemplateError} `TEMPLATE_MALFORMED` for a template that is not one.
 */
export function expandTemplate(template: string, variables: Variables): string {
  return parseTemplate(template)
    .parts.map((part) => ('literal' in part ? part.literal : expandExpression(part, variables, template)))
    .join('')
}

function literal(text: string, template: string): string {
  if (/[{}]/.test(text)) throw malformed(template, 'a brace has no partner')
  if (!text.isWellFormed()) throw malformed(template, 'it holds half of a surrogate pair')
  return encodeReserved(text)
}

function expression(body: string, template: string): Expression {
  const [, sign, list] = /^([+#./;?&]?)(.*)$/s.exec(body) as unknown as [string, string, string]
  const variables = list.split(',').map((spec) => {
    const match = VARIABLE.exec(spec)
    if (!match) throw malformed(template, `"{${body}}" is no expression of RFC 6570`)
    const [, name, explode, prefix] = match as unknown as [string, string, string?, string?]
    return { name, explode: explode !== undefined, prefix: prefix === undefined ? undefined : Number(prefix) }
  })
  return { operator: OPERATORS[sign] as Operator, variables }
}

function expandExpression(part: Expression, variables: Variables, template: string): string {
  const values = part.variables
    .map((spec) => {
      const value = lookUp(variables, spec.name)
      if (spec.prefix !== undefined && typeof value === 'object' && value !== null) {
        throw malformed(template, `the prefix of "${spec.name}" does not apply to a list or a map`)
      }
      return expandVariable(spec, value, part.operator)
    })
    .filter((value) => value !== undefined)
  return values.length === 0 ? '' : part.operator.first + values.join(part.operator.separator)
}

function lookUp(variables: Variables, name: string): unknown {
  return Object.hasOwn(variables, name) ? variables[name] : undefined
}

function expandVariable(spec: VariableSpec, value: unknown, operator: Operator): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return single(spec, String(value), operator)
  const entries = Array.isArray(value)
    ? value.filter(isDefined).map((item): [string | undefined, unknown] => [undefined, item])
    : Object.entries(value).filter(([, item]) => isDefined(item))
  if (entries.length === 0) return undefined
  return spec.explode ? exploded(spec, entries, operator) : joined(spec, entries, operator)
}

function single(spec: VariableSpec, value: string, operator: Operator): string {
  const text = spec.prefix === undefined ? value : [...value].slice(0, spec.prefix).join('')
  return named(spec.name, encode(text, operator), operator)
}

function exploded(spec: VariableSpec, entries: [string | undefined, unknown][], operator: Operator): string {
  return entries
    .map(([key, item]) => {
      const text = encode(String(item), operator)
      if (key === undefined) return named(spec.name, text, operator)
      const name = encode(key, operator)
      return operator.named ? named(name, text, operator) : `${name}=${text}`
    })
    .join(operator.separator)
}

function joined(spec: VariableSpec, entries: [string | undefined, unknown][], operator: Operator): string {
  const flat = entries.flatMap(([key, item]) => (key === undefined ? [item] : [key, item]))
  return named(spec.name, flat.map((item) => encode(String(item), operator)).join(','), operator)
}

function named(name: string, value: string, operator: Operator): string {
  if (!operator.named) return value
  return value === '' ? name + operator.ifEmpty : `${name}=${value}`
}

function encode(text: string, operator: Operator): string {
  return operator.reserved ? encodeReserved(text) : encodeUnreserved(text)
}

/** Percent-encodes all but RFC 3986's unreserved characters. */
export function encodeUnreserved(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, percent)
}

/** Percent-encodes all but unreserved and reserved characters and what is encoded already. */
function encodeReserved(text: string): string {
  return text.replace(/%(?![0-9a-f]{2})|[^%\w\-.~:/?#[\]@!$&'()*+,;=]+/gi, encodeURIComponent)
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

function isDefined(value: unknown): boolean {
  return value !== undefined && value !== null
}

function malformed(template: string, why: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'TEMPLATE_MALFORMED',
    `The path "${template}" is not a URI template: ${why}. Write variables as {name}, after RFC 6570.`,
    { template },
  )
}
