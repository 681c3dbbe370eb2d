import type { AxiosRequestConfig } from 'axios'
import { withHeader } from '../../headers'
import { FormFields } from '../../v2/form'
import { isV2 } from '../../v2/request'
import { contentTypeOf, newBoundary, writeMultipart } from './multipart'
import type { Upload } from './upload'

/** Makes a form the body of a call: bytes, or in APIv2 what becomes bytes once it is signed. */
export async function attachUpload(
  config: AxiosRequestConfig,
  template: string,
  upload: Upload,
): Promise<void> {
  config.data = undefined
  try {
    const parts = await upload.read()
    if (isV2(template)) {
      const form = FormFields.of(parts)
      setBody(config, form, form.contentType)
    } else {
      const boundary = newBoundary()
      setBody(config, writeMultipart(parts, boundary), contentTypeOf(boundary))
    }
  } catch (error) {
    // A call that was cancelled meanwhile fails as every cancelled call does.
    if (!config.signal?.aborted) throw error
  }
}

function setBody(config: AxiosRequestConfig, data: unknown, contentType: string): void {
  config.data = data
  config.headers = withHeader(config.headers, 'Content-Type', contentType)
}
