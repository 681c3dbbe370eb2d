import type { AxiosRequestConfig } from 'axios'
import { withHeader } from '../../headers'
import { FormFields } from '../../v2/form'
import { isV2 } from '../../v2/request'
import type { FormInput } from '../lazy-upload'
import { contentTypeOf, newBoundary, type Part, writeMultipart } from './multipart'
import { Upload } from './upload'

/** Makes a form the body of a call: bytes, or in APIv2 what becomes bytes once it is signed. */
export async function attachForm(
  config: AxiosRequestConfig,
  { form, facts, template, signal }: FormInput,
): Promise<void> {
  config.data = undefined
  try {
    const parts = await new Upload(form, facts, template, signal).read()
    const boundary = newBoundary()
    config.data = isV2(template) ? fieldsOf(parts, boundary) : writeMultipart(parts, boundary)
    config.headers = withHeader(config.headers, 'Content-Type', contentTypeOf(boundary))
  } catch (error) {
    // A call that was cancelled meanwhile fails as every cancelled call does.
    if (!signal?.aborted) throw error
  }
}

/** The plain parts of a form, which are signed; its files follow them. */
function fieldsOf(parts: readonly Part[], boundary: string): FormFields {
  const files = parts.filter(({ filename }) => filename !== undefined)
  const plain = parts.filter((part) => !files.includes(part))
  return new FormFields(
    plain.map(({ name, content }) => [name, String(content)]),
    (fields) =>
      writeMultipart([...[...fields].map(([name, content]) => ({ name, content })), ...files], boundary),
  )
}
