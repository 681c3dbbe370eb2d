/** 微信支付公钥 or 平台证书: what a key of WeChat Pay's came as. */
export type KeyKind = 'PUBLIC_KEY' | 'CERTIFICATE'

/** A key of WeChat Pay's, and what it was good for so far. */
export interface KeyStatus {
  /** What `Wechatpay-Serial` names it with: `PUB_KEY_ID_…`, or the serial number of a certificate. */
  readonly id: string
  readonly kind: KeyKind
  /** Whether it was given in `certs`, or downloaded. */
  readonly source: 'certs' | 'download'
  /** When its certificate expires; missing for a public key, which does not. */
  readonly expires?: Date
  /** Whether requests name it, so that answers are signed and sensitive fields encrypted with it. */
  readonly preferred: boolean
  /** How many answers and notifications it verified since the client was made. */
  readonly verified: { readonly responses: number; readonly notifications: number }
  /** When it last verified one; missing where it never did. */
  readonly lastUsed?: Date
}

/** WeChat Pay's keys as a client knows them. */
export interface Keys {
  /**
   * The keys, and how many answers and notifications each of them verified: a migration from certificates to the public
   * key is over once no certificate verifies any more.
   *
   * @example
   * ```ts
   * for (const { id, preferred, verified, lastUsed } of wxpay.keys.list()) console.log(id, preferred, verified, lastUsed)
   * ```
   */
  list(): KeyStatus[]
  /**
   * Downloads the platform certificates (平台证书) now, whenever that was done last. Calls do it by themselves where
   * `apiv3Key` is given: this is for whoever wants it done before the first of them, or before `encrypt`.
   *
   * @returns the keys, as `list` does
   * @throws `WechatPayKeyError`: `KEYS_PUBLIC_KEY_MODE` where the merchant has a public key in their place,
   *   `KEYS_APIV3_KEY_WRONG` where they were encrypted under another key
   */
  refresh(): Promise<KeyStatus[]>
}

/**
 * Where processes share what one of them downloaded. It holds the answer as it was received, encrypted and signed, which
 * is decrypted and verified by whoever reads it: nobody plants a key in a store.
 */
export interface KeyStore {
  /** The value that was set last, unless its time is over. */
  get(name: string): Promise<string | null | undefined> | string | null | undefined
  /** @param ttlSeconds - after how many seconds the value is not needed any more */
  set(name: string, value: string, ttlSeconds?: number): unknown
}

/** How platform certificates are downloaded. All times are in milliseconds. */
export interface CertificatesOptions {
  /**
   * Where they are: by default `v3/certificates`, for overseas merchants `v3/global/certificates` on
   * `apihk.mch.weixin.qq.com`, or `hk/v3/certificates` of the older overseas API.
   */
  path?: 'v3/certificates' | 'v3/global/certificates' | 'hk/v3/certificates'
  /** Shares a download between processes, by {@link KeyStore}; by default every client downloads for itself. */
  store?: KeyStore
  /**
   * The shortest time between two downloads, by default 60,000: so many answers or notifications as may arrive under
   * forged serial numbers, they cause no more than that.
   *
   * A second is enough after a download that brought new certificates, as only WeChat Pay can, and where a client has no
   * key at all; `refresh` waits for nothing.
   */
  minInterval?: number
  /**
   * How long before the newest certificate expires the next one is looked for, by default 864,000,000 (ten days).
   * That is done beside a call, which does not wait for it.
   */
  refreshBefore?: number
}
