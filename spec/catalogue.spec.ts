import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../lib'
import { factsOf, serverOf } from '../lib/operation'
import { type CatalogueOperation, readCatalogue } from '../scripts/generate/catalogue'
import { partsOf, resolved } from '../scripts/generate/component'
import { factsOf as describedFacts } from '../scripts/generate/facts'
import { propertiesOf, templateOf } from '../scripts/generate/names'
import type { Schema } from '../scripts/generate/openapi'
import { bodyOf, pathVariables, queryParameters } from '../scripts/generate/operation'
import { type Extent, sampleCall } from '../scripts/generate/sample'
import { merchant, PUBLIC_KEY_ID, platform } from './support/keys'
import { SchemaValidator } from './support/schema-validator'

const ROOT = join(__dirname, '..')
const { paths, notifications, components } = readCatalogue(join(ROOT, 'openapi'))
const operations = paths.flatMap((path) => path.operations)

const MAIN = 'https://api.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

function countWhere(is: (operation: CatalogueOperation) => boolean): number {
  return operations.filter(is).length
}

describe('the catalogue', () => {
  it('describes the whole of the API', () => {
    expect({ operations: operations.length, paths: paths.length }).toEqual({ operations: 1156, paths: 1073 })
    expect({
      v3: countWhere(({ version }) => version === 'v3'),
      v2: countWhere(({ version }) => version === 'v2'),
    }).toEqual({ v3: 1020, v2: 136 })
    expect(notifications).toHaveLength(112)
  })

  it('knows which operations upload a file, and which demand the TLS client certificate', () => {
    expect(countWhere((operation) => describedFacts(operation).upload !== undefined)).toBe(15)
    expect(countWhere(({ mutualTls }) => mutualTls)).toBe(57)
  })

  it('has one operation for every method and path', () => {
    const keys = operations.map(({ method, path }) => `${method} ${path}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('says of every operation its official name and its product', () => {
    const nameless = operations.filter(({ operation }) => !operation.summary || operation.tags.length === 0)
    expect(nameless.map(({ path }) => path)).toEqual([])
  })

  it('links only to official pages', () => {
    const described = [...operations.map((it) => it.operation), ...notifications.map((it) => it.webhook)]
    const links = described.flatMap(({ externalDocs }) => externalDocs?.url ?? [])
    expect(
      links.filter((url) => !/^https:\/\/([a-z]+\.)+(qq\.com|wechatpay\.cn|weixin\.qq\.com)\//.test(url)),
    ).toEqual([])
    expect(links.length).toBeGreaterThan(1_000)
  })

  it('says of every operation what a refusal holds, where that is JSON of APIv3', () => {
    const silent = operations.filter(
      ({ version, operation }) => version === 'v3' && !operation.responses.default,
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

describe.each<Extent>(['all', 'required'])('a call made of %s fields', (extent) => {
  const validator = new SchemaValidator()
  const calls = operations.map((entry) => ({ entry, call: sampleCall(entry, extent) }))

  it('has a body that fits the request', () => {
    const wrong = calls.flatMap(({ entry, call }) => {
      const body = bodyOf(entry.operation)
      const problems = body ? validator.problemsOf(body.schema, call[body.option]) : []
      return problems.map((problem) => `${entry.method} ${entry.path}: ${problem}`)
    })
    expect(wrong).toEqual([])
  })

  it('has variables and a query that fit the request', () => {
    const wrong = calls.flatMap(({ entry, call }) =>
      [...pathVariables(entry.operation), ...queryParameters(entry.operation)].flatMap((parameter) => {
        const value = { ...call.query, ...call.variables }[parameter.name]
        if (value === undefined) return parameter.required ? `${entry.path}: no ${parameter.name}` : []
        return validator.problemsOf(parameter.schema, value)
      }),
    )
    expect(wrong).toEqual([])
  })
})

/** JSON pointers of the fields that a schema requires at any depth. */
function requiredIn(given: Schema, at = ''): string[] {
  const { properties = {}, required = [], items } = resolved(given)
  return [
    ...required.map((name) => `${at}/${name}`),
    ...Object.entries(properties).flatMap(([name, schema]) => requiredIn(schema, `${at}/${name}`)),
    ...(items ? requiredIn(items, `${at}/*`) : []),
  ]
}

describe('an operation for direct merchants', () => {
  const DIRECT = ['直连商户', '普通商户', '直连模式']

  it('asks for no sub-merchant, which they do not have', () => {
    const direct = operations.filter(({ operation }) =>
      operation['x-roles']?.some((role) => DIRECT.includes(role)),
    )
    const wrong = direct.flatMap(({ method, path, operation }) => {
      const asked = requiredIn(bodyOf(operation)?.schema ?? {}).filter((pointer) =>
        /\/sub_mch_?id$/.test(pointer),
      )
      return asked.map((pointer) => `${method} ${path} ${pointer}`)
    })
    expect(wrong).toEqual([])
    expect(direct.length).toBeGreaterThan(100)
  })
})

/** A schema and all that it is made of, components once. */
function schemasIn(schema: Schema): Schema[] {
  const below = [...partsOf(schema), ...(schema.contentSchema ? [schema.contentSchema] : [])]
  return [schema, ...below.flatMap(schemasIn)]
}

const schemas = [
  ...components.map(({ schema }) => schema),
  ...operations.flatMap(({ operation }) => [
    ...(operation.parameters ?? []).map(({ schema }) => schema),
    ...[operation.requestBody ?? {}, ...Object.values(operation.responses)]
      .flatMap((message) => Object.values(message.content ?? {}))
      .flatMap(({ schema }) => schema ?? []),
  ]),
  ...notifications.flatMap(({ webhook }) =>
    Object.values(webhook.requestBody.content).flatMap(({ schema }) => schema ?? []),
  ),
].flatMap(schemasIn)

describe('every schema', () => {
  const validator = new SchemaValidator()

  it('has examples that fit it', () => {
    const withExamples = schemas.filter((schema) => schema.examples)
    const wrong = withExamples.flatMap((schema) =>
      (schema.examples ?? []).flatMap((example) => validator.problemsOf(schema, example)),
    )
    expect(wrong).toEqual([])
    expect(withExamples.length).toBeGreaterThan(10_000)
  })

  it('has a default that fits it', () => {
    const withDefault = schemas.filter((schema) => schema.default !== undefined)
    expect(withDefault.flatMap((schema) => validator.problemsOf(schema, schema.default))).toEqual([])
    expect(withDefault.length).toBeGreaterThan(0)
  })

  it('requires only fields that it describes', () => {
    const wrong = schemas.flatMap(({ required = [], properties = {} }) =>
      required.filter((name) => !Object.hasOwn(properties, name)),
    )
    expect(wrong).toEqual([])
  })
})

describe('every path', () => {
  const wxpay = createClient({
    mchid: '1900000001',
    privateKey: merchant.privateKey,
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: platform.publicKey },
  })

  type Node = Record<string, object>
  const byProperties = (path: string) =>
    propertiesOf(path).reduce((node: Node, property) => node[property] as Node, wxpay as never)
  const byText = (path: string) => wxpay.chain(templateOf(path))
  const byKey = (path: string) => (wxpay as never as Node)[templateOf(path)]

  it('is the same node in every style', () => {
    for (const { path } of paths) {
      expect([path, byText(path) === byKey(path)]).toEqual([path, true])
      // `delete` is a function too, and so another object for the same path.
      if (!path.endsWith('/delete')) expect([path, byProperties(path) === byText(path)]).toEqual([path, true])
    }
  })

  it('prints as it is, said in any style', () => {
    for (const { path } of paths) {
      const printed = [byProperties(path), byText(path), byKey(path)].map(String)
      expect([...new Set(printed)]).toEqual([templateOf(path)])
    }
  })

  it('can be called with each of its methods, in any style', () => {
    for (const { path, method } of operations) {
      const verbs = [byProperties(path), byText(path), byKey(path)].map((node) =>
        Reflect.get(node as object, method),
      )
      expect([path, verbs.map((verb) => typeof verb)]).toEqual([path, ['function', 'function', 'function']])
    }
  })

  it.each([
    ['v3.applyment4sub.applyment', 'v3/applyment4sub/applyment/'],
    ['v3.ecommerce.applyments', 'v3/ecommerce/applyments/'],
    ['v2.secapi.mch.addInstitutionsub', 'v2/secapi/mch/addInstitutionsub'],
    ['v2.secapi.mch.modifyInstitutionsub', 'v2/secapi/mch/modifyInstitutionsub'],
    ['v2.secapi.mch.queryInstitutionsub', 'v2/secapi/mch/queryInstitutionsub'],
    ['v3.ecommerce.applyments.outRequestNo', 'v3/ecommerce/applyments/out-request-no'],
    ['v3.profitsharing.receivers.delete', 'v3/profitsharing/receivers/delete'],
  ])('is reached by its natural spelling, irregular or not: %s', (chain, path) => {
    const node = chain.split('.').reduce((at: Node, property) => at[property] as Node, wxpay as never)
    expect(String(node)).toBe(path)
  })

  it('lives where the catalogue says', () => {
    for (const { wirePath, server } of operations)
      expect([wirePath, serverOf(wirePath)]).toEqual([wirePath, server])
  })

  it.each([
    ['/v3/pay/transactions/jsapi', MAIN],
    ['/v3/global/transactions/jsapi', OVERSEAS],
    ['/global/v3/customs/orders', OVERSEAS],
    ['/hk/v3/transactions/app', MAIN],
    ['/pay/unifiedorder', MAIN],
    ['/risk/getpublickey', 'https://fraud.mch.weixin.qq.com'],
    ['/face/get_wxpayface_authinfo', 'https://payapp.weixin.qq.com'],
  ])('lives on a host of WeChat Pay: %s on %s', (path, server) => {
    const found = operations.filter(({ wirePath }) => wirePath === path)
    expect([...new Set(found.map((operation) => operation.server))]).toEqual([server])
  })

  it('is known to the client with all that is out of the ordinary about it', () => {
    for (const operation of operations) {
      const { method, wirePath } = operation
      expect([wirePath, factsOf(method.toUpperCase(), wirePath)]).toEqual([
        wirePath,
        describedFacts(operation),
      ])
    }
  })
})

describe('the bundle', () => {
  interface Bundle {
    paths: Record<string, object>
    webhooks: Record<string, object>
  }

  let bundle: Bundle
  beforeAll(() => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: ROOT, env, stdio: 'ignore' })
    bundle = JSON.parse(readFileSync(join(ROOT, 'build/openapi.json'), 'utf8'))
  }, 120_000)

  /** Every address that something in it refers to. */
  function references(): string[] {
    const found = new Set<string>()
    JSON.stringify(bundle, (key, value) => {
      if (key === '$ref') found.add(value)
      return value
    })
    return [...found]
  }

  function leadsTo(address: string): unknown {
    const keys = address.slice(2).split('/')
    return keys.reduce<unknown>((node, key) => {
      const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
      return (node as Record<string, unknown> | undefined)?.[name]
    }, bundle)
  }

  it('has every path as it is sent, and every notification', () => {
    expect(Object.keys(bundle.paths).sort()).toEqual(operationsByWirePath())
    expect(Object.keys(bundle.webhooks).sort()).toEqual(notifications.map(({ event }) => event).sort())
  })

  function operationsByWirePath(): string[] {
    return [...new Set(operations.map(({ wirePath }) => wirePath))].sort()
  }

  it('stands alone: nothing in it refers to another document', () => {
    const addresses = references()
    expect(addresses.filter((address) => !address.startsWith('#/'))).toEqual([])
    expect(addresses.length).toBeGreaterThan(100)
  })

  it('leads somewhere with every reference', () => {
    expect(references().filter((address) => leadsTo(address) === undefined)).toEqual([])
  })
})
