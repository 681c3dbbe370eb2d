import type { PlatformKey, PlatformKeys } from './platform-keys'
import { choosePreferred, isExpired, newest, type Preference, preferredKind } from './preference'

/** How long an expired certificate is still known, in milliseconds: what it signed before may be under way. */
const AFTERLIFE = 300_000

/** WeChat Pay's keys: those that were configured stay, and certificates that were downloaded come and go. */
export class KeySet {
  readonly #configured: readonly PlatformKey[]
  readonly #preference: Preference
  #downloaded: readonly PlatformKey[] = []
  #known: ReadonlyMap<string, PlatformKey> = new Map()
  #snapshot: PlatformKeys | undefined
  /** When the snapshot was taken, and until when no key in it expires. In milliseconds since 1970. */
  #taken = 0
  #until = 0

  constructor(configured: readonly PlatformKey[], preference: Preference) {
    this.#configured = configured
    this.#preference = preference
    this.#take(Date.now())
  }

  /** The keys as they are now; nothing where none of them is valid, or there is none at all. */
  current(now: number): PlatformKeys | undefined {
    if (now >= this.#until || now < this.#taken) this.#take(now)
    return this.#snapshot
  }

  /** All keys by id, valid or not. */
  get known(): ReadonlyMap<string, PlatformKey> {
    return this.#known
  }

  get configured(): readonly PlatformKey[] {
    return this.#configured
  }

  /** A certificate that is known already stays the one it is. */
  add(keys: readonly PlatformKey[]): void {
    const added = keys.filter(({ id }) => !this.#known.has(id))
    if (added.length === 0) return
    this.#downloaded = [...this.#downloaded, ...added]
    this.#take(Date.now())
  }

  newestCertificate(now: number): PlatformKey | undefined {
    const certificates = [...this.#known.values()].filter(({ kind }) => kind === 'CERTIFICATE')
    return newest(certificates.filter((key) => !isExpired(key, now)))
  }

  /** Whether there is no key of the kind that requests should name, though there may be another. */
  isPreferenceUnmet(now: number): boolean {
    const preferred = this.current(now)?.preferred
    const wantsCertificate = preferredKind(this.#preference) === 'CERTIFICATE'
    return !preferred || (wantsCertificate && preferred.kind !== 'CERTIFICATE')
  }

  #take(now: number): void {
    this.#downloaded = this.#downloaded.filter(({ expires = 0 }) => now < expires + AFTERLIFE)
    const keys = [...this.#configured, ...this.#downloaded]
    const known = new Map(keys.map((key) => [key.id, key]))
    const preferred = choosePreferred(keys, this.#preference, now)
    this.#snapshot = preferred && Object.freeze({ get: (id: string) => known.get(id), preferred })
    this.#known = known
    this.#taken = now
    const changes = keys.flatMap(({ expires }) =>
      expires === undefined ? [] : [expires, expires + AFTERLIFE],
    )
    this.#until = Math.min(...changes.filter((at) => at > now))
  }
}
