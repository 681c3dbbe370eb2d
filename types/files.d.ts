import type { Writable } from 'node:stream'
import type { AxiosResponse } from 'axios'
import type { CallOptions } from './index'

/** A digest that WeChat Pay gives for a file, over its plain bytes. */
export interface FileHash {
  type: 'SHA1' | 'SHA256' | 'SM3' | (string & {})
  /** Hexadecimal. */
  value: string
}

/**
 * An answer that says where a file is: `download_url` with `hash_type` and `hash_value`, and where the file is
 * encrypted `encrypt_key` and `nonce`. A list of files (`download_bill_list`, `fapiao_download_info_list`) with one
 * item is that item.
 */
export interface DownloadAnswer {
  readonly download_url?: string
  readonly url?: string
  readonly hash_type?: string
  readonly hash_value?: string
  /** Base64. Holds the file's key, encrypted for the merchant's private key. */
  readonly encrypt_key?: string
  readonly nonce?: string
  readonly download_bill_list?: readonly DownloadAnswer[]
  readonly fapiao_download_info_list?: readonly DownloadAnswer[]
}

/**
 * What to download: a `download_url` or `media_url`; a path such as `v3/global/statements`, with its variables and
 * `query` among the options; or an answer that holds a `download_url`, as the response or its `data`.
 */
export type DownloadSource = string | URL | DownloadAnswer | AxiosResponse<DownloadAnswer | unknown>

/** How far a download is. */
export interface DownloadProgress {
  /** Bytes received so far, as sent: before decryption and unpacking. */
  bytes: number
  /** Bytes in all, where the answer says so. */
  total?: number
}

export interface DownloadOptions
  extends Pick<
    CallOptions,
    'headers' | 'signal' | 'proxy' | 'httpAgent' | 'httpsAgent' | 'lookup' | 'family'
  > {
  /** The digest to check, where the source does not hold one. */
  hash?: FileHash
  /** Called as bytes arrive. */
  onProgress?: (progress: DownloadProgress) => void
  /**
   * How long WeChat Pay may take to begin, and then to send more, in milliseconds; 0 is for ever. By default the
   * client's `axios.timeout`, 30,000. A slow writer of yours is not counted. For a limit to the whole, give
   * `signal: AbortSignal.timeout(…)`.
   */
  timeout?: number
  /** The longest plain file to accept, in bytes: 20 GiB by default, 64 MiB in memory. WeChat Pay splits bills at 16 GB. */
  maxBytes?: number
  /** Query parameters, where the source is a path. */
  query?: object
  /** A path variable, where the source is a path. */
  [variable: string]: unknown
}

export interface DownloadToFile extends DownloadOptions {
  /**
   * The file to write. It appears, or is replaced, once all is checked; nothing is left of a download that fails.
   * Only its owner may read it (mode 600).
   */
  to: string | URL
  stream?: undefined
}

export interface DownloadToStream extends DownloadOptions {
  to?: undefined
  /**
   * Where to write. Bytes arrive before the digest is known: the stream is ended once the file is checked, and
   * destroyed with the error where it fails, when the promise rejects too.
   */
  stream: Writable
}

export interface DownloadToMemory extends DownloadOptions {
  to?: undefined
  stream?: undefined
}

/** A file that was delivered whole. */
export interface Downloaded {
  /** Length of the plain file. */
  bytes: number
  /** The digest that was checked; absent where WeChat Pay gives none, as for images. */
  hash?: FileHash
  /** The answer's `Content-Type`. */
  contentType?: string
}

export interface DownloadedFile extends Downloaded {
  /** The file's path. */
  path: string
}

export interface DownloadedBytes extends Downloaded {
  data: Buffer
}

/** Downloads files of WeChat Pay's. */
export interface Download {
  /**
   * Downloads a file: bills, receipts, images, invoices. The request is signed; the file is decrypted and unpacked
   * where it needs be, and checked against its digest before it appears under its name.
   *
   * @example
   * ```ts
   * const bill = await wxpay.chain('v3/bill/tradebill').get({ query: { bill_date: '2024-06-01', tar_type: 'GZIP' } })
   * await wxpay.download(bill, { to: '/var/bills/2024-06-01.csv' })
   * ```
   *
   * @throws `WechatPayFileError` for a file that is not what was announced, or cannot be written
   * @throws `WechatPayApiError` where WeChat Pay refuses, `WechatPayNetworkError` where the connection fails or stalls
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 下载账单}
   */
  (source: DownloadSource, options: DownloadToFile): Promise<DownloadedFile>
  /** Downloads into a stream. Its bytes are not checked yet: see {@link DownloadToStream.stream}. */
  (source: DownloadSource, options: DownloadToStream): Promise<Downloaded>
  /** Downloads into memory, at most 64 MiB unless `maxBytes` says otherwise: images and receipts. */
  (source: DownloadSource, options?: DownloadToMemory): Promise<DownloadedBytes>
}
