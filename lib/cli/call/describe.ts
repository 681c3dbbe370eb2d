import type { Parameter, Schema } from '../../sandbox/operations'
import { type Entry, toChain } from '../catalogue'
import type { Style } from '../print/style'

/** An operation for a person: how to call it, and every field that it takes and gives. */
export function describeOperation(entry: Entry, style: Style): string {
  const { operation, verb, wirePath } = entry
  const { name, doc, parameters, body, response, mutualTls } = operation
  const at = (location: Parameter['in']) =>
    parameters
      .filter((parameter) => parameter.in === location)
      .map((parameter) => ofParameter(parameter, style))
  return [
    style('bold', name),
    `${verb.toUpperCase()} ${wirePath}`,
    ...(doc ? [style('blue', doc)] : []),
    ...(mutualTls ? ["Demands the merchant's TLS client certificate."] : []),
    '',
    `  ${example(entry)}`,
    ...section('Path variables (--var name=value)', at('path'), style),
    ...section('Query (--query name=value)', at('query'), style),
    ...section('Headers (--header "Name: value")', at('header'), style),
    ...(body ? section(`Body (--${body.type})`, fieldsOf(body.schema, style), style) : []),
    ...section(`Answer ${response.status}`, response.schema ? fieldsOf(response.schema, style) : [], style),
    '',
    style('dim', '* must be given'),
  ].join('\n')
}

function example({ verb, template, operation }: Entry): string {
  const { parameters, body } = operation
  const given = parameters.flatMap(({ name, in: location, required }) => {
    if (location === 'path') return [`--var ${name}=…`]
    return location === 'query' && required ? [`--query ${name}=…`] : []
  })
  const content = body ? [`--${body.type} ${body.type === 'form' ? 'file=@FILE' : '@body.json'}`] : []
  return ['wxpay call', toChain(template), verb, ...given, ...content].join(' ')
}

function section(title: string, lines: string[], style: Style): string[] {
  return lines.length === 0 ? [] : ['', style('bold', title), ...lines]
}

function ofParameter({ name, required, title, schema }: Parameter, style: Style): string {
  return line(name, { ...schema, ...(title && { title }) }, required === true, 1, style)
}

function fieldsOf(schema: Schema, style: Style, depth = 1): string[] {
  const item = schema.items ? fieldsOf(schema.items, style, depth) : []
  const alternatives = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) =>
    fieldsOf(one, style, depth),
  )
  const content = schema.contentSchema ? fieldsOf(schema.contentSchema, style, depth) : []
  const named = Object.entries({ ...schema.properties, ...schema.patternProperties })
  const own = named.flatMap(([name, field]) => [
    line(name, field, schema.required?.includes(name) ?? false, depth, style),
    ...fieldsOf(field, style, depth + 1),
  ])
  return [...own, ...item, ...content, ...alternatives]
}

const NAME_WIDTH = 32
const TYPE_WIDTH = 12

function line(name: string, schema: Schema, required: boolean, depth: number, style: Style): string {
  const label = `${'  '.repeat(depth)}${name}${required ? '*' : ''}`.padEnd(NAME_WIDTH)
  const [bare, spaces] = [label.trimEnd(), ' '.repeat(label.length - label.trimEnd().length)]
  const type = typeOf(schema).padEnd(TYPE_WIDTH)
  return `${style('cyan', bare)}${spaces} ${style('dim', type)} ${notesOf(schema).join(' · ')}`.trimEnd()
}

function typeOf(schema: Schema): string {
  if (schema.format === 'binary') return 'file'
  if (schema.type === 'array') return `${schema.items ? typeOf(schema.items) : 'any'}[]`
  return schema.type ?? (schema.oneOf ? 'string' : 'any')
}

/** What a caller must care about, in the words that the documentation of WeChat Pay has. */
function notesOf(schema: Schema): string[] {
  const encrypted = schema['x-encrypted']
  const notes = [
    schema.title,
    schema.description === schema.title ? undefined : schema.description,
    lengthOf(schema),
    rangeOf(schema),
    FORMATS[schema.format ?? ''],
    encrypted && (encrypted === 'rsa' ? '敏感信息，加密传输（--sensitive）' : '密文'),
    schema.contentSchema && 'JSON 文本',
    schema['x-filled'] && '由客户端填写',
    schema.default !== undefined ? `默认：${JSON.stringify(schema.default)}` : undefined,
    choicesOf(schema),
    schema.items && choicesOf(schema.items),
    exampleOf(schema),
  ]
  return notes.filter((note) => typeof note === 'string' && note !== '') as string[]
}

const FORMATS: Record<string, string> = { 'date-time': 'RFC 3339', date: 'yyyy-MM-dd', uri: 'URL' }

function lengthOf({ minLength, maxLength, maxItems, format }: Schema): string | undefined {
  if (maxItems !== undefined) return `最多${maxItems}项`
  if (maxLength === undefined) return undefined
  if (format === 'binary') return `最大${maxLength}字节`
  return minLength === undefined ? `最长${maxLength}个字符` : `${minLength}～${maxLength}个字符`
}

function rangeOf({ minimum, maximum }: Schema): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined
  return `${minimum ?? ''}～${maximum ?? ''}`
}

function choicesOf({ enum: values, oneOf }: Schema): string | undefined {
  const named = oneOf
    ?.filter((one) => one.const !== undefined)
    .map((one) => `${one.const}：${one.title ?? ''}`)
  return values?.join(' | ') ?? (named?.length ? named.join(' | ') : undefined)
}

function exampleOf(schema: Schema): string | undefined {
  const [example] = schema.examples ?? []
  if (
    typeof example !== 'string' ||
    example.length > 64 ||
    schema.enum ||
    schema.oneOf ||
    schema['x-encrypted']
  )
    return undefined
  return `例：${example}`
}
