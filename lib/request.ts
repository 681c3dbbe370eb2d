import { AxiosHeaders, type AxiosInstance, type AxiosRequestConfig } from 'axios'
import { Call } from './call'
import type { Verb } from './chain'
import type { Settings } from './config'
import { WechatPayTemplateError } from './errors'
import { attachForm, FormInput } from './files/lazy-upload'
import { mainServer } from './generated/runtime'
import { withHeader } from './headers'
import { writeJsonText, writeJsonTextQuery } from './json-text'
import { memoize } from './memoize'
import { factsOf, type OperationFacts, serverOf } from './operation'
import { expandPath, OPTION_NAMES } from './path'
import { serializeQuery } from './query'
import { type SensitiveFields, sensitiveFields } from './sensitive/request'
import { variablesOf } from './template'
import { expandV2Path, isV2, v2Fields } from './v2/request'
import { isWrittenForm, takeWrittenForm } from './written-form'

type Options = Record<string, unknown>

interface Target {
  method: string
  template: string
  facts: OperationFacts
}

/** What axios calls by other names than a call does. */
const MEANT: Record<string, string> = {
  url: 'the path before the verb',
  method: 'the verb',
  data: 'json',
  body: 'json, or form for an upload',
  params: 'query',
  auth: 'the privateKey of createClient',
}

/** Expands, serialises and sends a call. Whatever is wrong with it rejects before anything is sent. */
export async function send(
  http: AxiosInstance,
  verb: Verb,
  template: string,
  options: unknown,
  settings: Settings,
) {
  const { baseURL } = http.defaults
  if (!settings.keys.current() && hasSensitiveFields(verb, template)) {
    toAxiosConfig(verb, template, options, baseURL) // What is wrong with a call is told before keys are fetched for it.
    await settings.keys.ready()
  }
  const config = toAxiosConfig(verb, template, options, baseURL, settings)
  if (config.data instanceof FormInput) await attachForm(config, config.data)
  return http.request(config)
}

/** Whether a key of WeChat Pay's is needed to write the request. */
function hasSensitiveFields(verb: Verb, template: string): boolean {
  if (isV2(template)) return false
  const { encrypted, encryptedQuery, decrypted } = factsOf(verb.toUpperCase(), `/${template}`)
  return Boolean(encrypted ?? encryptedQuery ?? decrypted)
}

/** A call as axios' config: the path expanded, query and body serialised once, the host chosen. */
export function toAxiosConfig(
  verb: Verb,
  template: string,
  options: unknown,
  configuredBase?: string,
  settings?: Settings,
): AxiosRequestConfig {
  const variables = variablesOf(template)
  const given = checkOptions(template, variables, options)
  const { query, json, xml, form, body, headers, workwxSecret, sensitive: mode, ...others } = given
  const v2 = isV2(template)
  if (!v2) refuseV2Options(template, { xml, workwxSecret })
  for (const name of variables.keys()) delete others[name]
  if (
    (v2 ? xml : json) === undefined &&
    form === undefined &&
    !isWrittenForm(body) &&
    verb !== 'get' &&
    verb !== 'delete'
  )
    refuseBareBody(template, others, v2 ? 'xml' : 'json')
  const method = verb.toUpperCase()
  const path = v2 ? expandV2Path(template, given) : expandPath(template, given)
  const facts = factsOf(method, path.split('?', 1)[0] as string)
  const sensitive = settings && sensitiveFields({ method, template, path, facts, headers, mode }, settings)
  const plainQuery = writeJsonTextQuery(query, facts.jsonTextQuery)
  const plainUrl = appendQuery(path, serializeQuery(plainQuery, template))
  const url = sensitive ? sensitive.url(plainUrl) : plainUrl
  const baseURL = (others.baseURL as string | undefined) ?? chooseBase(path, configuredBase)
  const wechatpay = new Call(method, template, url, baseURL, false, sensitive?.protection)
  const config = { ...others, method: verb, url, baseURL, wechatpay } as AxiosRequestConfig
  if (headers !== undefined) config.headers = { ...AxiosHeaders.from(headers as never) }
  if (sensitive?.protection)
    config.headers = withHeader(config.headers, 'Wechatpay-Serial', sensitive.protection.serial)
  if (config.transitional) config.transitional = signLast(config.transitional)
  const data = bodyOf({ method, template, facts }, given, sensitive)
  if (data !== undefined) config.data = data
  return config
}

/** A body to send; one with files is still to be read. */
function bodyOf(target: Target, given: Options, sensitive: SensitiveFields | undefined): unknown {
  const { method, template, facts } = target
  const { json, xml, form, workwxSecret, signal } = given
  if (isWrittenForm(given.body)) return takeWrittenForm(template, given)
  if (form !== undefined && (json ?? xml) !== undefined)
    throw invalid(template, 'give either form or another body, not both.')
  const fields = isV2(template) && v2Fields(method, template, facts, { json, xml, workwxSecret })
  if (form !== undefined) {
    const body = sensitive ? sensitive.body(form) : form
    return new FormInput(body, facts.upload, template, signal as AbortSignal)
  }
  if (fields !== false) return fields
  const body = sensitive ? sensitive.body(json) : json
  return serializeJson(writeJsonText(body, facts.jsonText), template)
}

function checkOptions(template: string, variables: ReadonlyMap<string, unknown>, options: unknown): Options {
  if (options === undefined) return {}
  const plain = typeof options === 'object' && options !== null && !Array.isArray(options)
  if (!plain) {
    throw invalid(template, 'The options must be one object, such as { json: {…} } or { query: {…} }.')
  }
  for (const [name, meant] of Object.entries(MEANT)) {
    const isForm = name === 'body' && isWrittenForm((options as Options).body)
    if (Object.hasOwn(options, name) && !variables.has(name) && !isForm) {
      throw invalid(template, `"${name}" is no option of a call; use ${meant}.`)
    }
  }
  return { ...options }
}

function refuseV2Options(template: string, options: Options): void {
  const name = Object.keys(options).find((option) => options[option] !== undefined)
  if (name === undefined) return
  throw invalid(template, `"${name}" is an option of APIv2 calls, whose paths start with "v2/".`)
}

/** Fields of a body that was not put into `json` or `xml` would be lost without a word. */
function refuseBareBody(template: string, others: Options, option: 'json' | 'xml'): void {
  const field = Object.keys(others).find(
    (name) => /^[a-z\d]+(_[a-z\d]+)*$/.test(name) && !OPTION_NAMES.has(name),
  )
  if (field !== undefined) {
    throw invalid(
      template,
      `"${field}" is no option and no variable of the path; a body goes into ${option}: { … }.`,
    )
  }
}

/** axios can be told to run interceptors in the order of their registration; then the signer would not run last. */
export function signLast(
  transitional: AxiosRequestConfig['transitional'],
): AxiosRequestConfig['transitional'] {
  return { ...transitional, legacyInterceptorReqResOrdering: true }
}

/** A base that the user points elsewhere, to a sandbox or a gateway, takes every call. */
function chooseBase(path: string, configured: string | undefined): string {
  if (configured !== undefined && !isWechatPay(configured)) return configured
  const [pathname] = path.split('?', 1) as [string]
  const server = serverOf(pathname)
  return configured !== undefined && server === mainServer ? configured : server
}

const isWechatPay = memoize(
  (baseURL) => URL.canParse(baseURL) && /(^|\.)weixin\.qq\.com$/.test(new URL(baseURL).hostname),
)

function appendQuery(path: string, query: string): string {
  if (query === '') return path
  return path + (path.includes('?') ? '&' : '?') + query
}

function serializeJson(json: unknown, template: string): string | undefined {
  if (json === undefined) return undefined
  if (typeof json !== 'object' || json === null) {
    const found = json === null ? 'null' : `of type ${typeof json}`
    throw invalid(template, `json is ${found}; give the object itself, not its text.`)
  }
  let text: string | undefined
  try {
    text = JSON.stringify(json)
  } catch (cause) {
    throw invalid(template, `json cannot be serialised: ${(cause as Error).message}.`, cause)
  }
  if (text === undefined) throw invalid(template, 'json serialises to nothing; see its toJSON.')
  return text
}

function invalid(template: string, why: string, cause?: unknown): WechatPayTemplateError {
  return new WechatPayTemplateError('OPTIONS_INVALID', `${template}: ${why}`, { template, cause })
}
