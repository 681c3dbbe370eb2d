import type { IncomingMessage } from 'node:http'
import { WechatPayNotificationError } from '../errors'
import { LATE, now, within } from './within'

/** How much of a body is read, and until when. */
export interface Limits {
  maxBytes: number
  until: number
}

export type ReadBody = (limits: Limits) => Promise<Uint8Array | string>

/** The body of a Web request. What is too long or too slow is read no further. */
export async function readWebBody(request: Request, { maxBytes, until }: Limits): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked) {
    throw bodyParsed('Hand the request over before anything reads its body, or hand over request.clone()')
  }
  if (!request.body) return new Uint8Array()
  refuseAnnounced(request.headers.get('content-length'), maxBytes)
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  try {
    for (let length = 0; ; ) {
      const read = await within(reader.read(), until)
      if (read === LATE) throw tooSlow()
      if (read.done) return Buffer.concat(chunks)
      length += read.value.length
      if (length > maxBytes) throw tooLarge(maxBytes)
      chunks.push(read.value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error instanceof WechatPayNotificationError ? error : cutOff(error)
  }
}

/** The body of a request of Node.js that nobody read. */
export function readNodeBody(request: IncomingMessage, { maxBytes, until }: Limits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let length = 0
    const timer = setTimeout(() => settle(tooSlow()), Math.max(0, until - now()))
    const onData = (chunk: Uint8Array | string) => {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      length += bytes.length
      if (length > maxBytes) settle(tooLarge(maxBytes))
      else chunks.push(bytes)
    }
    const onEnd = () => settle()
    const onCut = (cause?: unknown) => settle(cutOff(cause))
    if (request.destroyed) return onCut()
    request.on('data', onData).once('end', onEnd).once('error', onCut).once('close', onCut)

    function settle(error?: Error): void {
      clearTimeout(timer)
      request.off('data', onData).off('end', onEnd).off('close', onCut)
      request.pause()
      if (error) reject(error)
      else resolve(Buffer.concat(chunks))
    }
  })
}

/** A body that says how long it is need not be read to be refused. */
export function refuseAnnounced(contentLength: string | null | undefined, maxBytes: number): void {
  if (Number(contentLength ?? 0) > maxBytes) throw tooLarge(maxBytes)
}

/** A body that something else read already. */
export function limited(body: Uint8Array | string, maxBytes: number): Uint8Array | string {
  if (Buffer.byteLength(body) > maxBytes) throw tooLarge(maxBytes)
  return body
}

export function bodyParsed(advice: string): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_BODY_PARSED',
    `The body was read before, and its signature covers the bytes that were received. ${advice}.`,
  )
}

function tooLarge(maxBytes: number): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_BODY_TOO_LARGE',
    `The body has more than ${maxBytes} bytes, the option maxBytes.`,
  )
}

function tooSlow(): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_BODY_TIMEOUT',
    'The body did not arrive before the deadline; the rest of it is not waited for.',
  )
}

function cutOff(cause: unknown): WechatPayNotificationError {
  return new WechatPayNotificationError(
    'NOTIFICATION_BODY_INCOMPLETE',
    'The connection ended before the whole body had arrived.',
    { cause },
  )
}
