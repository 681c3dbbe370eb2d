import { pascal } from './names'
import type { Schema } from './openapi'

/** Whether a schema describes what is sent, or what is received as JSON or as XML. */
export type Direction = 'request' | 'response' | 'xml'

/** A shape that several operations share. */
export class Component {
  /** In which directions operations use it. */
  readonly directions = new Set<Direction>()
  /** Whether anything refers to it. */
  referenced = false

  constructor(
    readonly document: string,
    readonly name: string,
    readonly schema: Schema,
  ) {}

  /** Its interface; one that is sent and received differs by direction where it has literals or JSON text. */
  interfaceName(direction: Direction): string {
    const base = pascal(this.document) + this.name
    const shared = this.directions.size < 2 || !differs(this.schema, this.directions.has('xml'))
    return shared || direction === 'request' ? base : base + (direction === 'xml' ? 'Xml' : 'Received')
  }

  /** Notes that an operation uses it, and all that it is made of. */
  use(direction: Direction): void {
    if (this.directions.has(direction)) return
    this.directions.add(direction)
    useComponents(this.schema, direction)
  }

  /** One direction for each interface that it becomes. */
  get variants(): Direction[] {
    const byName = new Map([...this.directions].sort().map((it) => [this.interfaceName(it), it]))
    return [...byName.values()]
  }
}

/** Notes every component that a schema is made of. What a received text holds is not typed, and so not used. */
export function useComponents(schema: Schema | undefined, direction: Direction): void {
  if (!schema) return
  schema.component?.use(direction)
  for (const part of partsOf(schema)) useComponents(part, direction)
  if (direction === 'request') useComponents(schema.contentSchema, direction)
}

const TYPED = ['integer', 'number', 'boolean']

/** Whether the type of a schema depends on its direction. */
function differs(schema: Schema, inXml: boolean): boolean {
  if (schema.component) return differs(schema.component.schema, inXml)
  return (
    schema.enum !== undefined ||
    schema.const !== undefined ||
    schema.contentSchema !== undefined ||
    schema.format === 'binary' ||
    (inXml && TYPED.includes(schema.type ?? '')) ||
    partsOf(schema).some((part) => differs(part, inXml))
  )
}

/** The schemas directly below one. */
export function partsOf(schema: Schema): Schema[] {
  return [
    ...Object.values(schema.properties ?? {}),
    ...Object.values(schema.patternProperties ?? {}),
    ...(schema.items ? [schema.items] : []),
    ...(schema.oneOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.allOf ?? []),
  ]
}

/** A schema with its `$ref` followed; keywords beside it win. */
export function resolved(schema: Schema): Schema {
  const { component, $ref, ...own } = schema
  return component ? { ...resolved(component.schema), ...own } : schema
}
