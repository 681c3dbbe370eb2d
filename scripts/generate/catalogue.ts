import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { METHODS, type Method, type OpenApiDocument, type Operation } from './openapi'

/** A path of the catalogue with its operations, and the document that describes it. */
export interface CataloguePath {
  /** File name of the document, without its ending. */
  document: string
  /** With its leading slash, as OpenAPI writes it. */
  path: string
  operations: CatalogueOperation[]
}

export interface CatalogueOperation {
  path: string
  method: Method
  server: string
  operation: Operation
}

/** Reads every document of a folder, in the order of their names. */
export function readCatalogue(folder: string): CataloguePath[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => pathsOf(basename(file, '.yaml'), parse(readFileSync(join(folder, file), 'utf8'))))
}

export function pathsOf(document: string, content: OpenApiDocument): CataloguePath[] {
  return Object.entries(content.paths).map(([path, item]) => ({
    document,
    path,
    operations: METHODS.flatMap((method) => {
      const operation = item[method]
      if (!operation) return []
      const server = (operation.servers ?? content.servers)?.[0]?.url
      if (!server) throw new Error(`${document}: ${method} ${path} has no server`)
      return [{ path, method, server, operation }]
    }),
  }))
}
