import type { CatalogueOperation } from '../generate/catalogue'
import { resolved } from '../generate/component'
import type { Schema } from '../generate/openapi'
import { bodyOf } from '../generate/operation'
import type { Sample, SampleCall } from '../generate/sample'
import { callSource, nodeSource, optionsSource, type Style } from './source'

/** A call with one mistake, and the text that the compiler must point at. */
export interface Mistake {
  what: 'wrong field' | 'missing variable' | 'wrong literal' | 'wrong path'
  source: string
  /** Column of the mistake, counted from zero. */
  column: number
}

const UNKNOWN = 'no_such_field'
const LITERAL = 'NO_SUCH_VALUE'
const UNKNOWN_ENDING = 'zz'

/** The mistakes that can be made with an operation in a style. */
export function mistakesIn(entry: CatalogueOperation, style: Style, call: SampleCall): Mistake[] {
  return [
    ...wrongField(entry, style, call),
    ...missingVariable(entry, style, call),
    ...wrongLiteral(entry, style, call),
    ...wrongPath(entry, style, call),
  ]
}

function wrongField(entry: CatalogueOperation, style: Style, call: SampleCall): Mistake[] {
  const option = (['json', 'xml', 'form', 'query'] as const).find((name) => call[name] !== undefined)
  if (!option || (option !== 'query' && !isClosed(bodyOf(entry.operation)?.schema))) return []
  const fields = call[option] as Record<string, Sample>
  return found(
    'wrong field',
    callSource(entry, style, { ...call, [option]: { ...fields, [UNKNOWN]: 1 } }),
    UNKNOWN,
  )
}

function isClosed(schema: Schema | undefined): boolean {
  return schema !== undefined && resolved(schema).properties !== undefined
}

/** The compiler points at the whole options: nothing else is there to point at. */
function missingVariable(entry: CatalogueOperation, style: Style, call: SampleCall): Mistake[] {
  const [first] = Object.keys(call.variables)
  if (first === undefined) return []
  const { [first]: _, ...variables } = call.variables
  const source = callSource(entry, style, { ...call, variables })
  const verb = `.${entry.method}(`
  const at = source.indexOf(verb) + 1
  return [{ what: 'missing variable', source, column: source.endsWith('()') ? at : at + verb.length - 1 }]
}

/** A literal at the top level of the query or the body. */
function wrongLiteral(entry: CatalogueOperation, style: Style, call: SampleCall): Mistake[] {
  for (const option of ['json', 'xml', 'query'] as const) {
    const fields = call[option] as Record<string, Sample> | undefined
    const name = Object.keys(fields ?? {}).find((field) => hasLiterals(entry, option, field))
    if (name === undefined) continue
    const source = callSource(entry, style, { ...call, [option]: { ...fields, [name]: LITERAL } })
    return found('wrong literal', source, `${name}: "${LITERAL}"`)
  }
  return []
}

function hasLiterals({ operation }: CatalogueOperation, option: string, field: string): boolean {
  const schema =
    option === 'query'
      ? operation.parameters?.find(({ name, in: location }) => location === 'query' && name === field)?.schema
      : resolved(bodyOf(operation)?.schema ?? {}).properties?.[field]
  return schema !== undefined && resolved(schema).enum !== undefined
}

/** `chain('…')` takes any path: what is not in the catalogue is `unknown` there, and no mistake. */
function wrongPath({ path, method }: CatalogueOperation, style: Style, call: SampleCall): Mistake[] {
  if (style === 'chain') return []
  const wrong = path.replace(/\/$/, '') + UNKNOWN_ENDING
  const node = nodeSource(wrong, style)
  const column = style === 'brackets' ? 'wxpay['.length : lastPropertyAt(node)
  return [{ what: 'wrong path', source: `${node}.${method}(${optionsSource(call)})`, column }]
}

function lastPropertyAt(node: string): number {
  return Math.max(node.lastIndexOf('.'), node.lastIndexOf('[')) + 1
}

function found(what: Mistake['what'], source: string, text: string): Mistake[] {
  const column = source.lastIndexOf(text)
  return column < 0 ? [] : [{ what, source, column }]
}
