import type { Match } from '../operations'
import { paramError } from '../refusal'
import type { ReceivedRequest } from '../signature'
import { type Effect, FAULT_KINDS, type Fault, type FaultOptions, isFaultKind } from './fault'

/** The header by which one request asks for faults: `slow=2000, bad-signature`. */
export const FAULT_HEADER = 'x-sandbox-fault'

const LONGEST_DELAY = 600_000

/** The faults that are turned on. */
export class Faults {
  readonly #faults = new Map<number, Fault>()
  readonly #listeners = new Set<() => void>()
  #last = 0

  constructor(options: readonly FaultOptions[] = []) {
    for (const each of options) this.add(each)
  }

  get all(): readonly Fault[] {
    return [...this.#faults.values()]
  }

  /** @throws {@link RangeError} for a kind that there is not, or a number that cannot be */
  add(options: FaultOptions): Fault {
    checkOptions(options)
    const { kind, operation, path, times, delay } = options
    const given = Object.entries({ operation, path, times, delay }).filter(([, value]) => value !== undefined)
    const fault: Fault = { id: ++this.#last, kind, ...Object.fromEntries(given), hits: 0 }
    this.#faults.set(fault.id, fault)
    this.#tell()
    return fault
  }

  /** @returns what ends the listening */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  remove(id: number): void {
    if (this.#faults.delete(id)) this.#tell()
  }

  clear(): void {
    this.#faults.clear()
    this.#tell()
  }

  /** What is to happen to a request; one that a fault is meant for `times` times uses one up. */
  take(request: ReceivedRequest, match: Match | undefined): Effect[] {
    const hit = this.all.filter((fault) => isMeant(fault, request, match))
    for (const fault of hit) {
      fault.hits++
      if (fault.hits === fault.times) this.#faults.delete(fault.id)
    }
    if (hit.length > 0) this.#tell()
    return [...hit, ...readHeader(request.headers[FAULT_HEADER])]
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}

function checkOptions({ kind, operation = '', path = '', times = 1, delay = 0 }: FaultOptions): void {
  if (!isFaultKind(kind))
    throw new RangeError(`There is no fault "${String(kind)}"; there are ${FAULT_KINDS.join(', ')}.`)
  if (typeof operation !== 'string' || typeof path !== 'string')
    throw new RangeError('operation and path are texts.')
  if (!Number.isInteger(times) || times < 1)
    throw new RangeError(`times is ${times}; expected an integer from 1.`)
  if (typeof delay !== 'number' || !(delay >= 0 && delay <= LONGEST_DELAY))
    throw new RangeError(`delay is ${delay}; expected 0 to ${LONGEST_DELAY} milliseconds.`)
}

function isMeant({ operation, path }: Fault, { url }: ReceivedRequest, match: Match | undefined): boolean {
  if (operation !== undefined && operation !== match?.key && operation !== match?.operation.name) return false
  return path === undefined || url.startsWith(path) || match?.key.split(' ')[1] === path
}

/** @throws {@link Refusal} 400 `PARAM_ERROR` for a fault that there is not */
function readHeader(header: string | string[] | undefined): Effect[] {
  if (header === undefined) return []
  return String(header)
    .split(',')
    .map((text) => readEffect(text.trim()))
}

function readEffect(text: string): Effect {
  const [kind, value] = text.split('=') as [string, string?]
  const delay = value === undefined ? undefined : Number(value)
  const effect = { kind, ...(delay !== undefined && { delay }) } as Effect
  try {
    checkOptions(effect)
  } catch (error) {
    throw paramError('header', 'X-Sandbox-Fault', (error as Error).message, text)
  }
  return effect
}
