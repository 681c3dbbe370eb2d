import { PassThrough, Readable } from 'node:stream'
import { isAnyArrayBuffer } from 'node:util/types'
import axios, { AxiosError, type AxiosResponse, type AxiosResponseTransformer } from 'axios'
import type { Call, Wishes } from './call'
import { WechatPaySignatureError } from './errors'
import { toNetworkError } from './network-error'

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

export function isAccepted(status: number, { validateStatus }: Wishes): boolean {
  if (validateStatus === null) return true
  return validateStatus ? validateStatus(status) : isSuccess(status)
}

export function toBytes(data: unknown, call: Call): Buffer {
  if (Buffer.isBuffer(data)) return data
  if (data === undefined || data === null) return Buffer.alloc(0)
  if (isAnyArrayBuffer(data)) return Buffer.from(data)
  if (ArrayBuffer.isView(data)) return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
  if (typeof data === 'string') return Buffer.from(data)
  throw new WechatPaySignatureError(
    'SIGNATURE_MISMATCH',
    `${call}: the axios adapter gave neither bytes nor text, so the answer cannot be verified.`,
  )
}

export function parseLeniently(body: Buffer): unknown {
  const text = body.toString()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/**
 * A verified answer in the form that the caller asked for.
 *
 * @param parse - gives the form where the caller asked for none; a caller's own transforms get text
 */
export function shape(
  body: Buffer,
  response: AxiosResponse,
  wishes: Wishes,
  parse: (body: Buffer) => unknown,
): unknown {
  const own = ownTransforms(wishes)
  return transform(inForm(body, wishes, own.length === 0 ? parse : String), response, own)
}

function inForm(body: Buffer, { responseType }: Wishes, parse: (body: Buffer) => unknown): unknown {
  if (responseType === 'arraybuffer') return body
  if (responseType === 'stream') return Readable.from([body])
  if (responseType === 'blob') return new Blob([body])
  return responseType === 'text' ? body.toString() : parse(body)
}

/** A stream that leads to no socket, and so to no request header, when it or its error is printed. */
export function detach(response: AxiosResponse): unknown {
  const { data } = response
  if (!(data instanceof Readable)) return data
  const detached = new PassThrough()
  data.on('error', (error) => detached.destroy(toNetworkError(withConfig(error, response))))
  detached.on('close', () => data.destroy())
  return data.pipe(detached)
}

export function withConfig(error: Error, { config, request }: AxiosResponse): AxiosError {
  return axios.isAxiosError(error) ? error : AxiosError.from(error, undefined, config, request)
}

export function transform(data: unknown, response: AxiosResponse, own: AxiosResponseTransformer[]): unknown {
  return own.reduce(
    (value, transformer) =>
      transformer.call(response.config as never, value, response.headers as never, response.status),
    data,
  )
}

/** The user's own response transforms; axios' default one only parses JSON. */
export function ownTransforms({ transformResponse }: Wishes): AxiosResponseTransformer[] {
  if (!Array.isArray(transformResponse)) return transformResponse ? [transformResponse] : []
  const { transformResponse: defaults } = axios.defaults
  return transformResponse.filter((own) => !(Array.isArray(defaults) && defaults.includes(own)))
}
