import { WechatPayTemplateError } from '../errors'
import { readSecret } from '../keys/material'
import type { OperationFacts } from '../operation'
import { expandPath, safePath } from '../path'
import { toFields, XmlFields } from './fields'

/** What begins the template of an APIv2 call, and is not sent. */
const PREFIX = 'v2/'

/** Whether a template is APIv2's. */
export function isV2(template: string): boolean {
  return template.startsWith(PREFIX)
}

/** The path of an APIv2 call as sent, without the `v2` of its template. */
export function expandV2Path(template: string, variables: Readonly<Record<string, unknown>>): string {
  return safePath(template, expandPath(template, variables).slice('/v2'.length))
}

interface Given {
  json: unknown
  xml: unknown
  workwxSecret: unknown
}

/**
 * The fields of an APIv2 call, checked; `undefined` for a GET, whose query is signed instead.
 */
export function v2Fields(
  method: string,
  template: string,
  { jsonText, workwxSigned }: OperationFacts,
  { json, xml, workwxSecret }: Given,
): XmlFields | undefined {
  const refuse = (why: string) =>
    new WechatPayTemplateError('OPTIONS_INVALID', `${template}: ${why}`, { template })
  if (json !== undefined) throw refuse('this is APIv2, which takes xml: { … } instead of json.')
  if (workwxSecret !== undefined && !workwxSigned)
    throw refuse('workwxSecret is for the payments of 企业微信 that take a workwx_sign.')
  if (method === 'GET') {
    if (xml !== undefined) throw refuse('a GET has no body; the fields go into query: { … }.')
    return undefined
  }
  if (xml !== undefined && (typeof xml !== 'object' || xml === null || Array.isArray(xml)))
    throw refuse('xml must be an object with the content of the <xml> root, not its text.')
  const fields = toFields(Object.entries(xml ?? {}), template, jsonText)
  if (workwxSecret === undefined) return new XmlFields(fields)
  if (fields.has('workwx_sign')) throw refuse('give either workwxSecret or a workwx_sign in xml.')
  return new XmlFields(fields, readSecret('workwxSecret', workwxSecret))
}
