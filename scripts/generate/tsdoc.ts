import type { Parameter, Schema } from './openapi'

/** A TSDoc comment of the given lines; an empty string where there is nothing to say. */
export function comment(lines: (string | undefined)[], indent: string): string {
  const said = lines.flatMap((line) => line?.split('\n') ?? [])
  if (said.length === 0) return ''
  const safe = said.map((line) => line.replaceAll('*/', '*\\/'))
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`
}

/** What an editor shows of a field: its official name, then what a caller must care about. */
export function fieldComment(name: string | undefined, schema: Schema, roles?: string[]): string | undefined {
  const notes = [
    name,
    schema.description !== name ? schema.description : undefined,
    roles && `仅${roles.join('、')}`,
    lengthNote(schema),
    schema.format && `格式：${schema.format}`,
    schema.default !== undefined ? `默认：${JSON.stringify(schema.default)}` : undefined,
    schema['x-encrypted'] && '敏感信息，加密传输',
    enumNote(schema),
  ]
  return notes.filter(Boolean).join(' · ') || undefined
}

export function parameterComment(parameter: Parameter): string | undefined {
  return fieldComment(parameter.description, parameter.schema, parameter['x-roles'])
}

function lengthNote({ minLength, maxLength }: Schema): string | undefined {
  if (maxLength === undefined) return minLength === undefined ? undefined : `至少${minLength}个字符`
  return minLength === undefined ? `最长${maxLength}个字符` : `${minLength}～${maxLength}个字符`
}

function enumNote({ oneOf }: Schema): string | undefined {
  const named = oneOf?.filter((option) => option.const !== undefined && option.title)
  return named?.length ? named.map((option) => `${option.const}：${option.title}`).join('，') : undefined
}
