import axios, { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import type { CallRetryOptions } from '../../types'
import { type Call, callOf, type Exchange } from '../call'
import { isCancelled, wait } from '../cancel'
import { type Failure, failureOf } from '../connection'
import { WechatPayNetworkError, WechatPayTemplateError } from '../errors'
import { toKnownError } from '../network-error'
import { unseal } from '../seal'
import type { Events } from './events'
import type { Failover } from './failover'
import { isReplayable, isSame } from './replay'
import { reportFailover, reportFailure, reportRequest, reportResponse, reportRetry } from './reports'
import { delayOfRetry } from './retry'
import { type RetryPolicy, readCallRetry } from './retry-policy'
import { type Sending, timeLeft, timeoutOf } from './sending'

type Config = InternalAxiosRequestConfig
type Verify = (response: AxiosResponse) => AxiosResponse | Promise<AxiosResponse>

/** What a delivery is made of. */
interface Parts {
  /** Seals and signs a request, anew each time. */
  sign: (config: Config) => Config | Promise<Config>
  /** Hands on a verified answer, and throws for any other. */
  verify: Verify
  retry: RetryPolicy | undefined
  failover: Failover | undefined
  events: Events
}

/**
 * Brings a call to WeChat Pay and its answer back, by more than one sending where that is safe. It stands below all
 * interceptors of the user's own: they see one call, and what they made of it is what each sending repeats.
 */
export class Delivery {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** The request interceptor: the last of all to run. */
  readonly prepare = async (config: Config): Promise<Config> => {
    const calledAt = performance.now()
    const retry = readCallRetry(optionOf(config), this.#parts.retry, (why) => invalid(callOf(config), why))
    await this.#parts.sign(config)
    const home = callOf(config).exchange?.origin as string
    this.#start(config, {
      attempt: 1,
      home,
      host: this.#parts.failover?.choose(home) ?? home,
      failedOver: false,
      sentBefore: false,
      retry,
      timeout: config.timeout,
      connectTimeout: undefined,
      calledAt,
      sentAt: 0,
    })
    return config
  }

  /** The response interceptor for answers: the first of all to run. */
  readonly accept = (response: AxiosResponse): AxiosResponse | Promise<AxiosResponse> => {
    const call = callOf(response.config)
    const { sending } = call
    if (sending) this.#parts.failover?.answered(sending.host)
    const accept = (verified: AxiosResponse) => this.#finish(verified, call)
    const refuse = (error: unknown) => this.#goOn(error, 'other', response.config)
    try {
      const verified = this.#parts.verify(response)
      return verified instanceof Promise ? verified.then(accept, refuse) : accept(verified)
    } catch (error) {
      return refuse(error)
    }
  }

  /** The response interceptor for calls that got no answer. */
  readonly refuse = (reason: unknown): Promise<AxiosResponse> => {
    const config = configOf(reason)
    const sending = config && callOf(config).sending
    const error = toKnownError(reason, sending?.sentBefore)
    return config ? this.#goOn(error, failureOf(reason), config) : Promise.reject(error)
  }

  #start(config: Config, sending: Sending): void {
    const { failover, events } = this.#parts
    const call = callOf(config)
    config.baseURL = sending.host
    if (call.exchange) call.exchange.origin = sending.host
    config.timeout = timeoutOf(sending)
    if (failover?.covers(sending.home)) {
      // The other host needs its part of the time, too.
      sending.connectTimeout = Math.min(failover.connectTimeout, timeLeft(sending) / 2)
    }
    sending.sentAt = performance.now()
    call.sending = sending
    reportRequest(events, call, sending)
  }

  #finish(response: AxiosResponse, call: Call): AxiosResponse {
    const { sending } = call
    if (!sending) return response
    giveBack(response.config, call, sending)
    reportResponse(this.#parts.events, call, sending, response)
    return response
  }

  /** A sending failed: the next one, or the failure. */
  async #goOn(error: unknown, failure: Failure, config: Config): Promise<AxiosResponse> {
    const call = callOf(config)
    const { sending, exchange } = call
    if (!sending || !exchange) throw error
    giveBack(config, call, sending)
    reportFailure(this.#parts.events, call, sending, error)
    const next =
      this.#failOver(error, failure, config, sending) ?? (await this.#retry(error, failure, config, sending))
    if (!next) throw error
    return this.#send(error, config, exchange, next)
  }

  /** What surely was not sent goes to the other host at once. */
  #failOver(error: unknown, failure: Failure, config: Config, sending: Sending): Sending | undefined {
    const { failover, events } = this.#parts
    if (failure !== 'unreachable' || !failover?.covers(sending.home)) return undefined
    const host = failover.instead(sending.host)
    if (sending.failedOver || !isReplayable(config) || isCancelled(config) || timeLeft(sending) < 1)
      return undefined
    reportFailover(events, callOf(config), sending, host, error)
    return { ...sending, host, failedOver: true }
  }

  async #retry(
    error: unknown,
    failure: Failure,
    config: Config,
    sending: Sending,
  ): Promise<Sending | undefined> {
    const { failover, events } = this.#parts
    if (!isReplayable(config) || isCancelled(config)) return undefined
    const delay = delayOfRetry(error, failure, config, sending)
    if (delay === undefined) return undefined
    reportRetry(events, callOf(config), sending, delay, error)
    const sentBefore = sending.sentBefore || !(error instanceof WechatPayNetworkError) || error.sent
    await wait(config, delay).catch((cancelled) => {
      throw toKnownError(Object.assign(cancelled, { cause: error }), sentBefore)
    })
    const host = failover?.choose(sending.home) ?? sending.home
    return { ...sending, attempt: sending.attempt + 1, host, failedOver: false, sentBefore }
  }

  /** Sends the same bytes once more, with a timestamp, nonce and signature of their own. */
  async #send(failed: unknown, config: Config, before: Exchange, next: Sending): Promise<AxiosResponse> {
    try {
      await this.#parts.sign(config)
    } catch (reason) {
      if (axios.isCancel(reason))
        throw toKnownError(Object.assign(reason, { cause: failed }), next.sentBefore)
      throw failed
    }
    const exchange = callOf(config).exchange as Exchange
    if (!isSame(exchange, before)) {
      unseal(config, exchange.wishes)
      throw failed
    }
    this.#start(config, next)
    const { adapter } = config
    return axios
      .getAdapter(adapter)(config)
      .then((response) => {
        response.headers = AxiosHeaders.from(response.headers as never)
        return this.accept(response)
      }, this.refuse)
  }
}

/** A config shows the host and the time that its caller gave it: it may be sent again, as a call of its own. */
function giveBack(config: Config, call: Call, { home, timeout }: Sending): void {
  call.sending = undefined
  config.baseURL = home
  if (timeout === undefined) delete config.timeout
  else config.timeout = timeout
}

function optionOf(config: Config): CallRetryOptions | false | undefined {
  return (config as { retry?: CallRetryOptions | false }).retry
}

function configOf(reason: unknown): Config | undefined {
  const config: unknown = (reason as { config?: unknown } | undefined)?.config
  return typeof config === 'object' && config !== null ? (config as Config) : undefined
}

function invalid(call: Call, why: string): WechatPayTemplateError {
  return new WechatPayTemplateError('OPTIONS_INVALID', `${call}: ${why}.`, { template: call.template })
}
