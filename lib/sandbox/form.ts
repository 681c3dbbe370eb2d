import { createHash } from 'node:crypto'
import type { Schema } from './operations'
import { paramError } from './refusal'
import type { ReceivedRequest } from './signature'

interface ReceivedFile {
  name: string
  bytes: Buffer
}

/** A form as received: its parts in text, and its files. */
export interface Form {
  fields: Record<string, string>
  files: Record<string, ReceivedFile>
}

/** Reads the form of a request by what Node.js has for it. */
export async function readForm({ headers, body }: ReceivedRequest): Promise<Form> {
  const type = String(headers['content-type'] ?? '')
  if (!isForm(headers)) throw paramError('header', 'Content-Type', '应为multipart/form-data')
  const parts = await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw paramError('body', '/', '不是合法的multipart/form-data')
    })
  const fields = new Map<string, string>()
  const files = new Map<string, ReceivedFile>()
  for (const [name, part] of parts) {
    if (fields.has(name) || files.has(name)) throw paramError('body', `/${name}`, '重复出现')
    if (typeof part === 'string') fields.set(name, part)
    else files.set(name, { name: part.name, bytes: Buffer.from(await part.arrayBuffer()) })
  }
  return { fields: Object.fromEntries(fields), files: Object.fromEntries(files) }
}

export function isForm(headers: ReceivedRequest['headers']): boolean {
  return /^multipart\/form-data\b/i.test(String(headers['content-type'] ?? ''))
}

/** The values of a form; a file stands in it by its name. */
export function valuesOf({ fields, files }: Form): Record<string, unknown> {
  const names = Object.entries(files).map(([part, { name }]) => [part, name])
  return { ...fields, ...Object.fromEntries(names) }
}

/**
 * Checks a form's files, and that what a request says of them is true.
 *
 * @param values - the form as it was read, with `meta` parsed
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming the field
 */
export function checkFiles(form: Form, values: unknown, { properties = {} }: Schema): void {
  const files = Object.entries(properties).filter(([, { format }]) => format === 'binary')
  for (const [part, { maxLength = Number.POSITIVE_INFINITY }] of files) {
    const file = form.files[part]
    if (!file) throw paramError('body', `/${part}`, '应为文件')
    if (file.bytes.length > maxLength) throw paramError('body', `/${part}`, `文件超过${maxLength}字节`)
    checkClaims(values, properties, file)
  }
}

function checkClaims(values: unknown, properties: Record<string, Schema>, file: ReceivedFile, at = ''): void {
  for (const [name, schema] of Object.entries(properties)) {
    const value = (values as Record<string, unknown>)[name]
    if (value === undefined) continue
    const { properties: inner } = schema.contentSchema ?? {}
    if (inner) checkClaims(value, inner, file, `${at}/${name}`)
    const truth = truthOf(schema, file)
    if (truth !== undefined && String(value).toLowerCase() !== truth.toLowerCase())
      throw paramError('body', `${at}/${name}`, '与文件不符', value)
  }
}

const DIGESTS = ['sha256', 'sm3', 'md5']

function truthOf({ 'x-filled': how = '' }: Schema, { name, bytes }: ReceivedFile): string | undefined {
  if (how === 'filename') return name
  return DIGESTS.includes(how) ? createHash(how).update(bytes).digest('hex') : undefined
}
