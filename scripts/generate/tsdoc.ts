import type { Parameter, Schema } from './openapi'

/** A TSDoc comment of the given lines; an empty string where there is nothing to say. */
export function comment(lines: (string | undefined)[], indent: string): string {
  const said = lines.flatMap((line) => line?.split('\n') ?? [])
  if (said.length === 0) return ''
  const safe = said.map((line) => line.replaceAll('*/', '*\\/'))
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`
}

/** How texts of a format are written. A format of a number adds nothing to its type. */
const FORMATS: Record<string, string> = {
  'date-time': 'RFC 3339',
  date: 'yyyy-MM-dd',
  uri: 'URL',
}

const LONGEST_EXAMPLE = 64

/** What an editor shows of a field: its official name, then what a caller must care about. */
export function fieldComment(name: string | undefined, schema: Schema, more?: string): string | undefined {
  const notes = [
    name,
    schema.description !== name ? schema.description : undefined,
    more,
    lengthNote(schema),
    rangeNote(schema),
    countNote(schema),
    FORMATS[schema.format ?? ''],
    schema.default !== undefined ? `默认：${JSON.stringify(schema.default)}` : undefined,
    schema['x-encrypted'] && (schema['x-encrypted'] === 'rsa' ? '敏感信息，加密传输' : '密文'),
    enumNote(schema),
    exampleNote(schema),
  ]
  return notes.filter(Boolean).join(' · ') || undefined
}

export function parameterComment(parameter: Parameter, more?: string): string | undefined {
  const roles = parameter['x-roles']
  const notes = [roles && `仅${roles.join('、')}`, more].filter(Boolean).join(' · ')
  return fieldComment(parameter.description, parameter.schema, notes || undefined)
}

function lengthNote({ minLength, maxLength, format }: Schema): string | undefined {
  if (format === 'binary') return maxLength === undefined ? undefined : `最大${maxLength}字节`
  if (maxLength === undefined) return minLength === undefined ? undefined : `至少${minLength}个字符`
  return minLength === undefined ? `最长${maxLength}个字符` : `${minLength}～${maxLength}个字符`
}

function rangeNote({ minimum, maximum }: Schema): string | undefined {
  if (maximum === undefined) return minimum === undefined ? undefined : `不小于${minimum}`
  return minimum === undefined ? `不大于${maximum}` : `${minimum}～${maximum}`
}

function countNote({ minItems, maxItems }: Schema): string | undefined {
  if (maxItems === undefined) return minItems === undefined ? undefined : `至少${minItems}项`
  return minItems === undefined ? `最多${maxItems}项` : `${minItems}～${maxItems}项`
}

/**
 * Text only: a number or a truth value needs no example, one literal of several would be taken for a default, and a
 * ciphertext for what is to be given.
 */
function exampleNote(schema: Schema): string | undefined {
  const { examples: [example] = [], enum: values, oneOf, 'x-encrypted': encrypted } = schema
  if (typeof example !== 'string' || values || oneOf || encrypted) return undefined
  if (example.length > LONGEST_EXAMPLE) return undefined
  return `例：\`${example.replaceAll('`', "'").replaceAll('\n', ' ')}\``
}

function enumNote({ oneOf }: Schema): string | undefined {
  const named = oneOf?.filter((option) => option.const !== undefined && option.title)
  return named?.length ? named.map((option) => `${option.const}：${option.title}`).join('，') : undefined
}
