import type { CatalogueOperation } from './catalogue'
import { operationName, propertyKey } from './names'
import type { MediaType, Operation, Parameter } from './openapi'
import { objectType, schemaType } from './schema'
import { comment, parameterComment } from './tsdoc'

const JSON_TYPE = 'application/json'

/** The interfaces of an operation: its body, its query, its options, its answer. */
export function operationInterfaces(entry: CatalogueOperation): string {
  const { operation } = entry
  const name = operationName(entry.method, entry.path)
  return [
    interfaceOf(`${name}Json`, jsonBody(operation)),
    queryInterface(name, operation),
    optionsInterface(name, operation),
    responseType(name, operation),
  ].join('')
}

/** The verb of an operation, as a member of its path's interface. */
export function operationMethod(entry: CatalogueOperation): string {
  const { operation, method, path } = entry
  const name = operationName(method, path)
  const required = parts(operation).some((part) => part.required)
  const doc = comment(
    [
      operation.summary,
      '',
      `\`${method.toUpperCase()} ${path}\``,
      '',
      [
        `产品：${operation.tags.join('、')}`,
        operation['x-roles'] && `角色：${operation['x-roles'].join('、')}`,
      ]
        .filter(Boolean)
        .join(' · '),
      ...(operation.externalDocs ? ['', `@see {@link ${operation.externalDocs.url} 官方文档}`] : []),
      ...(operation.deprecated ? ['@deprecated'] : []),
    ],
    '  ',
  )
  return `${doc}  ${method}(options${required ? '' : '?'}: ${name}Options): Promise<AxiosResponse<${name}Response>>\n`
}

/** An operation's entry in the `Operations` map. */
export function operationEntry(entry: CatalogueOperation): string {
  const { operation, method, path } = entry
  const name = operationName(method, path)
  const members = [
    jsonBody(operation) && `json: ${name}Json`,
    query(operation).length > 0 && `query: ${name}Query`,
    `options: ${name}Options`,
    `response: ${name}Response`,
  ]
  return `  '${method.toUpperCase()} ${path}': { ${members.filter(Boolean).join('; ')} }\n`
}

/** Names that the map of operations imports. */
export function operationExports(entry: CatalogueOperation): string[] {
  const name = operationName(entry.method, entry.path)
  return [
    ...(jsonBody(entry.operation) ? [`${name}Json`] : []),
    ...(query(entry.operation).length > 0 ? [`${name}Query`] : []),
    `${name}Options`,
    `${name}Response`,
  ]
}

export function pathVariables(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
}

function query(operation: Operation): Parameter[] {
  return (operation.parameters ?? []).filter((parameter) => parameter.in === 'query')
}

function jsonBody(operation: Operation): MediaType | undefined {
  return operation.requestBody?.content[JSON_TYPE]
}

/** What a call's options hold of an operation, and whether it must be given. */
function parts(operation: Operation): { name: string; required: boolean }[] {
  return [
    ...pathVariables(operation).map((parameter) => ({ name: parameter.name, required: true })),
    ...(query(operation).length > 0
      ? [{ name: 'query', required: query(operation).some((parameter) => parameter.required) }]
      : []),
    ...(jsonBody(operation) ? [{ name: 'json', required: operation.requestBody?.required ?? false }] : []),
  ]
}

function interfaceOf(name: string, media: MediaType | undefined): string {
  if (!media?.schema) return ''
  return `export interface ${name} ${objectType(media.schema, 'request')}\n\n`
}

function queryInterface(name: string, operation: Operation): string {
  const parameters = query(operation)
  if (parameters.length === 0) return ''
  const members = parameters.map((parameter) => parameterMember(parameter))
  return `export interface ${name}Query {\n${members.join('')}}\n\n`
}

function parameterMember(parameter: Parameter): string {
  const doc = comment([parameterComment(parameter)], '  ')
  const optional = parameter.required ? '' : '?'
  return `${doc}  ${propertyKey(parameter.name)}${optional}: ${schemaType(parameter.schema, 'request', '  ')}\n`
}

function optionsInterface(name: string, operation: Operation): string {
  const members = [
    ...pathVariables(operation).map((parameter) => parameterMember({ ...parameter, required: true })),
    ...parts(operation)
      .filter((part) => part.name === 'query' || part.name === 'json')
      .map(
        (part) =>
          `  ${part.name}${part.required ? '' : '?'}: ${name}${part.name === 'json' ? 'Json' : 'Query'}\n`,
      ),
  ]
  return `export interface ${name}Options extends CallOptions {\n${members.join('')}}\n\n`
}

/** The answer of each successful status; one without content is `undefined`. */
function responseType(name: string, operation: Operation): string {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'))
  const schemas = successes.map(([, response]) => Object.values(response.content ?? {})[0]?.schema)
  const [only] = schemas
  if (schemas.length === 1 && only?.type === 'object' && only.properties) {
    return `export interface ${name}Response ${objectType(only, 'response')}\n\n`
  }
  const types = schemas.map((schema) => (schema ? schemaType(schema, 'response') : 'undefined'))
  return `export type ${name}Response = ${[...new Set(types)].join(' | ')}\n\n`
}
