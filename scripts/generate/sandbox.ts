import type { CatalogueOperation, CataloguePath } from './catalogue'
import { resolved } from './component'
import { isUnsigned } from './facts'
import type { Schema } from './openapi'
import { bodyOf } from './operation'

/** What the sandbox must know of every operation that it serves, as JSON. */
export function sandboxOperations(paths: CataloguePath[]): string {
  const operations = paths.flatMap((path) => path.operations).filter(isServed)
  return `[\n${operations.map((operation) => JSON.stringify(sandboxOperation(operation))).join(',\n')}\n]\n`
}

/** The sandbox speaks the JSON of APIv3. */
function isServed({ version, operation }: CatalogueOperation): boolean {
  const body = bodyOf(operation)
  return version === 'v3' && (!body || body.option === 'json')
}

function sandboxOperation(entry: CatalogueOperation) {
  const { method, path, operation } = entry
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [
    '200',
    {},
  ]
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? []
  const body = bodyOf(operation)
  return {
    method: method.toUpperCase(),
    path,
    name: operation.summary,
    parameters: (operation.parameters ?? [])
      .filter((parameter) => parameter.in !== 'header')
      .map(({ name, in: location, required = false, schema }) => ({
        name,
        in: location,
        required,
        schema: inlined(schema),
      })),
    body: body && inlined(body.schema),
    response: {
      status: Number(status),
      signed: !isUnsigned(entry),
      mediaType,
      schema: media?.schema && inlined(media.schema),
    },
  }
}

/** A schema with its shared parts written out, and without what only people read. */
function inlined(schema: Schema): Schema {
  const { title, description, properties, patternProperties, items, oneOf, anyOf, contentSchema, ...own } =
    resolved(schema)
  return {
    ...own,
    ...(properties && { properties: inlinedAll(properties) }),
    ...(patternProperties && { patternProperties: inlinedAll(patternProperties) }),
    ...(items && { items: inlined(items) }),
    ...(oneOf && { oneOf: oneOf.map(inlined) }),
    ...(anyOf && { anyOf: anyOf.map(inlined) }),
    ...(contentSchema && { contentSchema: inlined(contentSchema) }),
  }
}

function inlinedAll(properties: Record<string, Schema>): Record<string, Schema> {
  return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, inlined(property)]))
}
