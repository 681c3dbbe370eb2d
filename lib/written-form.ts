import { AxiosHeaders } from 'axios'
import { WechatPayTemplateError } from './errors'
import { signedTextOf } from './signed-body'
import { isV2 } from './v2/request'

/** Whether a body is a form that `MediaUtil` wrote: then it is known what to sign of it. */
export function isWrittenForm(body: unknown): boolean {
  return signedTextOf(body) !== undefined
}

/** The body of a call on an APIv3 path, with the header that says where its parts begin. */
export function takeWrittenForm(template: string, options: Record<string, unknown>): unknown {
  const { body, json, xml, form, headers } = options
  if (isV2(template))
    throw invalid(template, 'in APIv2 an upload is signed otherwise; give form: { media: … }.')
  if ((json ?? xml ?? form) !== undefined)
    throw invalid(template, 'give either body or json, xml or form, not both.')
  const type = AxiosHeaders.from(headers as never).getContentType()
  if (/^multipart\/form-data; *boundary=/i.test(String(type))) return body
  throw invalid(template, "beside body, give headers: { 'Content-Type': media.getContentType() }.")
}

function invalid(template: string, why: string): WechatPayTemplateError {
  return new WechatPayTemplateError('OPTIONS_INVALID', `${template}: ${why}`, { template })
}
