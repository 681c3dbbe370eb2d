import type { CallListener, WechatPayEvents } from '../../types'
import { WechatPayConfigError } from '../errors'

type Name = keyof WechatPayEvents

const NAMES: ReadonlySet<string> = new Set<Name>(['request', 'response', 'retry', 'failover'])

/** Tells listeners what happens to the calls of one client. Nothing that a listener does changes a call. */
export class Events {
  readonly #listeners = new Map<Name, Set<CallListener<Name>>>()
  readonly #warnedOf = new WeakSet<CallListener<Name>>()

  on<N extends Name>(name: N, listener: CallListener<N>): void {
    check(name, listener)
    const listeners = this.#listeners.get(name) ?? new Set()
    // A copy, so that a listener may add and remove listeners while it is told.
    this.#listeners.set(name, new Set([...listeners, listener as CallListener<Name>]))
  }

  off<N extends Name>(name: N, listener: CallListener<N>): void {
    check(name, listener)
    const left = new Set(this.#listeners.get(name))
    left.delete(listener as CallListener<Name>)
    if (left.size > 0) this.#listeners.set(name, left)
    else this.#listeners.delete(name)
  }

  /** The event is made only where somebody listens. */
  emit<N extends Name>(name: N, describe: () => WechatPayEvents[N]): void {
    const listeners = this.#listeners.get(name)
    if (!listeners) return
    const event = Object.freeze(describe())
    for (const listener of listeners) this.#tell(name, listener, event)
  }

  #tell(name: Name, listener: CallListener<Name>, event: WechatPayEvents[Name]): void {
    const warn = (reason: unknown) => this.#warn(name, listener, reason)
    try {
      const result: unknown = listener(event as never)
      if (result instanceof Promise) result.catch(warn)
    } catch (reason) {
      warn(reason)
    }
  }

  /** Once for each listener, as one that fails will fail at every call. */
  #warn(name: Name, listener: CallListener<Name>, reason: unknown): void {
    if (this.#warnedOf.has(listener)) return
    this.#warnedOf.add(listener)
    const what = reason instanceof Error ? `${reason.name}: ${reason.message}` : typeof reason
    process.emitWarning(`A listener of "${name}" failed, which changed no call: ${what}`, {
      type: 'WechatPayWarning',
      ...(reason instanceof Error && reason.stack && { detail: reason.stack }),
    })
  }
}

function check(name: unknown, listener: unknown): void {
  if (typeof name !== 'string' || !NAMES.has(name)) {
    throw new WechatPayConfigError(
      'CONFIG_INVALID',
      `There is no event ${JSON.stringify(name)}; expected one of ${[...NAMES].join(', ')}.`,
    )
  }
  if (typeof listener === 'function') return
  throw new WechatPayConfigError(
    'CONFIG_INVALID',
    `The listener of "${name}" is of type ${typeof listener}; expected a function.`,
  )
}
