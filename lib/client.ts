import axios, { type AxiosInstance, type InternalAxiosRequestConfig } from 'axios'
import type { BrandConfig, ClientConfig, SelfTestOptions, WechatPay } from '../types'
import { callOf } from './call'
import { createChain } from './chain'
import { readConfig, type Settings } from './config'
import { Delivery } from './delivery/delivery'
import { Events } from './delivery/events'
import { createFiles } from './files/lazy'
import { mainServer } from './generated/runtime'
import { sendByHttp } from './http-adapter'
import { createKeys } from './keys/lazy'
import { createNotify } from './notify/lazy'
import { createPay } from './pay/lazy'
import { send, signLast } from './request'
import { serializeData } from './seal'
import { selfTest } from './self-test/lazy'
import { createCipher } from './sensitive/cipher'
import { createV2Verifier } from './v2/answer'
import { isV2 } from './v2/request'
import { createV2Signer } from './v2/signer'
import { createVerifier } from './v3/answer'
import { createSigner } from './v3/signer'
import { USER_AGENT } from './version'

/** How long a call may take with all its retries, in milliseconds, unless `axios.timeout` says otherwise. */
const TIMEOUT = 30_000

/**
 * Makes a client for one merchant. Reads key files, but needs no network; clients are independent of each other.
 *
 * @example
 * ```ts
 * const wxpay = createClient({
 *   mchid: '1900000001',
 *   privateKey: 'file:///etc/wechatpay/apiclient_key.pem',
 *   certificate: 'file:///etc/wechatpay/apiclient_cert.pem',
 *   certs: { PUB_KEY_ID_0114232134912410000000000000: 'file:///etc/wechatpay/pub_key.pem' },
 * })
 * const { data } = await wxpay.v3.pay.transactions.native.post({ json: { … } })
 * ```
 *
 * @throws `WechatPayConfigError` naming what was found, what was expected and how to mend it
 */
export function createClient(config: ClientConfig | BrandConfig): WechatPay {
  const settings = readConfig(config)
  const events = new Events()
  const http = createAxios(settings, events)
  const label = `WechatPay(${settings.mchid ?? settings.brandId})`
  const print = () => label
  const chain = createChain((verb, template, options) => send(http, verb, template, options, settings), {
    axios: http,
    ...createCipher(settings),
    ...createFiles(http, settings),
    ...createKeys(http, settings),
    notify: createNotify(settings),
    pay: createPay(settings),
    selfTest: (options?: SelfTestOptions) => selfTest(chain, settings, options),
    on: listen((name, listener) => events.on(name, listener)),
    off: listen((name, listener) => events.off(name, listener)),
    toString: print,
    toJSON: print,
  }) as WechatPay
  return chain

  /** As with the emitters of Node.js, calls can be written one after the other. */
  function listen(change: Events['on']): WechatPay['on'] {
    return (name, listener) => {
      change(name, listener)
      return chain
    }
  }
}

/** The official PHP SDK's way to say {@link createClient}. */
export const Builder = { factory: createClient }

function createAxios(settings: Settings, events: Events): AxiosInstance {
  const http = axios.create({
    baseURL: mainServer,
    timeout: TIMEOUT,
    adapter: sendByHttp,
    transformRequest: serializeData,
    ...settings.axios,
    transitional: signLast(settings.axios.transitional),
    headers: { Accept: 'application/json', 'User-Agent': USER_AGENT, ...settings.axios.headers },
  })
  dropBrowserDefaults(http)
  const v3 = { sign: createSigner(settings, http), verify: createVerifier(settings) }
  const v2 = { sign: createV2Signer(settings, http), verify: createV2Verifier(settings) }
  const apiOf = (config: InternalAxiosRequestConfig) => (isV2(callOf(config).template) ? v2 : v3)
  const { retry, failover } = settings
  const delivery = new Delivery({
    sign: (config) => apiOf(config).sign(config),
    verify: (response) => apiOf(response.config).verify(response),
    ...{ retry, failover, events },
  })
  http.interceptors.request.use(delivery.prepare)
  http.interceptors.response.use(delivery.accept, delivery.refuse)
  return http
}

/** What axios keeps for browsers, forms and verbs that no call has, and would merge into every call. */
function dropBrowserDefaults({ defaults }: AxiosInstance): void {
  delete defaults.env
  delete defaults.xsrfCookieName
  delete defaults.xsrfHeaderName
  const headers: Record<string, unknown> = defaults.headers
  for (const verb of ['head', 'options', 'purge', 'link', 'unlink', 'query']) delete headers[verb]
}
