import FormData from 'form-data'
import { signInstead } from '../../signed-body'

/** A part of a form. Only one with a filename is a file. */
export interface Part {
  name: string
  content: string | Buffer
  filename?: string
  contentType?: string
}

/** The part whose text is signed in the place of a form. */
export const META = 'meta'

/** What separates the parts of a form, made at random. */
export function newBoundary(): string {
  return new FormData().getBoundary()
}

/** Value of the header Content-Type. */
export function contentTypeOf(boundary: string): string {
  return `multipart/form-data; boundary=${boundary}`
}

/** Writes a form into bytes that can be sent more than once. */
export function writeMultipart(parts: readonly Part[], boundary: string): Buffer {
  const form = new FormData()
  form.setBoundary(boundary)
  for (const { name, content, filename, contentType } of parts) {
    form.append(name, content, { ...(filename && { filename }), ...(contentType && { contentType }) })
  }
  const bytes = form.getBuffer()
  const meta = parts.find(({ name }) => name === META)
  signInstead(bytes, meta ? String(meta.content) : '')
  return bytes
}
