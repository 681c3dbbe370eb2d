import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { Component, type Direction, useComponents } from './component'
import {
  METHODS,
  type Method,
  type OpenApiDocument,
  type Operation,
  type Schema,
  type Webhook,
} from './openapi'

/** A path of the catalogue with its operations, and the document that describes it. */
export interface CataloguePath {
  /** File name of the document, without its ending. */
  document: string
  /** With its leading slash, as the chain spells it: one of APIv2 begins with `/v2`, which is not on the wire. */
  path: string
  operations: CatalogueOperation[]
}

export interface CatalogueOperation {
  path: string
  /** The path as sent, and as OpenAPI writes it. */
  wirePath: string
  method: Method
  server: string
  version: 'v2' | 'v3'
  /** Whether WeChat Pay asks for the merchant's TLS client certificate. */
  mutualTls: boolean
  operation: Operation
}

/** A notification, by its event; one of APIv2 begins with `v2/`. */
export interface CatalogueNotification {
  document: string
  event: string
  webhook: Webhook
}

export interface Catalogue {
  paths: CataloguePath[]
  notifications: CatalogueNotification[]
  components: Component[]
}

type Documents = Map<string, OpenApiDocument>

/** What the generator writes of the catalogue, beside the documents that people write. */
export const BUNDLE_ROOT = 'openapi'

/** Reads every document of a folder, in the order of their names. */
export function readCatalogue(folder: string): Catalogue {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== `${BUNDLE_ROOT}.yaml`)
  const documents = new Map(
    files.sort().map((file) => [basename(file, '.yaml'), parse(readFileSync(join(folder, file), 'utf8'))]),
  )
  return catalogueOf(documents)
}

export function catalogueOf(documents: Documents): Catalogue {
  const components = link(documents)
  const catalogue = {
    paths: [...documents].flatMap(([document, content]) => pathsOf(document, content)),
    notifications: [...documents].flatMap(([document, content]) => notificationsOf(document, content)),
    components,
  }
  noteUses(catalogue)
  return catalogue
}

export function pathsOf(document: string, content: OpenApiDocument): CataloguePath[] {
  return Object.entries(content.paths ?? {}).map(([wirePath, item]) => {
    const operations = METHODS.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const server = (operation.servers ?? content.servers)?.[0]?.url
      if (!server) throw new Error(`${document}: ${method} ${wirePath} has no server`)
      const schemes = Object.keys((operation.security ?? content.security)?.[0] ?? {})
      const version: 'v2' | 'v3' = schemes.includes('APIv2') ? 'v2' : 'v3'
      const path = version === 'v2' ? `/v2${wirePath}` : wirePath
      return [
        { path, wirePath, method, server, version, mutualTls: schemes.includes('mutualTLS'), operation },
      ]
    })
    return { document, path: operations[0]?.path ?? wirePath, operations }
  })
}

function notificationsOf(document: string, { webhooks = {} }: OpenApiDocument): CatalogueNotification[] {
  return Object.entries(webhooks).map(([event, { post }]) => ({ document, event, webhook: post }))
}

/** Follows every `$ref`: schemas keep it and know their component, everything else takes the place of its `$ref`. */
function link(documents: Documents): Component[] {
  const components = new Map<string, Component>()
  for (const [document, { components: { schemas = {} } = {} }] of documents) {
    for (const [name, schema] of Object.entries(schemas)) {
      components.set(`${document}.yaml#/components/schemas/${name}`, new Component(document, name, schema))
    }
  }
  for (const [document, content] of documents) linkWithin(content, document, documents, components)
  return [...components.values()]
}

function linkWithin(
  node: unknown,
  document: string,
  documents: Documents,
  components: Map<string, Component>,
) {
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node) as [string, Schema][]) {
    if (typeof value?.$ref !== 'string') {
      linkWithin(value, document, documents, components)
      continue
    }
    const address = absolute(value.$ref, document)
    const component = components.get(address)
    if (component) {
      component.referenced = true
      Object.defineProperty(value, 'component', { value: component, configurable: true })
    } else Object.assign(node, { [key]: find(address, documents) })
  }
}

function absolute(ref: string, document: string): string {
  return ref.startsWith('#') ? `${document}.yaml${ref}` : ref.replace(/^\.\//, '')
}

function find(address: string, documents: Documents): unknown {
  const [file = '', pointer = ''] = address.split('.yaml#/')
  const keys = pointer.split('/').map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const found = keys.reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    documents.get(file),
  )
  if (found === undefined) throw new Error(`${address} leads nowhere`)
  return found
}

function noteUses({ paths, notifications }: Catalogue): void {
  for (const { operation } of paths.flatMap((path) => path.operations)) {
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
      useComponents(schema, 'request')
    }
    for (const { schema } of operation.parameters ?? []) useComponents(schema, 'request')
    for (const response of successes(operation)) {
      for (const [type, { schema }] of Object.entries(response.content ?? {})) {
        useComponents(schema, receivedAs(type))
      }
    }
  }
  for (const { webhook } of notifications) {
    for (const [type, { schema }] of Object.entries(webhook.requestBody.content)) {
      const direction = receivedAs(type)
      useComponents(schema, direction)
      useComponents(schema && resourceOf(schema), direction)
    }
    for (const { schema } of Object.values(webhook.responses['200']?.content ?? {})) {
      useComponents(schema, 'request')
    }
  }
}

/** The answers of an operation that are not refusals. */
export function successes(operation: Operation) {
  return Object.entries(operation.responses)
    .filter(([status]) => /^[23]/.test(status))
    .map(([, response]) => response)
}

/** XML has no types: what it holds arrives as text. */
export function receivedAs(mediaType: string): Direction {
  return mediaType === 'application/xml' ? 'xml' : 'response'
}

/** What the ciphertext of a notification holds. */
export function resourceOf(schema: Schema): Schema | undefined {
  const [, own] = schema.allOf ?? []
  if (own) return own.properties?.resource?.properties?.ciphertext?.contentSchema
  return Object.values(schema.properties ?? {}).find((field) => field['x-encrypted'])?.contentSchema
}
