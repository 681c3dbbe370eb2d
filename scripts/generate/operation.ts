import { type CatalogueOperation, receivedAs, successes } from './catalogue'
import { resolved } from './component'
import { operationName, propertyKey } from './names'
import type { MediaType, Operation, Parameter, Schema } from './openapi'
import { type Filled, LEFT, objectType, schemaType } from './schema'
import { comment, parameterComment } from './tsdoc'

/** By what name an option of a call carries a body of a media type. */
const BODIES = { json: 'application/json', xml: 'application/xml', form: 'multipart/form-data' } as const
type BodyOption = keyof typeof BODIES

/** Fields of APIv2 that the client fills in: the signature, what it needs, and the merchant's own number. */
const SIGNATURE_FIELDS = ['sign', 'sign_type', 'nonce_str', 'workwx_sign']
const MCHID_FIELDS = ['mch_id', 'mchid', 'combine_mch_id']

/** The interfaces of an operation: its body, its query, its options, its answer. */
export function operationInterfaces(entry: CatalogueOperation): string {
  return [bodyInterface(entry), queryInterface(entry), optionsInterface(entry), responseType(entry)].join('')
}

/** The verb of an operation, as a member of its path's interface. */
export function operationMethod(entry: CatalogueOperation): string {
  const { method } = entry
  const name = nameOf(entry)
  const required = parts(entry).some((part) => part.required)
  const doc = comment(operationComment(entry), '  ')
  return `${doc}  ${method}(options${required ? '' : '?'}: ${name}Options): Promise<AxiosResponse<${name}Response>>\n`
}

function operationComment({ operation, method, wirePath, mutualTls }: CatalogueOperation): string[] {
  const roles = operation['x-roles']
  const headers = (operation.parameters ?? []).filter((parameter) => parameter.in === 'header')
  const optional = headers.filter((parameter) => parameter.name !== 'Wechatpay-Serial')
  const product = [`产品：${operation.tags.join('、')}`, ...(roles ? [`角色：${roles.join('、')}`] : [])]
  return [
    operation.summary,
    '',
    `\`${method.toUpperCase()} ${wirePath}\``,
    '',
    product.join(' · '),
    ...(mutualTls ? ['', '需要商户API证书（双向TLS）'] : []),
    ...optional.flatMap(({ name, description }) => ['', `请求头 \`${name}\`：${description}`]),
    ...(operation.externalDocs ? ['', `@see {@link ${operation.externalDocs.url} 官方文档}`] : []),
    ...(operation.deprecated ? ['@deprecated 微信支付已不再推荐使用'] : []),
  ]
}

/** An operation's entry in the `Operations` map. */
export function operationEntry(entry: CatalogueOperation): string {
  const name = nameOf(entry)
  const members = [
    ...parts(entry)
      .filter(({ type }) => type)
      .map((part) => `${part.name}: ${part.type}`),
    `options: ${name}Options`,
    `response: ${name}Response`,
  ]
  return `  '${entry.method.toUpperCase()} ${entry.path}': { ${members.join('; ')} }\n`
}

/** Names that the map of operations imports. */
export function operationExports(entry: CatalogueOperation): string[] {
  const name = nameOf(entry)
  const types = parts(entry).flatMap(({ type }) => (type ? [type] : []))
  return [...types, `${name}Options`, `${name}Response`]
}

export function pathVariables(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
}

export function queryParameters(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
}

interface Body extends MediaType {
  /** The option of a call that carries it. */
  option: BodyOption
  schema: Schema
}

/** The body of an operation. */
export function bodyOf({ requestBody }: Operation): Body | undefined {
  for (const [option, mediaType] of Object.entries(BODIES) as [BodyOption, string][]) {
    const media = requestBody?.content[mediaType]
    if (media?.schema) return { ...media, option, schema: media.schema }
  }
  return undefined
}

/** The field of an APIv2 request that takes the merchant's own number. */
export function mchidFieldOf(names: string[]): string | undefined {
  return MCHID_FIELDS.find((field) => names.includes(field))
}

function filledIn({ version }: CatalogueOperation, names: string[]): Filled {
  const own = mchidFieldOf(names)
  return new Set(version === 'v2' ? [...SIGNATURE_FIELDS, ...(own ? [own] : [])] : [])
}

function nameOf({ method, path }: CatalogueOperation): string {
  return operationName(method, path)
}

interface Part {
  name: string
  required: boolean
  /** The interface that describes it, where it has one of its own. */
  type?: string
}

/** What a call's options hold of an operation, and whether it must be given. */
function parts(entry: CatalogueOperation): Part[] {
  const { operation } = entry
  const body = bodyOf(operation)
  const query = queryParameters(operation)
  const name = nameOf(entry)
  return [
    ...(body
      ? [
          {
            name: body.option,
            required: operation.requestBody?.required ?? false,
            type: name + capital(body.option),
          },
        ]
      : []),
    ...(query.length > 0
      ? [
          {
            name: 'query',
            required: query.some((it) => it.required && !isFilledQuery(entry, it)),
            type: `${name}Query`,
          },
        ]
      : []),
    ...pathVariables(operation).map((parameter) => ({ name: parameter.name, required: true })),
  ]
}

function isFilledQuery(entry: CatalogueOperation, parameter: Parameter): boolean {
  const names = queryParameters(entry.operation).map((other) => other.name)
  return filledIn(entry, names).has(parameter.name)
}

function bodyInterface(entry: CatalogueOperation): string {
  const body = bodyOf(entry.operation)
  if (!body) return ''
  const name = nameOf(entry) + capital(body.option)
  const filled = filledIn(entry, Object.keys(resolved(body.schema).properties ?? {}))
  if (filled.size === 0) {
    return purpose(entry, '请求') + declaration(name, body.schema, schemaType(body.schema, 'request'))
  }
  const type = objectType(resolved(body.schema), 'request', '', filled)
  return `${purpose(entry, '请求')}export interface ${name} ${type}\n\n`
}

/** What an editor shows of an interface: the operation that it belongs to. */
function purpose({ operation }: CatalogueOperation, part: string): string {
  return comment([`${operation.summary}：${part}`], '')
}

/** An interface where the type is an object of its own, else an alias. */
function declaration(name: string, schema: Schema, type: string): string {
  const isObject = !schema.component && type.startsWith('{') && !schema.oneOf
  if (isObject) return `export interface ${name} ${type}\n\n`
  return schema.component
    ? `export interface ${name} extends ${type} {}\n\n`
    : `export type ${name} = ${type}\n\n`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function queryInterface(entry: CatalogueOperation): string {
  const parameters = queryParameters(entry.operation)
  if (parameters.length === 0) return ''
  const members = parameters.map((parameter) => parameterMember(parameter, isFilledQuery(entry, parameter)))
  return `${purpose(entry, '查询参数')}export interface ${nameOf(entry)}Query {\n${members.join('')}}\n\n`
}

function parameterMember(parameter: Parameter, isLeft = false): string {
  const doc = comment([parameterComment(parameter, isLeft ? LEFT : undefined)], '  ')
  const optional = parameter.required && !isLeft ? '' : '?'
  return `${doc}  ${propertyKey(parameter.name)}${optional}: ${schemaType(parameter.schema, 'request', '  ')}\n`
}

function optionsInterface(entry: CatalogueOperation): string {
  const members = [
    ...pathVariables(entry.operation).map((parameter) => parameterMember({ ...parameter, required: true })),
    ...parts(entry)
      .filter(({ type }) => type)
      .map((part) => `  ${part.name}${part.required ? '' : '?'}: ${part.type}\n`),
  ]
  const base = takesWorkwxSign(entry) ? 'WorkwxOptions' : 'CallOptions'
  return `${purpose(entry, '选项')}export interface ${nameOf(entry)}Options extends ${base} {\n${members.join('')}}\n\n`
}

function takesWorkwxSign({ operation }: CatalogueOperation): boolean {
  const body = bodyOf(operation)
  return body !== undefined && resolved(body.schema).properties?.workwx_sign?.['x-signs'] !== undefined
}

/** The answer of each successful status; one without content is `undefined`. */
function responseType(entry: CatalogueOperation): string {
  const name = `${nameOf(entry)}Response`
  const contents = successes(entry.operation).flatMap(({ content }): [string, MediaType][] =>
    content ? Object.entries(content) : [['', {}]],
  )
  const [[mediaType, { schema }] = ['', {}]] = contents
  const doc = purpose(entry, '应答')
  if (contents.length === 1 && schema)
    return doc + declaration(name, schema, receivedType(mediaType, { schema }))
  const types = contents.map(([type, media]) => receivedType(type, media))
  return `${doc}export type ${name} = ${[...new Set(types)].join(' | ')}\n\n`
}

function receivedType(mediaType: string, { schema }: MediaType): string {
  return schema ? schemaType(schema, receivedAs(mediaType)) : 'undefined'
}
