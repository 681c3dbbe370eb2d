import type { AxiosRequestConfig, InternalAxiosRequestConfig } from 'axios'
import type { EncryptionScheme } from '../types'
import type { Sending } from './delivery/sending'
import type { SignType } from './v2/sign'
import type { ReadHeader } from './v3/verifier'

/** How a caller wants an answer, applied only after it was verified. */
export interface Wishes {
  responseType: AxiosRequestConfig['responseType']
  transformResponse: AxiosRequestConfig['transformResponse']
  validateStatus: AxiosRequestConfig['validateStatus']
  maxContentLength: AxiosRequestConfig['maxContentLength']
  /** What an APIv2 signature stands in, as it was before it was signed; and the agent before mutual TLS. */
  url?: string
  data?: unknown
  httpsAgent?: unknown
}

/** What is known of a request once it is sealed: kept out of every print, as the text may hold a person's data. */
export interface Exchange {
  wishes: Wishes
  /** Whether WeChat Pay signs this operation's answers. */
  signed: boolean
  /** APIv3: the text that was signed. */
  signedText?: Buffer
  /** APIv2: how the request was signed; its answer must be signed no worse. */
  signType?: SignType
  /** Where and what is sent; an adapter sends nothing else. */
  origin: string
  /** Path and query as sent. */
  path: string
  body: string | Uint8Array
}

/** What holds for a call whose sensitive fields the client takes care of. */
export interface Protection {
  /** The id of the key that the request's fields are encrypted with. */
  readonly serial: string
  readonly scheme: EncryptionScheme
  /** Fields of the answer that arrive encrypted. */
  readonly decrypted?: readonly string[]
}

/** How an answer is verified that brings the keys for it with it. */
export interface AnswerCheck {
  /** The key that the request names; none is named where it is missing. */
  readonly serial: string | undefined
  /** @returns the id of the key that verified the answer */
  verify(header: ReadHeader, body: Uint8Array, status: number): string
}

/** A call as interceptors see it in `config.wechatpay`: which operation it is, never its ids. */
export class Call {
  #exchange: Exchange | undefined
  #sending: Sending | undefined
  readonly #url: string | undefined
  readonly #baseURL: string | undefined
  readonly #hasDigest: boolean
  readonly #protection: Protection | undefined
  readonly #check: AnswerCheck | undefined

  /**
   * @param method - HTTP method in upper case
   * @param template - the URI template, without a leading slash
   * @param url - path and query as expanded from it
   * @param baseURL - the host that the call was meant for
   * @param hasDigest - whether the caller checks the answer itself as it arrives, by a digest that WeChat Pay signed
   * @param protection - how its sensitive fields are encrypted, where the client does that
   * @param check - how its answer is verified, where that needs no key of the client
   */
  constructor(
    readonly method: string,
    readonly template: string,
    url?: string,
    baseURL?: string,
    hasDigest = false,
    protection?: Protection,
    check?: AnswerCheck,
  ) {
    this.#url = url
    this.#baseURL = baseURL
    this.#hasDigest = hasDigest
    this.#protection = protection
    this.#check = check
  }

  /** The same call to be sent once more: what is known of one sending never mixes with another's. */
  again(): Call {
    return this.checkedBy(this.#check)
  }

  /** The same call, whose answer is verified in a way of its own. */
  checkedBy(check: AnswerCheck | undefined): Call {
    const { method, template, protection } = this
    return new Call(method, template, this.#url, this.#baseURL, this.#hasDigest, protection, check)
  }

  get check(): AnswerCheck | undefined {
    return this.#check
  }

  get baseURL(): string | undefined {
    return this.#baseURL
  }

  /** Whether the caller checks what a path answers: the path that the digest was given for, and no other. */
  hasDigestOf(path: string): boolean {
    return this.#hasDigest && path === this.#url
  }

  get protection(): Protection | undefined {
    return this.#protection
  }

  /** Whether a URL is what the template was expanded to, and so needs no further check. */
  wasExpandedTo(url: string | undefined): boolean {
    return url !== undefined && url === this.#url
  }

  get exchange(): Exchange | undefined {
    return this.#exchange
  }

  sealed(exchange: Exchange): void {
    this.#exchange = exchange
  }

  /** What is under way; nothing before and after. */
  get sending(): Sending | undefined {
    return this.#sending
  }

  set sending(sending: Sending | undefined) {
    this.#sending = sending
  }

  toString(): string {
    return `${this.method} ${this.template}`
  }
}

/**
 * The operation that a config belongs to, for interceptors: its method and path template, never its ids.
 *
 * @returns such as `GET v3/pay/transactions/out-trade-no/{out_trade_no}`
 */
export function operationOf(config: InternalAxiosRequestConfig | AxiosRequestConfig): string {
  return callOf(config).toString()
}

/** The call that a config belongs to; a request made on the axios instance itself gets one of its own. */
export function callOf(config: InternalAxiosRequestConfig | AxiosRequestConfig): Call {
  const carrier = config as { wechatpay?: unknown }
  if (carrier.wechatpay instanceof Call) return carrier.wechatpay
  const path = (config.url ?? '').split('?', 1)[0] as string
  const call = new Call((config.method ?? 'get').toUpperCase(), path.replace(/^\/+/, ''))
  carrier.wechatpay = call
  return call
}
