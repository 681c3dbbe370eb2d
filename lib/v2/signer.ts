import type { Agent } from 'node:https'
import type { AxiosInstance, InternalAxiosRequestConfig } from 'axios'
import { certifyAgents } from '../agents'
import { type Call, callOf, type Wishes } from '../call'
import type { Settings } from '../config'
import { WechatPayConfigError, WechatPayTemplateError } from '../errors'
import { factsOf, type OperationFacts } from '../operation'
import { serializeQuery } from '../query'
import { sealAnswer, sealRequest } from '../seal'
import { USER_AGENT } from '../version'
import { completeFields, type Signing, type Target } from './complete'
import { toFields, XmlFields } from './fields'
import { isFile } from './file'
import { FormFields } from './form'
import type { SignType } from './sign'
import { writeXml } from './xml'

type Config = InternalAxiosRequestConfig

/** The request interceptor that signs APIv2 calls: the last of all, as APIv3's. */
export function createV2Signer(settings: Settings, http: AxiosInstance) {
  const certify = settings.merchant && certifyAgents(settings.merchant)
  const certified = (agent: Agent | undefined, call: Call): Agent => {
    if (certify) return certify(agent)
    if (!agent) throw merchantMissing(call)
    return agent
  }

  return (config: Config): Config => {
    const call = callOf(config).again()
    Object.assign(config, { wechatpay: call })
    const method = (config.method ?? 'get').toUpperCase()
    const { origin, path, facts, body, signType, given } = sign(settings, http, config, call, method)
    const { httpsAgent } = config
    if (facts.mutualTls && origin.startsWith('https:')) config.httpsAgent = certified(httpsAgent, call)
    const wishes = { ...sealV2Answer(config, facts), ...given, httpsAgent }
    setHeaders(config)
    call.sealed({ wishes, signed: !facts.unsigned, signType, origin, path, body })
    return config
  }
}

/** Seals a request with its signature in the body, or in the query of a GET. */
function sign(settings: Signing, http: AxiosInstance, config: Config, call: Call, method: string) {
  let signed: { body: string | Buffer; signType: SignType; given: XmlFields | FormFields } | undefined
  const sealed = sealRequest(http, config, call, (data, pathname) => {
    if (method === 'GET') return data
    signed = signBody(data, { call, pathname, facts: factsOf(method, pathname) }, settings)
    return signed.body
  })
  const { origin, path, pathname, body } = sealed
  if (pathname.startsWith('/v2/')) throw notOfChain(call)
  const facts = factsOf(method, pathname)
  if (signed) {
    const { signType, given } = signed
    return { origin, path, facts, body, signType, given: { data: given } }
  }
  const query = signQuery(path, { call, pathname, facts }, settings)
  config.url = query.path
  return { origin, facts, body, ...query, given: { url: path } }
}

function signBody(data: unknown, target: Target, signing: Signing) {
  const { call, facts } = target
  if (data instanceof FormFields) return signForm(data, target, signing)
  if (!(data instanceof XmlFields)) throw notOfChain(call)
  const given = new XmlFields(toFields(data, call.template, facts.jsonText), data.workwxSecret)
  const { fields, signType } = completeFields(given, target, signing, data.workwxSecret)
  return { body: writeXml(fields), signType, given }
}

function signForm(data: FormFields, target: Target, signing: Signing) {
  const given = data.with(toFields(data, target.call.template))
  const { fields, signType } = completeFields(given, target, signing)
  return { body: given.with(fields).write(), signType, given }
}

function signQuery(path: string, target: Target, signing: Signing) {
  const { template } = target.call
  const given = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(path.split('?')[1])) {
    if (given.has(name)) throw repeated(template, name)
    given.set(name, value)
  }
  const { fields, signType } = completeFields(given, target, signing)
  const query = serializeQuery(new URLSearchParams([...fields]), template)
  return { path: `${target.pathname}?${query}`, signType }
}

/** A bill may be of any length, and so may be wanted as a stream; all else is read as bytes. */
function sealV2Answer(config: Config, { answerType }: OperationFacts): Wishes {
  const isStreamed = config.responseType === 'stream' && isFile(answerType)
  const wishes = sealAnswer(config, !isFile(answerType))
  if (!isStreamed) config.responseType = 'arraybuffer'
  return wishes
}

function setHeaders({ headers, data }: Config): void {
  const accept = headers.get('Accept')
  if (!accept || accept === 'application/json') headers.set('Accept', '*/*')
  if (!headers.get('User-Agent')) headers.set('User-Agent', USER_AGENT)
  if (data !== undefined && !headers.get('Content-Type'))
    headers.set('Content-Type', 'application/xml; charset=utf-8')
}

function merchantMissing(call: Call): WechatPayConfigError {
  return new WechatPayConfigError(
    'CONFIG_MERCHANT_MISSING',
    `${call} demands the merchant's TLS client certificate, which createClient was not given. Give ` +
      "merchant: { cert: 'file:///path/to/apiclient_cert.pem', key: 'file:///path/to/apiclient_key.pem' }, " +
      'or an axios.httpsAgent that has it.',
  )
}

function notOfChain(call: Call): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_UNSUPPORTED',
    `${call}: this is not, or not any more, what the chain made, so it cannot be signed. Make APIv2 calls on the chain; ` +
      'an interceptor changes fields by config.data.set(name, value).',
    { template: call.template },
  )
}

function repeated(template: string, name: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'OPTIONS_INVALID',
    `${template}: the query holds "${name}" more than once, so it cannot be signed.`,
    { template },
  )
}
