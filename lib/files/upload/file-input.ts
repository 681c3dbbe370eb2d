import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { addAbortSignal, Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { WechatPayTemplateError } from '../../errors'
import { describe } from '../../keys/material'

/** A file as read: nothing changes it any more. */
export interface FileContent {
  bytes: Buffer
  /** Its own name, without the folders. */
  name?: string
  /** The media type that it claims. */
  type?: string
}

/** A part that takes a file, for errors and limits. */
export interface FilePart {
  template: string
  name: string
  /** In bytes. */
  maxBytes: number
  signal?: AbortSignal
}

/** Whether a value is a file wherever it stands; text may also be just text. */
export function isFileContent(input: unknown): boolean {
  return (
    input instanceof Uint8Array ||
    input instanceof Blob ||
    input instanceof Readable ||
    (input instanceof URL && input.protocol === 'file:')
  )
}

/** Reads a file into memory, and no more of it than the part may hold. */
export async function readFileInput(input: unknown, part: FilePart): Promise<FileContent> {
  const content = await read(input, part)
  if (content.bytes.length > part.maxBytes) throw tooLarge(part)
  if (content.bytes.length === 0) throw invalid(part, 'is an empty file')
  return content
}

function read(input: unknown, part: FilePart): FileContent | Promise<FileContent> {
  if (input instanceof Uint8Array) return { bytes: Buffer.from(input) }
  if (input instanceof Blob) return readBlob(input, part)
  if (input instanceof Readable) return readStream(input, part)
  if (typeof input === 'string' || input instanceof URL) return readPath(toPath(input, part), part)
  throw invalid(part, `is ${describe(input)}; give a path, a Buffer, a Blob or a stream`)
}

async function readBlob(blob: Blob, part: FilePart): Promise<FileContent> {
  if (blob.size > part.maxBytes) throw tooLarge(part)
  const { name } = blob as Blob & { name?: string }
  return { bytes: Buffer.from(await blob.arrayBuffer()), ...(name && { name }), type: blob.type }
}

async function readStream(stream: Readable, part: FilePart): Promise<FileContent> {
  const { path } = stream as Readable & { path?: unknown }
  const name = typeof path === 'string' ? basename(path) : undefined
  if (part.signal) addAbortSignal(part.signal, stream)
  const encoding = stream.readableEncoding ?? 'utf8'
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, encoding) : Buffer.from(chunk))
      length += (chunks.at(-1) as Buffer).length
      if (length > part.maxBytes) break
    }
  } catch (cause) {
    throw unreadable(part, 'the stream', cause)
  }
  return { bytes: Buffer.concat(chunks), ...(name && { name }) }
}

function toPath(input: string | URL, part: FilePart): string {
  if (typeof input === 'string' && !/^file:\/\//i.test(input)) return input
  try {
    return fileURLToPath(input)
  } catch (cause) {
    throw unreadable(part, 'the URL', cause)
  }
}

async function readPath(path: string, part: FilePart): Promise<FileContent> {
  try {
    const file = await open(path)
    try {
      const stat = await file.stat()
      if (!stat.isFile()) throw invalid(part, 'is no regular file')
      if (stat.size > part.maxBytes) throw tooLarge(part)
      return { bytes: await file.readFile(), name: basename(path) }
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof WechatPayTemplateError) throw cause
    throw unreadable(part, `the file ${path}`, cause)
  }
}

function unreadable(part: FilePart, what: string, cause: unknown): WechatPayTemplateError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new WechatPayTemplateError(
    'UPLOAD_UNREADABLE',
    `${part.template}: ${what} given as form.${part.name} cannot be read (${code ?? message}).`,
    { template: part.template, field: part.name, cause },
  )
}

function tooLarge({ template, name, maxBytes }: FilePart): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'UPLOAD_TOO_LARGE',
    `${template}: form.${name} has more than ${maxBytes} bytes, the most that is taken here. Give a smaller file.`,
    { template, field: name },
  )
}

function invalid({ template, name }: FilePart, why: string): WechatPayTemplateError {
  return new WechatPayTemplateError('OPTIONS_INVALID', `${template}: form.${name} ${why}.`, {
    template,
    field: name,
  })
}
