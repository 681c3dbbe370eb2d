import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Part } from '../files/upload/multipart'
import { describe } from '../keys/material'
import { invalid } from './argument'

/** Loads what writes forms only once one is written, as most programs upload nothing. */
const loadForms = () => require('../files/upload/multipart') as typeof import('../files/upload/multipart')
const loadNames = () => require('../files/upload/file-name') as typeof import('../files/upload/file-name')

/**
 * A picture or video to upload, as the form that the path wants and whose `meta` is what is signed.
 *
 * PHP's `WeChatPay\Util\MediaUtil`. The file is read at once, into memory; its name is sent in ASCII, other characters
 * percent-encoded. New code says it shorter, and in TypeScript with the types of the path: `post({ form: { file } })`.
 *
 * @example
 * ```ts
 * const media = new MediaUtil('/your/file/path/image.jpg')
 * await wxpay.chain(path).post({
 *   body: media.getStream(),
 *   headers: { 'Content-Type': media.getContentType() },
 * })
 * ```
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter2_1_1.shtml
 */
export class MediaUtil {
  readonly #file: Part
  readonly #boundary = loadForms().newBoundary()
  readonly #ownMeta: string
  #meta: string

  /**
   * @param filepath - path of the file, also as `file://` URL; beside `fileStream` only its name counts
   * @param fileStream - the file's bytes. A stream cannot be read at once: give it to a call as `form: { file: stream }`
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` for a file that is empty or cannot be read
   */
  constructor(filepath: string | URL, fileStream?: Uint8Array | null) {
    const path = toPath(filepath)
    const content = fileStream === undefined || fileStream === null ? readPath(path) : readBytes(fileStream)
    if (content.length === 0) throw invalid('new MediaUtil(): the file', 'is empty')
    const { toAscii, typeOf } = loadNames()
    const filename = toAscii(basename(path))
    this.#file = { name: 'file', content, filename, contentType: typeOf(filename, undefined) }
    this.#ownMeta = JSON.stringify({ filename, sha256: createHash('sha256').update(content).digest('hex') })
    this.#meta = this.#ownMeta
  }

  /** The JSON text of the part `meta`, which is signed in the place of the form: `{ filename, sha256 }`. */
  getMeta(): string {
    return this.#meta
  }

  /**
   * Sets the part `meta`, for a path that wants other fields than `filename` and `sha256`.
   *
   * @param json - JSON text of an object; by default what it was at first
   * @returns its length in bytes
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID`
   */
  setMeta(json?: string | null): number {
    const meta = json ?? this.#ownMeta
    if (!isJsonObject(meta)) throw invalid('MediaUtil.setMeta(): json', 'is no JSON text of an object')
    this.#meta = meta
    return Buffer.byteLength(meta)
  }

  /** The form, for the option `body` of a call on an APIv3 path. Each call of this writes it anew. */
  getStream(): Buffer {
    const { META, writeMultipart } = loadForms()
    const meta = { name: META, content: this.#meta, contentType: 'application/json' }
    return writeMultipart([meta, this.#file], this.#boundary)
  }

  /** The value of the header `Content-Type`, which tells where the form's parts begin. */
  getContentType(): string {
    return loadForms().contentTypeOf(this.#boundary)
  }
}

function toPath(filepath: unknown): string {
  const name = 'new MediaUtil(): filepath'
  const isUrl = filepath instanceof URL || /^file:\/\//i.test(String(filepath))
  if (!isUrl) {
    if (typeof filepath === 'string' && filepath !== '') return filepath
    throw invalid(name, `is ${filepath === '' ? 'empty' : describe(filepath)}; give the path of a file`)
  }
  try {
    return fileURLToPath(filepath as string | URL)
  } catch (cause) {
    throw invalid(name, 'is not the address of a file on this machine', cause)
  }
}

function readPath(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw invalid(
      'new MediaUtil(): filepath',
      `cannot be read (${(cause as NodeJS.ErrnoException).code})`,
      cause,
    )
  }
}

function readBytes(fileStream: unknown): Buffer {
  if (fileStream instanceof Uint8Array) return Buffer.from(fileStream)
  const found = describe(fileStream)
  throw invalid(
    'new MediaUtil(): fileStream',
    `is ${found}; give a Buffer, or a stream as form: { file: stream } to a call`,
  )
}

function isJsonObject(json: unknown): boolean {
  try {
    const value: unknown = JSON.parse(json as string)
    return typeof json === 'string' && typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
