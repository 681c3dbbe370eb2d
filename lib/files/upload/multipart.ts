import FormData from 'form-data'

/** A part of a form. Only one with a filename is a file. */
export interface Part {
  name: string
  content: string | Buffer
  filename?: string
  contentType?: string
}

/** A form as it is sent. */
export interface Multipart {
  bytes: Buffer
  /** Value of the header Content-Type. */
  contentType: string
}

/** What is signed in the place of a form, by the form's bytes. */
const signedTexts = new WeakMap<Uint8Array, string>()

/**
 * Writes a form into bytes that can be sent more than once.
 *
 * @param signedText - what is signed in their place: the text of the part `meta`
 */
export function writeMultipart(parts: readonly Part[], signedText: string): Multipart {
  const form = new FormData()
  for (const { name, content, filename, contentType } of parts) {
    form.append(name, content, { ...(filename && { filename }), ...(contentType && { contentType }) })
  }
  const bytes = form.getBuffer()
  signedTexts.set(bytes, signedText)
  return { bytes, contentType: `multipart/form-data; boundary=${form.getBoundary()}` }
}

/** What is signed in the place of a body; nothing where the body itself is. */
export function signedTextOf(body: unknown): string | undefined {
  return body instanceof Uint8Array ? signedTexts.get(body) : undefined
}
