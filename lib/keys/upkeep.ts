import { WechatPayKeyError } from '../errors'
import type { CertificateSource } from './certificate-source'
import { notPreparedFor } from './key-errors'
import type { KeySet } from './key-set'
import type { PlatformKeys } from './platform-keys'

/**
 * Has the next certificate fetched in good time before the newest expires. No timer does that: it is thought of when a
 * call is made, which goes on meanwhile, unless there is no key yet.
 */
export class Upkeep {
  readonly #keys: KeySet
  readonly #refreshBefore: number
  readonly #warnedOf = new Set<string>()
  /** When certificates are to be looked for, and how long they are let be after that. In milliseconds since 1970. */
  #due = 0
  #notBefore = 0
  #dueFor: PlatformKeys | undefined
  #hasLooked = false

  /** @param refreshBefore - how long before the newest certificate expires another is looked for, in milliseconds */
  constructor(keys: KeySet, refreshBefore: number) {
    this.#keys = keys
    this.#refreshBefore = refreshBefore
  }

  isDue(keys: PlatformKeys, now: number): boolean {
    if (keys !== this.#dueFor) this.#plan(keys, now)
    return now >= this.#due
  }

  /** Looks for certificates; only who has no key, or for the first time not the one he prefers, waits for them. */
  look(source: CertificateSource, now: number): PlatformKeys | Promise<PlatformKeys> {
    const keys = this.#keys.current(now)
    const mayGoOn = keys && (this.#hasLooked || !this.#keys.isPreferenceUnmet(now))
    if (mayGoOn) this.#postpone(source, now)
    const looking = source
      .lookFor(keys ? 'the next certificate' : 'a key')
      ?.then((found) => this.#keys.add(found.keys))
      .catch((reason) => this.#failed(reason))
      .finally(() => {
        this.#hasLooked = true
        this.#postpone(source, Date.now())
      })
    if (mayGoOn) {
      looking?.catch(() => {})
      return keys
    }
    if (!looking) throw notPreparedFor(this.#keys.configured)
    return looking.then(() => {
      const found = this.#keys.current(Date.now())
      if (found) return found
      throw notPreparedFor(this.#keys.configured)
    })
  }

  /** Whoever has a key goes on with it. */
  #failed(reason: unknown): void {
    if (!this.#keys.current(Date.now())) throw reason
    this.#warn(reason)
  }

  /** The nearer the end, the more often. */
  #postpone({ minInterval }: CertificateSource, now: number): void {
    const timeLeft = Math.max(0, (this.#keys.newestCertificate(now)?.expires ?? 0) - now)
    this.#notBefore = now + Math.max(minInterval, timeLeft / 10)
    this.#dueFor = undefined
  }

  #plan(keys: PlatformKeys, now: number): void {
    const { expires = Number.POSITIVE_INFINITY } = this.#keys.newestCertificate(now) ?? {}
    const due = this.#keys.isPreferenceUnmet(now) ? now : expires - this.#refreshBefore
    this.#due = Math.max(due, this.#notBefore)
    this.#dueFor = keys
  }

  /** Once for each reason, as the next attempt will most likely fail like this one. */
  #warn(reason: unknown): void {
    const code = reason instanceof WechatPayKeyError ? reason.code : 'UNKNOWN'
    const needsNone = code === 'KEYS_PUBLIC_KEY_MODE' && !this.#keys.isPreferenceUnmet(Date.now())
    if (needsNone || this.#warnedOf.has(code)) return
    this.#warnedOf.add(code)
    process.emitWarning(`The platform certificates were not refreshed. ${(reason as Error).message}`, {
      type: 'WechatPayWarning',
      code: 'WECHATPAY_CERTIFICATES_NOT_REFRESHED',
    })
  }
}
