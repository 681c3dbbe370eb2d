import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { paramError } from './refusal'

/** A subset of JSON Schema 2020-12. */
export interface Schema {
  /** The official name of a field. */
  title?: string
  description?: string
  type?: string
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  oneOf?: Schema[]
  anyOf?: Schema[]
  const?: unknown
  format?: string
  maxLength?: number
  default?: unknown
  examples?: unknown[]
  /** What a text holds as JSON. */
  contentSchema?: Schema
  'x-encrypted'?: string
  'x-filled'?: string
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  /** The official name. */
  title?: string
  schema: Schema
}

/** An operation of the catalogue, as far as the sandbox must know it. */
export interface Operation {
  name: string
  /** The official page. */
  doc?: string
  version: 'v2' | 'v3'
  /** The merchant's TLS client certificate is demanded. */
  mutualTls?: true
  parameters: Parameter[]
  body?: { type: 'json' | 'xml' | 'form'; schema: Schema }
  response: {
    status: number
    unsigned?: true
    /** The header of the digest that is signed in the place of the answer. */
    signedDigest?: string
    mediaType?: string
    schema?: Schema
  }
}

export interface Match {
  /** Method and path template. */
  key: string
  operation: Operation
  /** Path variables, decoded. */
  variables: Record<string, string>
}

interface Template {
  key: string
  pattern: RegExp
  names: string[]
}

/** As it is generated; the package has it compressed. */
const FILE = join(__dirname, 'generated', 'operations.json')

/** Read once in a process, when the first sandbox is first asked something. */
let catalogue: Catalogue | undefined

/** Operations by method and path template. Each stands on a line of its own in megabytes of JSON, and is parsed when it is first called. */
class Catalogue {
  readonly #file: Buffer
  /** Where an operation's JSON begins and ends. */
  readonly #lines = new Map<string, readonly [start: number, end: number]>()
  readonly #operations = new Map<string, Operation>()
  #templates: Template[] | undefined

  constructor(file: Buffer) {
    this.#file = file
    for (let start = file.indexOf('\n') + 1; file[start] === QUOTE; ) {
      const end = file.indexOf('\n', start)
      const separator = file.indexOf('":', start)
      this.#lines.set(file.toString('utf8', start + 1, separator), [separator + 2, end])
      start = end + 1
    }
  }

  has(key: string): boolean {
    return this.#lines.has(key)
  }

  keys(): string[] {
    return [...this.#lines.keys()]
  }

  /** Those with variables, the ones with fewer first. */
  get templates(): Template[] {
    this.#templates ??= this.keys()
      .filter((key) => key.includes('{'))
      .sort((a, b) => countVariables(a) - countVariables(b))
      .map((key) => ({ key, ...compile(key) }))
    return this.#templates
  }

  get(key: string): Operation {
    const known = this.#operations.get(key)
    if (known) return known
    const [start, end] = this.#lines.get(key) ?? [0, 0]
    const operation = JSON.parse(this.#file.toString('utf8', start, end).replace(/,$/, ''))
    this.#operations.set(key, operation)
    return operation
  }
}

/** Finds operations by a path as sent: a literal segment comes before a variable. */
export class OperationIndex {
  #catalogue: Catalogue | undefined

  /** @param file - by default that of the catalogue */
  constructor(file?: Buffer) {
    this.#catalogue = file && new Catalogue(file)
  }

  /** Method and path template of every operation. */
  keys(): string[] {
    return this.#known.keys()
  }

  /** @param fits - decides where paths of several operations look the same; the first is meant where none fits */
  find(method: string, pathname: string, fits: (match: Match) => boolean): Match | undefined {
    const literal = `${method} ${pathname}`
    if (this.#known.has(literal)) return { key: literal, operation: this.get(literal), variables: {} }
    const matches = this.#known.templates.flatMap(({ key, pattern, names }): Match[] => {
      const values = pattern.exec(literal)?.slice(1).map(decode)
      if (!values) return []
      const variables = Object.fromEntries(names.map((name, at) => [name, values[at] as string]))
      return [{ key, operation: this.get(key), variables }]
    })
    return matches.find(fits) ?? matches[0]
  }

  /** Whether the path is known with another method. */
  hasPath(pathname: string): boolean {
    return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].some((method) => {
      const literal = `${method} ${pathname}`
      return this.#known.has(literal) || this.#known.templates.some(({ pattern }) => pattern.test(literal))
    })
  }

  /** @param key - method and path template */
  get(key: string): Operation {
    return this.#known.get(key)
  }

  get #known(): Catalogue {
    this.#catalogue ??= catalogue ??= new Catalogue(read())
    return this.#catalogue
  }
}

function read(): Buffer {
  return existsSync(FILE) ? readFileSync(FILE) : brotliDecompressSync(readFileSync(`${FILE}.br`))
}

const QUOTE = 0x22

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw paramError('path', '/', '含有不合法的百分号编码', value)
  }
}

function countVariables(key: string): number {
  return key.split('{').length
}

function compile(key: string): { pattern: RegExp; names: string[] } {
  const names = [...key.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string)
  const literals = key.split(/\{[^}]+\}/).map((literal) => literal.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
  return { pattern: new RegExp(`^${literals.join('([^/]+)')}$`), names }
}
