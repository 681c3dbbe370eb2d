import type { KeyObject } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { AxiosInstance, AxiosRequestConfig, AxiosResponse, CreateAxiosDefaults } from 'axios'
import type { Bills } from './bills'
import type { Download } from './files'
import type { Paths } from './generated/paths'
import type { Prefixes } from './generated/prefixes'
import type { CertificatesOptions, Keys } from './keys'
import type { Notify } from './notify'
import type { Pay } from './pay'
import type { SelfTestOptions, SelfTestResult } from './self-test'

export type * from './bills'
export type * from './files'
export type { Notifications, Operations } from './generated/operations'
export type { Paths } from './generated/paths'
export type { Prefixes } from './generated/prefixes'
export type * from './keys'
export type * from './notify'
export type * from './pay'
export type * from './self-test'

/** A key or certificate: PEM text (also with `\n` escaped), bytes, a `file://` URL, or a parsed key. */
export type KeyInput = string | Uint8Array | URL | KeyObject

/**
 * Signs elsewhere, in a KMS or HSM: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes given.
 *
 * @returns the signature's bytes, or their base64 text
 */
export type Signer = (message: Uint8Array) => Promise<Uint8Array | string> | Uint8Array | string

/** Decrypts elsewhere, with the merchant's private key: what a {@link Signer} holds, only it can decrypt with. */
export type Decryptor = (ciphertext: Uint8Array, scheme: EncryptionScheme) => Promise<Uint8Array> | Uint8Array

/** How sensitive fields are encrypted: with OAEP (SHA-1, MGF1), or by the overseas API with PKCS#1 v1.5. */
export type EncryptionScheme = 'RSA-OAEP' | 'RSAES-PKCS1-v1_5'

/**
 * Who encrypts sensitive fields (敏感信息): with `auto` the client, as the catalogue marks them; with `off` the caller,
 * by {@link WechatPay.encrypt}.
 */
export type SensitiveMode = 'auto' | 'off'

export interface EncryptionOptions {
  /** The id in `certs` of the key; by default the preferred one, which every request names. */
  serial?: string
  /** By default `RSA-OAEP`. */
  scheme?: EncryptionScheme
}

/** What a client is made from. Names are those of the official PHP SDK. */
export interface ClientConfig {
  /** 商户号: the merchant's number, digits only. */
  mchid: string
  /** The merchant's RSA private key (`apiclient_key.pem`, PKCS#8 or PKCS#1), or a signer that holds it. */
  privateKey: KeyInput | Signer
  /** The merchant's certificate (`apiclient_cert.pem`); the serial number is read from it. */
  certificate?: KeyInput
  /** Serial number of the merchant's certificate, upper-case hex. Needed only without `certificate`. */
  serial?: string
  /**
   * WeChat Pay's keys by id, in any mix: `PUB_KEY_ID_…` with the public key, a serial number with the platform
   * certificate. Answers are verified with them. Whoever has platform certificates, and gives `apiv3Key`, may leave them
   * out: the first call downloads them.
   */
  certs?: Record<string, KeyInput>
  /**
   * The key that every request names in `Wechatpay-Serial`, so that its answer is signed and its sensitive fields are
   * encrypted with it: an id in `certs`, or the kind of it. `CERTIFICATE` is the newest valid one, whatever its serial
   * number. By default a public key where there is one.
   */
  preferred?: 'PUBLIC_KEY' | 'CERTIFICATE' | (string & {})
  /** APIv3 key (APIv3密钥): 32 bytes. With it, platform certificates are downloaded where they are needed. */
  apiv3Key?: KeyInput
  /** How platform certificates (平台证书) are downloaded with `apiv3Key`; `false`: never. */
  certificates?: CertificatesOptions | false
  /** APIv2 key (APIv2密钥): signs calls on paths that start with `v2/`, and verifies their answers. */
  secret?: KeyInput
  /**
   * `auto`: sensitive fields (敏感信息加密) are given as plaintext, sent encrypted, and arrive decrypted; by default
   * `off`. A call may say otherwise.
   */
  sensitive?: SensitiveMode
  /** Decrypts sensitive fields of answers, where a signer holds the private key. */
  decryptor?: Decryptor
  /**
   * The merchant's TLS client certificate, shown to the APIv2 operations that demand one: `apiclient_cert.pem` and
   * `apiclient_key.pem`, or `apiclient_cert.p12` of any age, whose passphrase is by default the merchant's number. An
   * `axios.httpsAgent` that has a certificate of its own is used as it is.
   */
  merchant?: { cert: KeyInput; key: KeyInput } | { pfx: KeyInput; passphrase: string }
  /**
   * Sends a call again that failed for a passing reason. Nothing is sent again unless this is given, be it `{}`.
   *
   * Repeated with the same parameters, and a timestamp, nonce and signature of their own, are calls that met a failed
   * connection, `SYSTEM_ERROR` (500), 502, 503, 504, `FREQUENCY_LIMITED` or `RATELIMIT_EXCEEDED` (429), or what APIv2
   * calls these: never another refusal, an answer that is not believed or a cancelled call. A `POST` or `PATCH` is
   * repeated only where WeChat Pay knows it again, by an `Idempotency-Key` or a number such as `out_trade_no` in the
   * path or at the top of `json` or `xml`, or where it surely was not carried out: no connection, or a 429 that WeChat
   * Pay signed.
   */
  retry?: RetryOptions | false
  /**
   * Sends a call for `api.mch.weixin.qq.com` to its official spare `api2.mch.weixin.qq.com` where no connection was made
   * (name look-up, refusal, TLS), so that the call surely did not arrive. On by default; `false` turns it off. Overseas
   * calls and hosts of your own have no spare.
   */
  failover?: FailoverOptions | false
  /**
   * Anything axios takes: `baseURL`, `timeout` (milliseconds for a whole call with its retries, 30,000 by
   * default), `proxy`, agents, `adapter`.
   * A `baseURL` outside `weixin.qq.com` (a sandbox, a gateway) receives every call, overseas ones too.
   */
  axios?: CreateAxiosDefaults
}

/** A client for the brand-direct API (`/brand/…` paths), which signs with the brand's own key. */
export interface BrandConfig extends Omit<ClientConfig, 'mchid'> {
  /** 品牌ID: the brand's number, in the place of `mchid`. */
  brandId: string
  mchid?: string
}

/**
 * A file to upload: a path, its bytes, or a stream of them. A text is a path: never hand on text that somebody typed.
 * The name that WeChat Pay sees is the path's or the Blob's (`File`), unless the `meta` of the call says otherwise.
 */
export type FileInput = string | URL | Uint8Array | Blob | Readable

/** How a call is sent again. All times are in milliseconds, and all fit into the call's `timeout`. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included: 1 to 20, by default 3. */
  attempts?: number
  /**
   * The longest that the first retry waits, by default 500. It doubles with each attempt; how much of it is waited is
   * left to chance, so that callers which failed together do not come back together.
   */
  minDelay?: number
  /**
   * The longest that any retry waits, by default 8,000. A `Retry-After` is waited for; where it asks for more than this
   * or than what is left of `timeout`, the call is not sent again.
   */
  maxDelay?: number
  /** How long one attempt may take, by default as long as the call itself: then one without an answer is the last. */
  attemptTimeout?: number
}

/** How this call is sent again; what is left out is taken from the client's options. */
export interface CallRetryOptions extends RetryOptions {
  /**
   * Whether WeChat Pay carries an identical call out once however often it arrives. By default that is told from the
   * method and the numbers in the call. `true` is a promise of yours: where it is wrong, a retry may pay twice.
   */
  idempotent?: boolean
}

/** When a call goes to the spare host. */
export interface FailoverOptions {
  /**
   * How long connecting may take, name look-up and TLS included, in milliseconds; by default 5,000, and never more than
   * half of what is left of `timeout`.
   */
  connectTimeout?: number
  /** After how long one call tries the main host again, in milliseconds; by default 60,000. */
  cooldown?: number
}

/** What an event tells of a call. No id, body, header or message is part of it. */
export interface CallEvent {
  /** HTTP method in upper case. */
  readonly method: string
  /**
   * The path template without a leading slash, such as `v3/pay/transactions/out-trade-no/{out_trade_no}`. What looks
   * like an id in a path that was written out is `{id}`.
   */
  readonly template: string
  /** The host that the request goes to. */
  readonly host: string
  /** From 1; sending the same attempt to the spare host does not count. */
  readonly attempt: number
}

/** Why something failed. */
export interface FailureCodes {
  /** The error's code, such as `SYSTEM_ERROR`, `NETWORK_FAILED` or `SIGNATURE_MISMATCH`. */
  readonly code: string
  /** What the operating system or TLS called it, such as `ECONNREFUSED`. */
  readonly systemCode?: string
}

/** A request ended: with an answer, or without. */
export interface ResponseEvent extends CallEvent, Partial<FailureCodes> {
  /** Milliseconds since the request was sent. */
  readonly elapsed: number
  /** Whether the answer's signature was verified. */
  readonly verified: boolean
  /** HTTP status; missing where there was no answer. */
  readonly status?: number
  /** WeChat Pay's `Request-ID`, to quote to its support. */
  readonly requestId?: string
}

/** A call failed, and is sent again after a delay. */
export interface RetryEvent extends CallEvent, FailureCodes {
  /** Milliseconds. */
  readonly delay: number
}

/** A host could not be connected to, and the call is sent to another. */
export interface FailoverEvent extends CallEvent, FailureCodes {
  /** The host that the call goes to instead of `host`. */
  readonly to: string
}

/** What can be listened to; each `request` is followed by one `response`. */
export interface WechatPayEvents {
  /** A request is about to be sent. */
  request: CallEvent
  response: ResponseEvent
  retry: RetryEvent
  failover: FailoverEvent
}

export type CallListener<Name extends keyof WechatPayEvents> = (event: WechatPayEvents[Name]) => unknown

/** What axios takes per request and a call leaves to the caller. */
export interface CallOptions
  extends Omit<
    AxiosRequestConfig,
    'url' | 'method' | 'data' | 'params' | 'paramsSerializer' | 'auth' | 'maxRedirects' | 'decompress'
  > {
  /** Whether the client encrypts and decrypts this call's sensitive fields; by default as `createClient` was told. */
  sensitive?: SensitiveMode
  /** Sends this call again as said here, or not at all; by default as the client does. */
  retry?: CallRetryOptions | false
}

/** Options of the APIv2 payments of 企业微信, which sign some fields twice. */
export interface WorkwxOptions extends CallOptions {
  /**
   * The secret of the 企业微信 application that pays: given, `workwx_sign` is made from it before `sign`.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90281
   */
  workwxSecret?: KeyInput
}

/** Options of a call whose path is not in the catalogue. */
export interface UnknownOptions extends CallOptions {
  /** Query parameters, encoded once after RFC 3986. */
  query?: object
  /** The JSON body, sent and signed on any verb. */
  json?: unknown
  /**
   * APIv2: the content of the `<xml>` root. The merchant's number, `nonce_str` and `sign` are added; `sign_type`
   * chooses the signature, by default the operation's own.
   */
  xml?: object
  /** APIv2 payments of 企业微信: see {@link WorkwxOptions.workwxSecret}. */
  workwxSecret?: KeyInput
  /**
   * The parts of a form: a Buffer, Blob, stream or `file://` URL is a file; all else is text, but for `meta`, which is
   * JSON, and all that is signed.
   */
  form?: object
  /** What `MediaUtil.getStream` returned, with its `Content-Type` in `headers`; all else is `json` or `form`. */
  body?: unknown
  /** A path variable. */
  [variable: string]: unknown
}

/** The verbs of a path that is not in the catalogue. */
export interface UnknownVerbs extends PathNode {
  get(options?: UnknownOptions): Promise<AxiosResponse<unknown>>
  post(options?: UnknownOptions): Promise<AxiosResponse<unknown>>
  put(options?: UnknownOptions): Promise<AxiosResponse<unknown>>
  patch(options?: UnknownOptions): Promise<AxiosResponse<unknown>>
  readonly delete: UnknownDelete
}

/** `delete` is a verb, and a segment that continues the path. */
export interface UnknownDelete extends UnknownVerbs {
  (options?: UnknownOptions): Promise<AxiosResponse<unknown>>
}

/** Continues a path that is not in the catalogue. */
export interface UnknownSegments {
  readonly [segment: string]: UnknownNode
}

/** A node whose path is not in the catalogue: everything works, answers are `unknown`. */
export type UnknownNode = UnknownVerbs & UnknownSegments

/** Printed or written in a template string, a node is its path. */
export interface Printed {
  toString(): string
  toJSON(): string
}

/** What every node of the chain has. */
export interface PathNode extends Printed {
  /** Continues the path with text that is taken as it is. */
  chain(path: string): UnknownNode
}

/** The node that a path leads to. */
export type Continued<Path extends string> = Path extends keyof Paths
  ? Paths[Path]
  : Path extends keyof Prefixes
    ? Prefixes[Path]
    : UnknownNode

/**
 * A client for one merchant. Every path of WeChat Pay can be said in three ways:
 *
 * @example
 * ```ts
 * await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })
 * await wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({ out_trade_no, query: { mchid } })
 * await wxpay['v3/pay/transactions/out-trade-no/{out_trade_no}'].get({ out_trade_no, query: { mchid } })
 * ```
 */
export interface WechatPay extends Paths, Prefixes {
  /** The axios instance that sends every call, for interceptors of your own. */
  readonly axios: AxiosInstance
  /**
   * Encrypts a sensitive field (敏感信息) for WeChat Pay, at most 214 bytes with a key of 2048 bits (245 with PKCS#1
   * v1.5). By default with the preferred key, which every request names in `Wechatpay-Serial`. Where certificates are
   * downloaded, await `wxpay.keys.refresh()` before the first, or let `sensitive: 'auto'` encrypt.
   *
   * @returns base64
   * @throws `WechatPaySensitiveError` with the text's length, never the text
   */
  encrypt(text: string, options?: EncryptionOptions): string
  /**
   * Decrypts a sensitive field that WeChat Pay encrypted for the merchant's certificate. Decrypt nothing of which you
   * do not know that it comes from WeChat Pay.
   *
   * @throws `WechatPaySensitiveError` `SENSITIVE_DECRYPTION_FAILED`, whatever is wrong with the ciphertext
   */
  decrypt(text: string, options?: Pick<EncryptionOptions, 'scheme'>): Promise<string>
  /** Downloads a file: to a path, into a stream or into memory. */
  readonly download: Download
  /** WeChat Pay's keys: which there are, and which of them verified what. */
  readonly keys: Keys
  /** Bills, row by row. */
  readonly bills: Bills
  /** Notifications (回调通知): verified, decrypted, and told apart by their event. */
  readonly notify: Notify
  /** What a front end needs to open a page of WeChat Pay, signed. */
  readonly pay: Pay
  /**
   * Tries this client without money: WeChat Pay's echo tells whether signing, verification and the encryption of sensitive
   * fields work, and with `notifyUrl` sends a notification. For merchants; a brand's own key cannot be tried so.
   *
   * @returns what works, and of the rest the cause and how to mend it; a failure of the test does not reject
   * @example
   * ```ts
   * const { ok, signing, verification } = await wxpay.selfTest()
   * if (!ok) console.error(signing.message, verification.message)
   * ```
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` for an option that cannot be right
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   */
  selfTest(options?: SelfTestOptions): Promise<SelfTestResult>
  /**
   * Tells a listener of every request, answer, retry and failover of this client. One that throws changes no call.
   *
   * @example
   * ```ts
   * wxpay.on('response', ({ method, template, status, code, elapsed }) => metrics.record(…))
   * ```
   */
  on<Name extends keyof WechatPayEvents>(name: Name, listener: CallListener<Name>): WechatPay
  /** Tells a listener no more. */
  off<Name extends keyof WechatPayEvents>(name: Name, listener: CallListener<Name>): WechatPay
  /** The node of a path in the catalogue. */
  chain<Path extends keyof Paths>(path: Path): Paths[Path]
  /** The node of the beginning of a path. */
  chain<Path extends keyof Prefixes>(path: Path): Prefixes[Path]
  /** The node of any other path: signed and verified alike, its answers `unknown`. */
  chain(path: string): UnknownNode
  toString(): string
  toJSON(): string
}
