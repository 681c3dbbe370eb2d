import { WechatPayTemplateError } from './errors'
import { whyInexact } from './exact-number'
import { memoize } from './memoize'
import { expandTemplate, type Variables, variablesOf } from './template'

/** PHP's way to write a trailing slash: `_empty_` or `{empty}` always expands to nothing. */
const EMPTY = 'empty'

/** Options of a call that can therefore not be path variables. */
export const OPTION_NAMES: ReadonlySet<string> = new Set([
  ...['query', 'json', 'xml', 'form', 'headers', 'workwxSecret', 'sensitive', 'retry'],
  ...['url', 'method', 'data', 'params', 'baseURL', 'timeout', 'signal', 'responseType', 'validateStatus'],
  ...['transformRequest', 'transformResponse', 'onUploadProgress', 'onDownloadProgress', 'adapter', 'proxy'],
  ...[
    'lookup',
    'family',
    'transport',
    'auth',
    'httpAgent',
    'httpsAgent',
    'maxRedirects',
    'maxContentLength',
    'maxBodyLength',
    'cancelToken',
  ],
])

/**
 * The path and query of a call, ready to be signed and sent.
 *
 * @param template - the path as recorded by the chain, without a leading slash
 * @param variables - the call's options, which hold the path variables at the top level
 * @returns a path that starts with one slash and that no URL parser changes
 * @throws {@link WechatPayTemplateError} for a missing or unsafe variable, or an unsafe path
 */
export function expandPath(template: string, variables: Variables): string {
  const specs = variablesOf(template)
  if (specs.size === 0) return expandConstant(template)
  const values: Record<string, unknown> = Object.create(null)
  for (const [name, { explode }] of specs) {
    if (name === EMPTY) continue
    if (OPTION_NAMES.has(name)) throw reserved(template, name)
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined
    checkValue(template, name, value, explode)
    values[name] = value
  }
  return safePath(template, `/${expandTemplate(template, values)}`)
}

const expandConstant = memoize((template) => safePath(template, `/${expandTemplate(template, {})}`))

function checkValue(template: string, name: string, value: unknown, explode: boolean): void {
  if (value === undefined || value === null) {
    throw new WechatPayTemplateError(
      'TEMPLATE_VARIABLE_MISSING',
      `The path "${template}" needs the variable "${name}", which was not given. ` +
        `Pass it at the top level of the call's options: { ${name}: '…' }.`,
      { template, variable: name },
    )
  }
  if (explode && typeof value === 'object') {
    const items = Object.values(value)
    if (items.length === 0) throw invalid(template, name, 'is empty')
    for (const item of items) checkScalar(template, name, item)
    if (!Object.keys(value).join().isWellFormed())
      throw invalid(template, name, 'holds half of a surrogate pair')
    return
  }
  checkScalar(template, name, value)
}

function checkScalar(template: string, name: string, value: unknown): void {
  if (typeof value === 'bigint') return
  if (typeof value === 'number') {
    const why = whyInexact(value)
    if (why) throw invalid(template, name, why)
    return
  }
  if (typeof value !== 'string') {
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : `of type ${typeof value}`
    throw invalid(template, name, `is ${found}`)
  }
  if (value === '') throw invalid(template, name, 'is an empty string')
  if (value === '.' || value === '..')
    throw invalid(template, name, 'is a dot segment, which would lead to another path')
  if (!value.isWellFormed()) throw invalid(template, name, 'holds half of a surrogate pair')
}

/** Refuses what a URL parser would read as another path, host or fragment than the text says. */
export function safePath(template: string, path: string): string {
  const refuse = (why: string) =>
    new WechatPayTemplateError(
      'PATH_UNSAFE',
      `The path "${template}" is refused: ${why}. Give a path on WeChat Pay's host, such as "v3/certificates".`,
      { template },
    )
  if (template === '') throw refuse('it is empty')
  if (/^[a-z][a-z0-9+.-]*:/i.test(template)) throw refuse('it names a scheme, and so another host')
  if (path.startsWith('//')) throw refuse('it starts with two slashes, and so names another host')
  if (path.includes('#')) throw refuse('it holds "#", and what follows would not be sent')
  const url = new URL(path, 'http://localhost')
  const [pathname] = path.split('?', 1)
  if (url.host !== 'localhost') throw refuse('it leads to another host')
  if (url.pathname !== pathname) throw refuse('it resolves to another path; write it without "." and ".."')
  return url.pathname + url.search
}

function invalid(template: string, variable: string, why: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'TEMPLATE_VARIABLE_INVALID',
    `The variable "${variable}" of the path "${template}" ${why}. Give a non-empty string or a number.`,
    { template, variable },
  )
}

function reserved(template: string, variable: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'TEMPLATE_VARIABLE_RESERVED',
    `The variable "${variable}" of the path "${template}" has the name of an option. Name it otherwise, such as {${variable}_id}.`,
    { template, variable },
  )
}
