import type { KeyObject } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { AxiosInstance, AxiosRequestConfig, AxiosResponse, CreateAxiosDefaults } from 'axios'
import type { Bills } from './bills'
import type { Download } from './files'
import type { Paths } from './generated/paths'
import type { Prefixes } from './generated/prefixes'

export type * from './bills'
export type * from './files'
export type { Notifications, Operations } from './generated/operations'
export type { Paths } from './generated/paths'
export type { Prefixes } from './generated/prefixes'

/** A key or certificate: PEM text (also with `\n` escaped), bytes, a `file://` URL, or a parsed key. */
export type KeyInput = string | Uint8Array | URL | KeyObject

/**
 * Signs elsewhere, in a KMS or HSM: RSASSA-PKCS1-v1_5 with SHA-256 over the bytes given.
 *
 * @returns the signature's bytes, or their base64 text
 */
export type Signer = (message: Uint8Array) => Promise<Uint8Array | string> | Uint8Array | string

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
   * certificate. Answers are verified with them.
   */
  certs: Record<string, KeyInput>
  /** The id in `certs` that every request names in `Wechatpay-Serial`. By default a public key. */
  preferred?: string
  /** APIv3 key (APIv3密钥): 32 bytes. */
  apiv3Key?: KeyInput
  /** APIv2 key (APIv2密钥): signs calls on paths that start with `v2/`, and verifies their answers. */
  secret?: KeyInput
  /**
   * The merchant's TLS client certificate, shown to the APIv2 operations that demand one: `apiclient_cert.pem` and
   * `apiclient_key.pem`, or `apiclient_cert.p12` of any age, whose passphrase is by default the merchant's number.
   */
  merchant?: { cert: KeyInput; key: KeyInput } | { pfx: KeyInput; passphrase: string }
  /**
   * Anything axios takes: `baseURL`, `timeout` (milliseconds, 30,000 by default), `proxy`, agents, `adapter`.
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
 * A file to upload: a path, its bytes, or a stream of them. The name that WeChat Pay sees is the path's or the
 * Blob's (`File`), unless the `meta` of the call says otherwise.
 */
export type FileInput = string | URL | Uint8Array | Blob | Readable

/** What axios takes per request and a call leaves to the caller. */
export interface CallOptions
  extends Omit<
    AxiosRequestConfig,
    'url' | 'method' | 'data' | 'params' | 'paramsSerializer' | 'auth' | 'maxRedirects' | 'decompress'
  > {}

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

/** What every node of the chain has. Printed or written in a template string, a node is its path. */
export interface PathNode {
  /** Continues the path with text that is taken as it is. */
  chain(path: string): UnknownNode
  toString(): string
  toJSON(): string
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
  /** Downloads a file: to a path, into a stream or into memory. */
  readonly download: Download
  /** Bills, row by row. */
  readonly bills: Bills
  /** The node of a path in the catalogue. */
  chain<Path extends keyof Paths>(path: Path): Paths[Path]
  /** The node of the beginning of a path. */
  chain<Path extends keyof Prefixes>(path: Path): Prefixes[Path]
  /** The node of any other path: signed and verified alike, its answers `unknown`. */
  chain(path: string): UnknownNode
  toString(): string
  toJSON(): string
}
