import { pathsOf } from '../../scripts/generate/catalogue'
import type { OpenApiDocument, PathItem } from '../../scripts/generate/openapi'
import { MAINLAND, OVERSEAS, operationWith } from './paths'

function documentWith(paths: Record<string, PathItem>, servers = [{ url: MAINLAND }]): OpenApiDocument {
  return { openapi: '3.1.0', info: { title: '测试', version: '2026-11-21' }, servers, paths }
}

describe('pathsOf', () => {
  it('gives every path with its document, in the order of the document', () => {
    const content = documentWith({ '/v3/b': { get: operationWith() }, '/v3/a': { get: operationWith() } })
    expect(pathsOf('test', content).map(({ document, path }) => `${document} ${path}`)).toEqual([
      'test /v3/b',
      'test /v3/a',
    ])
  })

  it('gives the operations of a path in a fixed order of methods', () => {
    const item = { delete: operationWith(), post: operationWith(), get: operationWith() }
    const [path] = pathsOf('test', documentWith({ '/v3/a': item }))
    expect(path?.operations.map(({ method }) => method)).toEqual(['get', 'post', 'delete'])
  })

  it('finds the server in the document', () => {
    const [path] = pathsOf('test', documentWith({ '/v3/a': { get: operationWith() } }))
    expect(path?.operations[0]?.server).toBe(MAINLAND)
  })

  it("prefers an operation's own server to the document's", () => {
    const get = operationWith({ servers: [{ url: OVERSEAS }] })
    const [path] = pathsOf('test', documentWith({ '/v3/global/a': { get } }))
    expect(path?.operations[0]?.server).toBe(OVERSEAS)
  })

  it('refuses an operation without a server', () => {
    expect(() => pathsOf('test', documentWith({ '/v3/a': { get: operationWith() } }, []))).toThrow(
      'test: get /v3/a has no server',
    )
  })

  it('gives nothing of a document that only shares its components', () => {
    expect(pathsOf('common', documentWith({}))).toEqual([])
  })
})
