import { createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { serialOf } from '../keys/certificate'
import { buildCertificate } from './certificate'
import { createKey, type Identity } from './identity'
import { type Collection, Store } from './store'

/** A platform certificate (平台证书) and its key. */
export interface PlatformCertificate {
  serial: string
  key: KeyObject
  /** PEM. */
  certificate: string
}

/** As a document: all in PEM. */
type KeptCertificate = Record<keyof PlatformCertificate, string>

/** WeChat Pay's own keys: one by a public key id, and certificates that follow one another. */
export class Platform {
  readonly #identity: Identity
  readonly #first: PlatformCertificate
  readonly #kept: Collection<KeptCertificate>
  readonly #keys = new Map<string, KeyObject>()

  constructor(identity: Identity, store = new Store()) {
    this.#identity = identity
    const { platformSerial: serial, platformKey: key, platformCertificate: certificate } = identity
    this.#first = { serial, key, certificate }
    this.#kept = store.collection('platform-certificates')
  }

  /** All that are valid, the oldest first. */
  get certificates(): readonly PlatformCertificate[] {
    return this.#certificates.filter(({ certificate }) => isValid(new X509Certificate(certificate)))
  }

  get publicKeyId(): string {
    return this.#identity.publicKeyId
  }

  /** The key that a merchant means by an id: a public key id or a certificate's serial number. */
  find(id: string): { id: string; key: KeyObject } | undefined {
    if (id === this.publicKeyId) return { id, key: this.#identity.platformKey }
    const certificate = this.#certificates.find(({ serial }) => serial === id)
    return certificate && { id, key: certificate.key }
  }

  /**
   * What an answer is signed with: the public key's where the request named that one; otherwise the newest certificate's,
   * whichever certificate the request named.
   */
  signer(named?: string): { id: string; key: KeyObject } {
    if (named === this.publicKeyId) return { id: named, key: this.#identity.platformKey }
    const { serial, key } = this.#certificates.at(-1) as PlatformCertificate
    return { id: serial, key }
  }

  /** A new certificate, with which everything is signed from now on; those before it stay valid and are still given out. */
  async rotate(): Promise<PlatformCertificate> {
    const key = await createKey()
    const certificate = buildCertificate(key, 'WeChat Pay sandbox')
    const added = { serial: serialOf(new X509Certificate(certificate)), key, certificate }
    this.#kept.put(added.serial, {
      serial: added.serial,
      key: key.export({ type: 'pkcs8', format: 'pem' }) as string,
      certificate,
    })
    return added
  }

  get #certificates(): PlatformCertificate[] {
    const added = this.#kept.values().map((kept) => ({ ...kept, key: this.#keyOf(kept) }))
    return [this.#first, ...added]
  }

  /** Reading a key takes a while. */
  #keyOf({ serial, key }: KeptCertificate): KeyObject {
    const known = this.#keys.get(serial) ?? createPrivateKey(key)
    this.#keys.set(serial, known)
    return known
  }

  publicKey(): KeyObject {
    return createPublicKey(this.#identity.platformKey)
  }
}

function isValid({ validFrom, validTo }: X509Certificate): boolean {
  const now = Date.now()
  return Date.parse(validFrom) <= now && now < Date.parse(validTo)
}
