import type { AxiosResponse } from 'axios'
import type { CallEvent } from '../../types'
import type { Call } from '../call'
import { systemCodeOf } from '../connection'
import { WechatPayApiError, WechatPayError, WechatPaySignatureError } from '../errors'
import { readRequestId } from '../v3/failure'
import type { Events } from './events'
import { labelOf } from './label'
import type { Sending } from './sending'

/** What of a call is told to listeners: never an id, a body, a header or a message. */

export function reportRequest(events: Events, call: Call, sending: Sending): void {
  events.emit('request', () => describe(call, sending))
}

export function reportResponse(events: Events, call: Call, sending: Sending, response: AxiosResponse): void {
  events.emit('response', () => {
    const requestId = readRequestId(response)
    return {
      ...describe(call, sending),
      elapsed: elapsedOf(sending),
      status: response.status,
      verified: call.exchange?.signed ?? false,
      ...(requestId && { requestId }),
    }
  })
}

export function reportFailure(events: Events, call: Call, sending: Sending, error: unknown): void {
  events.emit('response', () => {
    const answered = error instanceof WechatPayApiError || error instanceof WechatPaySignatureError
    return {
      ...describe(call, sending),
      elapsed: elapsedOf(sending),
      verified: error instanceof WechatPayApiError && error.verified,
      ...(answered && error.status !== undefined && { status: error.status }),
      ...(answered && error.requestId && { requestId: error.requestId }),
      ...codesOf(error),
    }
  })
}

export function reportRetry(
  events: Events,
  call: Call,
  sending: Sending,
  delay: number,
  error: unknown,
): void {
  events.emit('retry', () => ({ ...describe(call, sending), delay, ...codesOf(error) }))
}

export function reportFailover(
  events: Events,
  call: Call,
  sending: Sending,
  to: string,
  error: unknown,
): void {
  events.emit('failover', () => ({ ...describe(call, sending), to: new URL(to).host, ...codesOf(error) }))
}

function describe({ method, template }: Call, { attempt, host }: Sending): CallEvent {
  return { method, template: labelOf(template), host: new URL(host).host, attempt }
}

function elapsedOf({ sentAt }: Sending): number {
  return Math.round(performance.now() - sentAt)
}

function codesOf(error: unknown): { code: string; systemCode?: string } {
  const systemCode = systemCodeOf((error as { cause?: unknown } | undefined)?.cause)
  return {
    code: error instanceof WechatPayError ? error.code : 'UNKNOWN',
    ...(systemCode && !(error instanceof WechatPayApiError) && { systemCode }),
  }
}
