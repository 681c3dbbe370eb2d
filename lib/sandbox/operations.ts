import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paramError } from './refusal'

/** A subset of JSON Schema 2020-12. */
export interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  oneOf?: Schema[]
  const?: unknown
  format?: string
  examples?: unknown[]
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query'
  required: boolean
  schema: Schema
}

/** An operation of the catalogue, as far as the sandbox must know it. */
export interface Operation {
  method: string
  path: string
  name: string
  parameters: Parameter[]
  body?: Schema
  response: { status: number; signed: boolean; mediaType?: string; schema?: Schema }
}

export interface Match {
  operation: Operation
  /** Path variables, decoded. */
  variables: Record<string, string>
}

/** Finds operations by a path as sent: a literal segment comes before a variable. */
export class OperationIndex {
  readonly #operations: { operation: Operation; pattern: RegExp; names: string[] }[]

  constructor(operations: Operation[]) {
    this.#operations = [...operations]
      .sort((a, b) => countVariables(a.path) - countVariables(b.path))
      .map((operation) => ({ operation, ...compile(operation.path) }))
  }

  find(method: string, pathname: string): Match | undefined {
    for (const { operation, pattern, names } of this.#operations) {
      const match = operation.method === method ? pattern.exec(pathname) : null
      if (!match) continue
      const values = match.slice(1).map(decode)
      return {
        operation,
        variables: Object.fromEntries(names.map((name, at) => [name, values[at] as string])),
      }
    }
    return undefined
  }

  /** Whether the path is known with another method. */
  hasPath(pathname: string): boolean {
    return this.#operations.some(({ pattern }) => pattern.test(pathname))
  }
}

export function loadOperations(): Operation[] {
  return JSON.parse(readFileSync(join(__dirname, 'generated', 'operations.json'), 'utf8'))
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw paramError('path', '/', '含有不合法的百分号编码', value)
  }
}

function countVariables(path: string): number {
  return path.split('{').length
}

function compile(path: string): { pattern: RegExp; names: string[] } {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  const literals = path.split(/\{[^}]+\}/).map((literal) => literal.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return { pattern: new RegExp(`^${literals.join('([^/]+)')}$`), names }
}
