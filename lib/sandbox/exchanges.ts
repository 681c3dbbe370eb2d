import type { Answer, Outcome } from './answer'
import type { FaultKind } from './faults/fault'
import type { Match } from './operations'
import type { ReceivedRequest, SignatureCheck } from './signature'

/** A request that the sandbox received, what it found of it, and what it answered. */
export interface Exchange extends SignatureCheck {
  /** Counts from 1. */
  id: number
  /** When it arrived, in milliseconds since 1970, by the machine's clock: that which signatures go by. */
  at: number
  /** How long the answer took, in milliseconds. */
  duration: number
  method: string
  /** Path and query as received. */
  url: string
  headers: Record<string, string | string[] | undefined>
  /** The body as text; the beginning, where it is longer than 64 KiB. */
  body: string
  /** The body's length as received, in bytes. */
  length: number
  /** Method and path template. */
  operation?: string
  /** The operation's official name. */
  name?: string
  /** Whether the request's signature is right; one that a fault answered was not looked at. */
  signature: Outcome['signature'] | 'not checked'
  /** Faults that happened to it. */
  faults: FaultKind[]
  status: number
  /** WeChat Pay's error code, where the request was refused. */
  code?: string
  answer: { headers: Record<string, string>; body: string; length: number }
}

/** What is known once an answer is ready. */
export interface Finished extends SignatureCheck {
  request: ReceivedRequest
  match: Match | undefined
  answer: Answer
  signature: Exchange['signature']
  code?: string | undefined
  faults: FaultKind[]
  at: number
}

/** What is kept of a body, in bytes. */
const KEPT = 64 * 1024

/** The last requests, the oldest first. */
export class Exchanges {
  readonly #most: number
  readonly #listeners = new Set<(exchange: Exchange | undefined) => void>()
  #exchanges: Exchange[] = []
  #last = 0

  /** @param most - how many are kept */
  constructor(most = 1_000) {
    if (!Number.isInteger(most) || most < 0)
      throw new RangeError(`history is ${most}; expected a whole number of requests.`)
    this.#most = most
  }

  get all(): readonly Exchange[] {
    return this.#exchanges
  }

  add({ request, match, answer, at, expected, explanation, code, ...known }: Finished): Exchange {
    const { method, url, headers, body } = request
    const exchange: Exchange = {
      id: ++this.#last,
      at,
      duration: Date.now() - at,
      method,
      url,
      headers,
      body: textOf(body),
      length: body.length,
      ...(match && { operation: match.key, name: match.operation.name }),
      ...known,
      ...(expected !== undefined && { expected: expected.slice(0, KEPT) }),
      ...(explanation && { explanation: { ...explanation, ...shortened(explanation.signed) } }),
      ...(code !== undefined && { code }),
      status: answer.status,
      answer: { headers: answer.headers, body: textOf(answer.body), length: answer.body.length },
    }
    this.#exchanges = [...this.#exchanges, exchange].slice(
      Math.max(0, this.#exchanges.length + 1 - this.#most),
    )
    for (const listener of this.#listeners) listener(exchange)
    return exchange
  }

  clear(): void {
    this.#exchanges = []
    for (const listener of this.#listeners) listener(undefined)
  }

  /**
   * @param listener - is told of each that is added, and with nothing when all are cleared
   * @returns what ends the listening
   */
  onChange(listener: (exchange: Exchange | undefined) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

function textOf(body: Buffer): string {
  return body.subarray(0, KEPT).toString()
}

function shortened(signed: string | undefined) {
  return signed === undefined ? {} : { signed: signed.slice(0, KEPT) }
}
