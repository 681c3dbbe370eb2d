/** The parts of OpenAPI 3.1 and JSON Schema 2020-12 that the catalogue uses. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface Schema {
  $ref?: string
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null'
  title?: string
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: Json[]
  const?: Json
  oneOf?: Schema[]
  format?: string
  minLength?: number
  maxLength?: number
  default?: Json
  examples?: Json[]
  deprecated?: boolean
  'x-encrypted'?: 'rsa'
}

export interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  description?: string
  schema: Schema
  'x-roles'?: string[]
}

export interface MediaType {
  schema?: Schema
}

export interface Response {
  $ref?: string
  description?: string
  content?: Record<string, MediaType>
  'x-unsigned'?: boolean
}

export interface Operation {
  summary: string
  tags: string[]
  servers?: { url: string }[]
  externalDocs?: { url: string }
  deprecated?: boolean
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
  'x-roles'?: string[]
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = Partial<Record<Method, Operation>>

export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string }
  servers?: { url: string }[]
  paths: Record<string, PathItem>
  components?: { schemas?: Record<string, Schema> }
}
