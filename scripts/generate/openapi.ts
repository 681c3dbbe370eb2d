/** The parts of OpenAPI 3.1 and JSON Schema 2020-12 that the catalogue uses. */
import type { Component } from './component'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export interface Schema {
  $ref?: string
  /** What `$ref` leads to; set on reading. */
  component?: Component
  type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null'
  title?: string
  description?: string
  properties?: Record<string, Schema>
  /** Numbered fields, such as `^coupon_id_\d+$`. */
  patternProperties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: Json[]
  const?: Json
  oneOf?: Schema[]
  allOf?: Schema[]
  /** Payloads of a notification: the first that fits. */
  anyOf?: Schema[]
  format?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  pattern?: string
  default?: Json
  examples?: Json[]
  deprecated?: boolean
  contentMediaType?: string
  /** What a text holds, such as JSON. */
  contentSchema?: Schema
  'x-encrypted'?: 'rsa' | 'aes-256-gcm' | 'aes-256-ecb'
  'x-original-type'?: string
  'x-signs'?: string[]
  'x-filled'?: 'filename' | 'sha256' | 'sm3' | 'md5' | 'algorithm'
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  'x-roles'?: string[]
}

export interface MediaType {
  schema?: Schema
  /** How the parts of a form are sent. */
  encoding?: Record<string, { contentType?: string }>
}

export interface Response {
  description?: string
  content?: Record<string, MediaType>
  'x-unsigned'?: boolean
  /** The header of the digest that is signed in the place of the answer. */
  'x-signed-digest'?: string
}

export interface Operation {
  summary: string
  tags: string[]
  servers?: { url: string }[]
  externalDocs?: { url: string }
  deprecated?: boolean
  security?: Record<string, string[]>[]
  parameters?: Parameter[]
  requestBody?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
  'x-roles'?: string[]
}

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
export type Method = (typeof METHODS)[number]

export type PathItem = Partial<Record<Method, Operation>>

export interface Webhook {
  summary: string
  externalDocs?: { url: string }
  requestBody: { content: Record<string, MediaType> }
  responses: Record<string, Response>
}

export interface OpenApiDocument {
  openapi: string
  info: { title: string; version: string }
  servers?: { url: string }[]
  security?: Record<string, string[]>[]
  tags?: { name: string }[]
  paths?: Record<string, PathItem>
  webhooks?: Record<string, { post: Webhook }>
  components?: Record<string, Record<string, unknown>> & { schemas?: Record<string, Schema> }
}
