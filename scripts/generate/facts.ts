import type { OperationFacts } from '../../lib/operation'
import { type CatalogueOperation, successes } from './catalogue'
import { resolved } from './component'
import type { MediaType, Parameter, Schema } from './openapi'
import { bodyOf, mchidFieldOf, queryParameters } from './operation'

export type { OperationFacts }

/** What the client must know of an operation beyond its method and path. */
export function factsOf(entry: CatalogueOperation): OperationFacts {
  const body = bodyOf(entry.operation)
  const query = queryParameters(entry.operation)
  const request = body?.schema
  return present({
    mutualTls: entry.mutualTls,
    unsigned: isUnsigned(entry),
    signedDigest: successes(entry.operation).some((response) => response['x-signed-digest']),
    ...(entry.version === 'v2' && versionTwo(entry, request, query)),
    encrypted: request && fieldsWhere(request, isSensitive),
    encryptedQuery: query.filter(({ schema }) => isSensitive(schema)).map(({ name }) => name),
    decrypted: receivedSchemas(entry).flatMap((schema) => fieldsWhere(schema, isSensitive)),
    jsonText: request && body.option !== 'form' && fieldsWhere(request, holdsJson),
    jsonTextQuery: query.filter(({ schema }) => holdsJson(schema)).map(({ name }) => name),
    upload: body?.option === 'form' && uploadOf(resolved(body.schema), body.encoding),
  })
}

/** Whether WeChat Pay leaves an answer unsigned: by its word in APIv3, for want of the field in APIv2. */
export function isUnsigned(entry: CatalogueOperation): boolean {
  if (entry.version === 'v3') return successes(entry.operation).some((response) => response['x-unsigned'])
  return !receivedSchemas(entry).some((schema) => schema.properties?.sign)
}

function versionTwo({ operation }: CatalogueOperation, request: Schema | undefined, query: Parameter[]) {
  const { properties = {} } = request ? resolved(request) : {}
  const names = [...Object.keys(properties), ...query.map(({ name }) => name)]
  const signType = properties.sign_type ?? query.find(({ name }) => name === 'sign_type')?.schema
  const demandsType =
    (request && resolved(request).required?.includes('sign_type')) ||
    query.some(({ name, required }) => name === 'sign_type' && required)
  const mchidField = mchidFieldOf(names)
  const [type] = successes(operation).flatMap(({ content }) => Object.keys(content ?? {}))
  return {
    nonceless: !names.includes('nonce_str'),
    signType: signsWithHmac(signType) ? 'HMAC-SHA256' : demandsType && 'MD5',
    mchidField: mchidField !== 'mch_id' && mchidField,
    answerType: type !== 'application/xml' && type,
    workwxSigned: properties.workwx_sign?.['x-signs'],
  }
}

function signsWithHmac(signType: Schema | undefined): boolean {
  const only = signType?.enum?.length === 1 && signType.enum[0]
  return (signType?.default ?? only) === 'HMAC-SHA256'
}

function receivedSchemas({ operation }: CatalogueOperation): Schema[] {
  return successes(operation).flatMap(({ content }) =>
    Object.values(content ?? {}).flatMap(({ schema }) => (schema ? [resolved(schema)] : [])),
  )
}

export function isSensitive(schema: Schema): boolean {
  return schema['x-encrypted'] === 'rsa'
}

function holdsJson(schema: Schema): boolean {
  return schema.contentSchema !== undefined && schema.contentMediaType === 'application/json'
}

/** JSON pointers of the fields of a kind; `*` stands for every item of a list. */
export function fieldsWhere(schema: Schema, is: (schema: Schema) => boolean, at = ''): string[] {
  const { properties = {}, items, oneOf = [], anyOf = [], contentSchema, ...own } = resolved(schema)
  return [
    ...(is({ ...own, ...(contentSchema && { contentSchema }) }) ? [at] : []),
    ...Object.entries(properties).flatMap(([name, property]) => fieldsWhere(property, is, `${at}/${name}`)),
    ...(items ? fieldsWhere(items, is, `${at}/*`) : []),
    ...[...oneOf, ...anyOf].flatMap((option) => fieldsWhere(option, is, at)),
    ...(contentSchema ? fieldsWhere(contentSchema, is, at) : []),
  ].filter((pointer, index, all) => all.indexOf(pointer) === index)
}

/** How a file is sent: by which part, and which fields of `meta` (or parts) the client fills in. */
function uploadOf(
  { properties = {} }: Schema,
  encoding: MediaType['encoding'] = {},
): OperationFacts['upload'] {
  const [file, { maxLength = 0 }] = Object.entries(properties).find(
    ([, part]) => part.format === 'binary',
  ) ?? ['file', {}]
  const types = encoding[file]?.contentType?.split(', ')
  const meta = properties.meta?.contentSchema
  const holder = meta ? resolved(meta).properties : properties
  const filled = Object.entries(holder ?? {}).flatMap(([name, schema]) => {
    const how = schema['x-filled']
    return how ? [[name, how === 'algorithm' ? String(schema.const) : how]] : []
  })
  return {
    file,
    ...(maxLength > 0 && { maxBytes: maxLength }),
    ...(types && { types }),
    ...(meta && { meta: true as const }),
    filled: Object.fromEntries(filled),
  }
}

/** Without what is false, empty or unknown. */
export function present(all: Record<string, unknown>): object {
  const kept = Object.entries(all).filter(([, value]) => Boolean(value) && !isEmpty(value))
  return Object.fromEntries(kept)
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
