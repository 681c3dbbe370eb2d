import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KeyStore } from '../../types'
import type { CertificateAnswer } from './certificates'
import { DOWNLOAD_TIMEOUT, type Downloaded } from './download'
import { intervalAfter } from './interval'
import type { PlatformKey } from './platform-keys'

/** Certificates that another process may have downloaded. */
export interface SharedCertificates {
  keys: readonly PlatformKey[]
  /** When WeChat Pay was asked, by the monotonic clock, in milliseconds. */
  since: number
  /** Whether that is so little ago that it is not asked again. */
  isFresh: boolean
  /** Whether it brought certificates that whoever asked did not know. */
  wasNew: boolean
}

export interface SharedParts {
  store: KeyStore
  /** What the answer is called in the store. */
  name: string
  /** Decrypts and verifies what was in the store, as if it came from the network. */
  read(answer: CertificateAnswer, received: number): readonly PlatformKey[]
  /** In milliseconds. */
  minInterval: number
}

/** An answer as it lies in the store. */
interface Entry {
  /** When it was downloaded, in milliseconds since 1970. */
  at: number
  headers: Record<string, string>
  /** Base64. */
  body: string
  /** Whether it brought certificates that whoever downloaded it did not know. */
  isNew?: boolean
}

interface Claim {
  id: string
  /** In milliseconds since 1970. */
  until: number
}

const HEADERS = ['timestamp', 'nonce', 'serial', 'signature', 'signature-type'].map(
  (name) => `wechatpay-${name}`,
)

/** How long a claim lasts: as long as a download may take, and a little more. In milliseconds. */
const LEASE = DOWNLOAD_TIMEOUT + 2_000
/** How long a claim is left alone before it counts, and how often one who waits looks again. In milliseconds. */
const SETTLE = 50
const POLL = 100
/** How long a store may take to answer, in milliseconds. */
const STORE_TIMEOUT = 2_000
/** How far apart clocks may be, in milliseconds. */
const SKEW = 300_000

/**
 * A download that many processes share. The store cannot lock, only get and set: so whoever wants to download writes a
 * claim, waits, and goes ahead if the claim is still his own; all others wait for his answer. Two go ahead where a store
 * takes longer than that to write, which costs a download and does no harm.
 */
export class SharedAnswer {
  readonly #parts: SharedParts
  readonly #me = randomUUID()
  #isWarned = false

  constructor(parts: SharedParts) {
    this.#parts = parts
  }

  /** @returns an answer that suffices, or nothing where the caller is the one who has to download it */
  async findOrClaim(
    suffices: (found: SharedCertificates) => boolean,
  ): Promise<SharedCertificates | undefined> {
    const deadline = performance.now() + LEASE
    try {
      do {
        const found = await this.#find()
        if (found && suffices(found)) return found
        if (await this.#claim()) return await this.#findOnceMore(suffices)
        await sleep(POLL)
      } while (performance.now() < deadline)
    } catch (reason) {
      this.#warn(`The key store failed (${reasonOf(reason)}).`)
    }
    return undefined
  }

  /** @param isNew - whether it brought certificates that were not known before */
  async publish({ header, body, keys }: Downloaded, isNew: boolean): Promise<void> {
    const headers = Object.fromEntries(HEADERS.map((name) => [name, header(name) ?? '']))
    const at = Date.now()
    const entry: Entry = { at, headers, body: Buffer.from(body).toString('base64'), isNew }
    const expires = Math.max(...keys.map((key) => key.expires ?? 0))
    try {
      await this.#set(this.#parts.name, entry, Math.ceil((expires - at) / 1000))
      await this.#set(this.#claimName, this.#noClaim, 1)
    } catch (reason) {
      this.#warn(`The key store failed (${reasonOf(reason)}).`)
    }
  }

  /** Lets the next one try. Where that fails, he waits until the claim is over. */
  async release(): Promise<void> {
    await this.#set(this.#claimName, this.#noClaim, 1).catch(() => {})
  }

  /** One who claimed before may have finished in the meantime. */
  async #findOnceMore(suffices: (found: SharedCertificates) => boolean) {
    const found = await this.#find()
    if (!found || !suffices(found)) return undefined
    await this.release()
    return found
  }

  async #find(): Promise<SharedCertificates | undefined> {
    const entry = await this.#get<Entry>(this.#parts.name)
    if (!entry) return undefined
    try {
      return this.#read(entry)
    } catch (reason) {
      this.#warn(`What the key store holds was not believed: ${(reason as Error).message}`)
      return undefined
    }
  }

  #read({ at, headers, body, isNew }: Entry): SharedCertificates {
    const header = (name: string) => (Object.hasOwn(headers, name) ? String(headers[name]) : undefined)
    const signed = Number(header('wechatpay-timestamp')) * 1000
    const keys = this.#parts.read({ header, body: Buffer.from(body, 'base64') }, signed)
    const wasNew = isNew === true
    const minInterval = intervalAfter(wasNew, this.#parts.minInterval)
    const now = Date.now()
    const age = now - at
    const isFresh = age < minInterval && age > -SKEW && now - signed < minInterval + SKEW
    return { keys, since: performance.now() - Math.max(0, age), isFresh, wasNew }
  }

  /** @returns whether it is the caller who downloads */
  async #claim(): Promise<boolean> {
    const held = await this.#get<Claim>(this.#claimName)
    const now = Date.now()
    if (held && held.id !== this.#me && held.until > now && held.until <= now + LEASE + SKEW) return false
    await this.#set(this.#claimName, { id: this.#me, until: now + LEASE }, LEASE / 1000)
    await sleep(SETTLE)
    const winner = await this.#get<Claim>(this.#claimName)
    return !winner || winner.id === this.#me
  }

  get #noClaim(): Claim {
    return { id: this.#me, until: 0 }
  }

  get #claimName(): string {
    return `${this.#parts.name}:claim`
  }

  async #get<T>(name: string): Promise<T | undefined> {
    const text = await inTime(async () => this.#parts.store.get(name))
    const value = parse(text)
    return typeof value === 'object' && value !== null ? (value as T) : undefined
  }

  async #set(name: string, value: Entry | Claim, ttlSeconds: number): Promise<void> {
    await inTime(async () => this.#parts.store.set(name, JSON.stringify(value), ttlSeconds))
  }

  /** Once: without the store each process downloads for itself, which is no reason to fail. */
  #warn(message: string): void {
    if (this.#isWarned) return
    this.#isWarned = true
    process.emitWarning(message, { type: 'WechatPayWarning', code: 'WECHATPAY_KEY_STORE' })
  }
}

/** What is no JSON is not ours, and as good as nothing. */
function parse(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Not the message, which may hold the address of the store with its password. */
function reasonOf(reason: unknown): string {
  const { code, name } = (reason ?? {}) as Partial<NodeJS.ErrnoException>
  return String(code ?? name ?? typeof reason)
}

async function inTime<T>(ask: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })),
      STORE_TIMEOUT,
    )
  })
  try {
    return await Promise.race([ask(), late])
  } finally {
    clearTimeout(timer)
  }
}
