import { Component } from '../../scripts/generate/component'
import type { OpenApiDocument, Schema } from '../../scripts/generate/openapi'
import { MAINLAND } from './paths'

/** A document of the catalogue with nothing but what every document has. */
export function documentWith(parts: Partial<OpenApiDocument> = {}): OpenApiDocument {
  return {
    openapi: '3.1.0',
    info: { title: '测试', version: '2026-11-21' },
    servers: [{ url: MAINLAND }],
    ...parts,
  }
}

/** A schema that leads to a component, as it is after reading. */
export function refTo(component: Component, own: Schema = {}): Schema {
  return { $ref: `./${component.document}.yaml#/components/schemas/${component.name}`, component, ...own }
}

export function componentWith(schema: Schema, name = 'Amount', document = 'pay-transactions'): Component {
  return new Component(document, name, schema)
}

export function objectWith(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties }
}
