import { type CatalogueOperation, type CataloguePath, successes } from './catalogue'
import { resolved } from './component'
import { isUnsigned } from './facts'
import type { MediaType, Parameter, Schema } from './openapi'
import { bodyOf } from './operation'

/**
 * What the sandbox must know of every operation, as JSON: one operation a line, after its method and path as on the
 * wire, so that a reader can find the lines without parsing them.
 */
export function sandboxOperations(paths: CataloguePath[]): string {
  const operations = paths.flatMap((path) => path.operations)
  const lines = operations.map((entry) => {
    const key = `${entry.method.toUpperCase()} ${entry.wirePath}`
    return `${JSON.stringify(key)}:${JSON.stringify(sandboxOperation(entry))}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}

function sandboxOperation(entry: CatalogueOperation) {
  const { version, mutualTls, operation } = entry
  const body = bodyOf(operation)
  return {
    name: operation.summary,
    ...(operation.externalDocs && { doc: operation.externalDocs.url }),
    version,
    ...(mutualTls && { mutualTls }),
    parameters: (operation.parameters ?? []).map(parameterOf),
    ...(body && { body: { type: body.option, schema: inlined(body.schema) } }),
    response: responseOf(entry),
  }
}

function parameterOf({ name, in: location, required, description, schema }: Parameter) {
  return {
    name,
    in: location,
    ...(required && { required }),
    ...(description && { title: description }),
    schema: inlined(schema),
  }
}

/** The first of the successful answers: operations that have another only send the same in another form. */
function responseOf(entry: CatalogueOperation) {
  const { responses } = entry.operation
  const [response = { content: {} }] = successes(entry.operation)
  const [status] = Object.entries(responses).find(([, other]) => other === response) ?? ['200']
  const [[mediaType, { schema }] = [undefined, {}]] = Object.entries(response.content ?? {}) as [
    string,
    MediaType,
  ][]
  const digest = response['x-signed-digest']
  return {
    status: Number(status),
    ...(isUnsigned(entry) && { unsigned: true }),
    ...(digest && { signedDigest: digest }),
    ...(mediaType && { mediaType }),
    ...(schema && { schema: inlined(schema) }),
  }
}

/** A schema with its shared parts written out; titles and descriptions stay for whoever asks what a field is. */
function inlined(schema: Schema): Schema {
  const { xml, properties, patternProperties, items, oneOf, anyOf, contentSchema, ...own } = resolved(
    schema,
  ) as Schema & { xml?: unknown }
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
