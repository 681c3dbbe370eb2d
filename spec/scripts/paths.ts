import type { CataloguePath } from '../../scripts/generate/catalogue'
import type { Method, Operation, Parameter } from '../../scripts/generate/openapi'

export const MAINLAND = 'https://api.mch.weixin.qq.com'
export const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

/** An operation with nothing but what every operation has. */
export function operationWith(parts: Partial<Operation> = {}): Operation {
  return { summary: '测试接口', tags: ['测试'], responses: { '200': {} }, ...parts }
}

/** A path of a catalogue whose one operation describes exactly the path's variables. */
export function pathWith(
  path: string,
  {
    method = 'get',
    server = MAINLAND,
    document = 'test',
    version = 'v3',
    mutualTls = false,
    ...parts
  }: PathParts = {},
): CataloguePath {
  const operation = operationWith({ parameters: variablesIn(path), ...parts })
  const wirePath = version === 'v2' ? path.replace(/^\/v2/, '') : path
  return { document, path, operations: [{ path, wirePath, method, server, version, mutualTls, operation }] }
}

export interface PathParts extends Partial<Operation> {
  method?: Method
  server?: string
  document?: string
  version?: 'v2' | 'v3'
  mutualTls?: boolean
}

function variablesIn(path: string): Parameter[] {
  return [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => variable(name as string))
}

export function variable(name: string): Parameter {
  return { name, in: 'path', required: true, schema: { type: 'string' } }
}
