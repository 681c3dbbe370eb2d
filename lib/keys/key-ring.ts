import type { KeyStatus } from '../../types'
import { WechatPaySignatureError } from '../errors'
import { type ReadHeader, type Verified, verifyAnswer } from '../v3/verifier'
import type { CertificateSource } from './certificate-source'
import { downloadedTooRecently, lookedForInVain, notPreparedFor, type Unknown } from './key-errors'
import { KeySet } from './key-set'
import type { PlatformKey, PlatformKeys } from './platform-keys'
import type { Preference } from './preference'
import { Upkeep } from './upkeep'
import { Usage } from './usage'

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

/** WeChat Pay's keys: what requests name and encrypt with, and what verifies answers and notifications. */
export class KeyRing {
  readonly #keys: KeySet
  readonly #upkeep: Upkeep
  readonly #usage = new Usage()
  #makeSource: (() => CertificateSource) | undefined
  #madeSource: CertificateSource | undefined

  constructor({ configured, preference, refreshBefore }: RingOptions) {
    this.#keys = new KeySet(configured, preference)
    this.#upkeep = new Upkeep(this.#keys, refreshBefore)
  }

  /** From now on, certificates are downloaded where they are needed. */
  connect(makeSource: () => CertificateSource): void {
    this.#makeSource = makeSource
  }

  /** The keys as they are now; nothing where none of them is valid, or none was downloaded yet. */
  current(now = Date.now()): PlatformKeys | undefined {
    return this.#keys.current(now)
  }

  /** The keys as they are now, for whoever cannot wait. */
  require(): PlatformKeys {
    const keys = this.current()
    if (keys) return keys
    throw notPreparedFor(this.#keys.configured)
  }

  /** The keys for a request: at once, unless there is none yet. Has them refreshed in time before they expire. */
  ready(): PlatformKeys | Promise<PlatformKeys> {
    if (!this.#makeSource) return this.require()
    const now = Date.now()
    const keys = this.current(now)
    if (keys && !this.#upkeep.isDue(keys, now)) return keys
    return this.#upkeep.look(this.#source as CertificateSource, now)
  }

  /**
   * Verifies an answer or notification, if need be with a certificate that is downloaded for it.
   *
   * @returns the id of the key that verified it
   */
  verify(header: ReadHeader, body: Uint8Array, what: Verified): string | Promise<string> {
    const now = Date.now()
    this.#keys.current(now)
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
    return this.#keys.known.get(id)
  }

  /** The newest certificate: what an answer is asked to be signed with whose reader may know no other key. */
  newestCertificate(): PlatformKey | undefined {
    return this.#keys.newestCertificate(Date.now())
  }

  list(): KeyStatus[] {
    const preferred = this.current()?.preferred
    return [...this.#keys.known.values()].map((key) => ({
      id: key.id,
      kind: key.kind,
      source: this.#keys.configured.includes(key) ? 'certs' : 'download',
      ...(key.expires !== undefined && { expires: new Date(key.expires) }),
      preferred: key === preferred,
      ...this.#usage.of(key),
    }))
  }

  /** Downloads certificates now. */
  async refresh(): Promise<KeyStatus[]> {
    const source = this.#source
    if (!source) throw notPreparedFor(this.#keys.configured, 'refresh')
    this.#keys.add((await source.fetch()).keys)
    return this.list()
  }

  /** Made once it is needed: most programs never download. */
  get #source(): CertificateSource | undefined {
    this.#madeSource ??= this.#makeSource?.()
    return this.#madeSource
  }

  #verify(header: ReadHeader, body: Uint8Array, what: Verified, now: number): string {
    const id = verifyAnswer(header, body, this, now, what)
    const key = this.get(id)
    if (key) this.#usage.count(key, what, now)
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
      this.#keys.add(keys)
      if (this.#keys.known.has(unknown.serial)) return verify()
      if (since >= asked) break
    }
    throw lookedForInVain(unknown)
  }
}

/** Public keys are never downloaded, and what is no serial number names no certificate. */
function isUnknownCertificate(error: unknown, serial: string): boolean {
  const isUnknown = error instanceof WechatPaySignatureError && error.code === 'SIGNATURE_KEY_UNKNOWN'
  return isUnknown && /^[0-9A-F]{8,64}$/.test(serial)
}
