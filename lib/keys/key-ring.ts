import type { KeyStatus } from '../../types'
import { WechatPayKeyError, WechatPaySignatureError } from '../errors'
import { type ReadHeader, type Verified, verifyAnswer } from '../v3/verifier'
import type { CertificateSource } from './certificate-source'
import { downloadedTooRecently, lookedForInVain, notPreparedFor, type Unknown } from './key-errors'
import type { PlatformKey, PlatformKeys } from './platform-keys'
import { choosePreferred, isExpired, newest, type Preference, preferredKind } from './preference'
import { Usage } from './usage'

/** How long an expired certificate is still known, in milliseconds: what it signed before may be under way. */
const AFTERLIFE = 300_000

/** How often an answer waits for certificates, where those it waited for were asked for before it arrived. */
const MOST_ROUNDS = 3

/** What a ring is made from. */
export interface RingOptions {
  /** Those in `certs`: they are never dropped. */
  configured: readonly PlatformKey[]
  preference: Preference
  /** How long before the newest certificate expires another is looked for, in milliseconds. */
  refreshBefore: number
}

/** WeChat Pay's keys: those that were configured, and certificates that come and go. */
export class KeyRing {
  readonly #options: RingOptions
  readonly #usage = new Usage()
  #downloaded: readonly PlatformKey[] = []
  #known: ReadonlyMap<string, PlatformKey> = new Map()
  #snapshot: PlatformKeys | undefined
  /** When the snapshot was taken, and until when no key in it expires. In milliseconds since 1970. */
  #taken = 0
  #until = 0
  /** When certificates are to be looked for, and how long from now at the least. */
  #due = Number.POSITIVE_INFINITY
  #notBefore = 0
  #hasLooked = false
  #makeSource: (() => CertificateSource) | undefined
  #madeSource: CertificateSource | undefined

  constructor(options: RingOptions) {
    this.#options = options
    this.#take(Date.now())
  }

  /** From now on, certificates are downloaded where they are needed. */
  connect(makeSource: () => CertificateSource): void {
    this.#makeSource = makeSource
    this.#plan(Date.now())
  }

  /** The keys as they are now; nothing where none of them is valid, or none was downloaded yet. */
  current(now = Date.now()): PlatformKeys | undefined {
    if (now >= this.#until || now < this.#taken) this.#take(now)
    return this.#snapshot
  }

  /** The keys as they are now, for whoever cannot wait. */
  require(): PlatformKeys {
    const keys = this.current()
    if (keys) return keys
    throw notPreparedFor(this.#options.configured)
  }

  /** The keys for a request: at once, unless there is none yet. Has them refreshed in time before they expire. */
  ready(): PlatformKeys | Promise<PlatformKeys> {
    const now = Date.now()
    const keys = this.current(now)
    if (keys && now < this.#due) return keys
    const source = this.#source
    if (!source) throw notPreparedFor(this.#options.configured)
    return this.#upkeep(source, keys, now)
  }

  /**
   * Verifies an answer or notification, if need be with a certificate that is downloaded for it.
   *
   * @returns the id of the key that verified it
   */
  verify(header: ReadHeader, body: Uint8Array, what: Verified): string | Promise<string> {
    const now = Date.now()
    this.current(now)
    try {
      return this.#verify(header, body, what, now)
    } catch (error) {
      const serial = header('wechatpay-serial') ?? ''
      const source = isUnknownCertificate(error, serial) ? this.#source : undefined
      if (!source) throw error
      return this.#lookFor(source, { what, serial }, () => this.#verify(header, body, what, now))
    }
  }

  /** A key by its id, whether it is valid or not. */
  get(id: string): PlatformKey | undefined {
    return this.#known.get(id)
  }

  /** The newest certificate: what an answer is asked to be signed with whose reader may know no other key. */
  newestCertificate(): PlatformKey | undefined {
    const now = Date.now()
    return newest(certificatesOf(this.#known.values()).filter((key) => !isExpired(key, now)))
  }

  list(): KeyStatus[] {
    const preferred = this.current()?.preferred
    return [...this.#known.values()].map((key) => ({
      id: key.id,
      kind: key.kind,
      source: this.#options.configured.includes(key) ? 'certs' : 'download',
      ...(key.expires !== undefined && { expires: new Date(key.expires) }),
      preferred: key === preferred,
      ...this.#usage.of(key.id),
    }))
  }

  /** Downloads certificates now. */
  async refresh(): Promise<KeyStatus[]> {
    const source = this.#source
    if (!source) throw notPreparedFor(this.#options.configured, 'refresh')
    this.#add((await source.fetch()).keys)
    return this.list()
  }

  /** Made once it is needed: most programs never download. */
  get #source(): CertificateSource | undefined {
    this.#madeSource ??= this.#makeSource?.()
    return this.#madeSource
  }

  #verify(header: ReadHeader, body: Uint8Array, what: Verified, now: number): string {
    const id = verifyAnswer(header, body, this, now, what)
    this.#usage.count(id, what, now)
    return id
  }

  /** Whoever finds that it was looked for before he asked has it looked for once more. */
  async #lookFor(source: CertificateSource, unknown: Unknown, verify: () => string) {
    const asked = performance.now()
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      const looking = source.lookFor('an unknown serial', unknown.serial)
      if (!looking) throw downloadedTooRecently(unknown, source.pause())
      const { keys, since } = await looking.catch((cause) => {
        throw lookedForInVain(unknown, cause)
      })
      this.#add(keys)
      if (this.#known.has(unknown.serial)) return verify()
      if (since >= asked) break
    }
    throw lookedForInVain(unknown)
  }

  #upkeep(
    source: CertificateSource,
    keys: PlatformKeys | undefined,
    now: number,
  ): PlatformKeys | Promise<PlatformKeys> {
    const mayGoOn = keys && (this.#hasLooked || !this.#isPreferenceUnmet(keys))
    if (mayGoOn) this.#postpone(source, now)
    const looking = source.lookFor(keys ? 'the next certificate' : 'a key')
    const added = looking
      ?.then((found) => this.#add(found.keys))
      .finally(() => {
        this.#hasLooked = true
        this.#postpone(source, Date.now())
      })
    if (mayGoOn) {
      added?.catch((reason) => this.#warn(reason))
      return keys
    }
    if (!added) throw notPreparedFor(this.#options.configured)
    return added.then(
      () => this.require(),
      (reason) => {
        const left = this.current()
        if (left) return left
        throw reason
      },
    )
  }

  /** The nearer the end, the more often. */
  #postpone({ minInterval }: CertificateSource, now: number): void {
    const timeLeft = Math.max(0, (this.newestCertificate()?.expires ?? 0) - now)
    this.#notBefore = now + Math.max(minInterval, timeLeft / 10)
    this.#plan(now)
  }

  #isPreferenceUnmet({ preferred }: PlatformKeys): boolean {
    return preferredKind(this.#options.preference) === 'CERTIFICATE' && preferred.kind !== 'CERTIFICATE'
  }

  /** A certificate that was configured stays the one it is. */
  #add(keys: readonly PlatformKey[]): void {
    const added = keys.filter(({ id }) => !this.#known.has(id))
    if (added.length === 0) return
    this.#downloaded = [...this.#downloaded, ...added]
    this.#take(Date.now())
  }

  #take(now: number): void {
    const { configured, preference } = this.#options
    this.#downloaded = this.#downloaded.filter(({ expires = 0 }) => now < expires + AFTERLIFE)
    const keys = [...configured, ...this.#downloaded]
    this.#known = new Map(keys.map((key) => [key.id, key]))
    this.#usage.keepOnly(this.#known)
    const preferred = choosePreferred(keys, preference, now)
    const known = this.#known
    const get = (id: string) => known.get(id)
    this.#snapshot = preferred && Object.freeze({ get, preferred })
    this.#taken = now
    this.#until = Math.min(
      ...keys
        .flatMap(({ expires = Number.POSITIVE_INFINITY }) => [expires, expires + AFTERLIFE])
        .filter((at) => at > now),
    )
    this.#plan(now)
  }

  #plan(now: number): void {
    const newestCertificate = this.newestCertificate()
    const isUnmet = this.#snapshot === undefined || this.#isPreferenceUnmet(this.#snapshot)
    const { expires = Number.POSITIVE_INFINITY } = newestCertificate ?? {}
    const due = isUnmet ? now : expires - this.#options.refreshBefore
    this.#due = this.#makeSource ? Math.max(due, this.#notBefore) : Number.POSITIVE_INFINITY
  }

  /** Once for each reason, as the next attempt will most likely fail like this one. */
  readonly #warnedOf = new Set<string>()

  #warn(reason: unknown): void {
    const code = reason instanceof WechatPayKeyError ? reason.code : 'UNKNOWN'
    if (this.#warnedOf.has(code)) return
    this.#warnedOf.add(code)
    process.emitWarning(`The platform certificates were not refreshed: ${(reason as Error).message}`, {
      type: 'WechatPayWarning',
      code: 'WECHATPAY_CERTIFICATES_NOT_REFRESHED',
    })
  }
}

function certificatesOf(keys: Iterable<PlatformKey>): PlatformKey[] {
  return [...keys].filter(({ kind }) => kind === 'CERTIFICATE')
}

/** Public keys are never downloaded, and what is no serial number names no certificate. */
function isUnknownCertificate(error: unknown, serial: string): boolean {
  const isUnknown = error instanceof WechatPaySignatureError && error.code === 'SIGNATURE_KEY_UNKNOWN'
  return isUnknown && /^[0-9A-F]{8,64}$/.test(serial)
}
