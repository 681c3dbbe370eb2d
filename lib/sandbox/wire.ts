import type { Schema } from './operations'
import { type Location, paramError } from './refusal'

/**
 * Decrypts a sensitive field.
 *
 * @returns nothing where it is no ciphertext, or one for another key
 */
export type Decrypt = (ciphertext: string) => string | undefined
export type Encrypt = (plaintext: string) => string

interface Place {
  location: Location
  decrypt: Decrypt
}

/**
 * What a value as sent means: JSON in a text is parsed, ciphertexts are decrypted. Whatever else is wrong with it is
 * left to its schema.
 *
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming the field
 */
export function fromWire(value: unknown, schema: Schema, place: Place, at = ''): unknown {
  if (schema.contentSchema) return fromWire(parse(value, place, at), schema.contentSchema, place, at)
  if (isSensitive(schema)) return decryptField(value, place, at)
  if (Array.isArray(value)) {
    return value.map((item, index) => fromWire(item, schema.items ?? {}, place, `${at}/${index}`))
  }
  if (typeof value !== 'object' || value === null) return value
  const properties = propertiesOf(schema)
  const entries = Object.entries(value).map(([name, member]) => {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined
    return [name, property ? fromWire(member, property, place, `${at}/${name}`) : member]
  })
  return Object.fromEntries(entries)
}

/** A value as it is sent: the other way round. */
export function toWire(value: unknown, schema: Schema, encrypt: Encrypt): unknown {
  if (schema.contentSchema) return JSON.stringify(toWire(value, schema.contentSchema, encrypt))
  if (isSensitive(schema)) return encrypt(String(value))
  if (Array.isArray(value)) return value.map((item) => toWire(item, schema.items ?? {}, encrypt))
  if (typeof value !== 'object' || value === null) return value
  const properties = propertiesOf(schema)
  const entries = Object.entries(value).map(([name, member]) => {
    return [name, toWire(member, properties[name] ?? {}, encrypt)]
  })
  return Object.fromEntries(entries)
}

/**
 * The schema of what {@link fromWire} makes of a value. Objects take no other properties than those that it names, as
 * WeChat Pay refuses unknown ones; a file is known by its name.
 */
export function meaningOf(schema: Schema): Schema {
  if (schema.contentSchema) return meaningOf(schema.contentSchema)
  if (isSensitive(schema)) return { type: 'string', minLength: 1 }
  if (schema.format === 'binary') return { type: 'string' }
  const { properties, patternProperties, items, oneOf, anyOf } = schema
  return {
    ...schema,
    ...(items && { items: meaningOf(items) }),
    ...(oneOf && { oneOf: oneOf.map(meaningOf) }),
    ...(anyOf && { anyOf: anyOf.map(meaningOf) }),
    ...(patternProperties && { patternProperties: mapped(patternProperties) }),
    ...(properties && { properties: mapped(properties), additionalProperties: false }),
  }
}

function mapped(schemas: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, meaningOf(schema)]))
}

/** Where a value may be one of several objects, a name means the same in all of them. */
function propertiesOf({ properties, oneOf = [], anyOf = [] }: Schema): Record<string, Schema> {
  return Object.assign({}, ...[...oneOf, ...anyOf].map((option) => option.properties), properties)
}

function isSensitive(schema: Schema): boolean {
  return schema['x-encrypted'] === 'rsa'
}

function parse(value: unknown, { location }: Place, at: string): unknown {
  if (typeof value !== 'string') throw paramError(location, at, '应为JSON文本')
  try {
    return JSON.parse(value)
  } catch {
    throw paramError(location, at, '不是合法的JSON文本')
  }
}

function decryptField(value: unknown, { location, decrypt }: Place, at: string): unknown {
  if (typeof value !== 'string' || value === '') return value
  const plaintext = decrypt(value)
  if (plaintext === undefined) throw paramError(location, at, '敏感信息解密失败')
  return plaintext
}
