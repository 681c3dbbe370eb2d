import { join } from 'node:path'
import type { AxiosResponse } from 'axios'
import { createClient } from '../../lib/client'
import { createIdentity, type ExchangeReport, type Sandbox, startSandbox } from '../../lib/sandbox'
import { type CatalogueOperation, readCatalogue, successes } from '../../scripts/generate/catalogue'
import { resolved } from '../../scripts/generate/component'
import { templateOf } from '../../scripts/generate/names'
import type { Extent } from '../../scripts/generate/sample'
import type { UnknownNode, WechatPay } from '../../types'
import { MADE_FIRST } from '../support/made-first'
import { type Options, sampleOptions } from '../support/sample-options'
import { spoil } from '../support/spoil'

/** What is at a path is made, asked for, changed and removed, in this order. */
const LIFE = ['post', 'get', 'put', 'patch', 'delete']

/** Every operation of the catalogue, called with values made from its schema: APIv3 over HTTP, APIv2 over HTTPS. */
const OPERATIONS = readCatalogue(join(__dirname, '../../openapi')).paths.flatMap((path) =>
  path.operations.toSorted((a, b) => LIFE.indexOf(a.method) - LIFE.indexOf(b.method)),
)

/** Some areas have more than a hundred operations. */
jest.setTimeout(30_000)

let sandboxes: Sandbox[] = []
let clients: Record<CatalogueOperation['version'], WechatPay>
let reports: ExchangeReport[] = []

beforeAll(async () => {
  const identity = await createIdentity()
  const onExchange = (report: ExchangeReport) => reports.push(report)
  const [v3, v2] = await Promise.all([
    startSandbox({ identity, onExchange }),
    startSandbox({ identity, onExchange, tls: true }),
  ])
  sandboxes = [v3, v2]
  clients = {
    v3: createClient({ ...v3.config, sensitive: 'auto' }),
    v2: createClient(v2.config),
  }
})
afterAll(() => Promise.all(sandboxes.map((sandbox) => sandbox.close())))
beforeEach(() => {
  reports = []
})

/** Operations by the first two segments of their paths. */
function byArea(): [area: string, operations: CatalogueOperation[]][] {
  const areas = new Map<string, CatalogueOperation[]>()
  for (const operation of OPERATIONS) {
    const area = operation.path.split('/').slice(1, 3).join('/')
    areas.set(area, [...(areas.get(area) ?? []), operation])
  }
  return [...areas]
}

function optionsOf(entry: CatalogueOperation, extent: Extent): Options {
  return sampleOptions(entry, extent, (text) => clients.v2.encrypt(text))
}

function send(entry: CatalogueOperation, options: Options): Promise<AxiosResponse> {
  const node = clients[entry.version].chain(templateOf(entry.path) as string) as UnknownNode
  return node[entry.method](options)
}

/** Names what must be there before it can be asked for, once it is. */
async function makeFirst({ method, path, version }: CatalogueOperation, options: Options): Promise<Options> {
  const make = MADE_FIRST[`${method.toUpperCase()} ${path}`]
  const [v3] = sandboxes as [Sandbox]
  const named = make ? await make(v3, clients[version]) : {}
  return { ...options, ...named }
}

/** What came of a call, in one line, so that all the operations at fault are seen at once. */
async function outcome(entry: CatalogueOperation, options: Options): Promise<string> {
  const call = `${entry.method.toUpperCase()} ${entry.path}`
  try {
    const { data } = await send(entry, options)
    const missing = requiredOf(entry).filter((name) => !Object.hasOwn(Object(data), name))
    return missing.length > 0 ? `${call}: the answer lacks ${missing.join()}` : 'accepted'
  } catch (error) {
    return String(error)
  }
}

/** The fields that the answer of an operation always has; a file, a page or an empty answer has none. */
function requiredOf({ operation }: CatalogueOperation): string[] {
  const [response] = successes(operation)
  const { schema } = Object.values(response?.content ?? {})[0] ?? {}
  return (schema && resolved(schema).required) ?? []
}

/** The mistakes that an operation did not see, or did not name. */
async function unseen(entry: CatalogueOperation): Promise<string[]> {
  const found: string[] = []
  for (const { options, field } of spoil(entry, optionsOf(entry, 'all'))) {
    const error = await send(entry, options).catch((thrown: unknown) => thrown)
    const { code, status, detail, err_code_des = '' } = Object(error)
    const isNamed = entry.version === 'v3' ? detail?.field === field : err_code_des.includes(` ${field} `)
    const isRefused = code === 'PARAM_ERROR' && status === (entry.version === 'v3' ? 400 : 200)
    if (!isRefused || !isNamed) found.push(`${entry.method} ${entry.path}: ${field}: ${error}`)
  }
  return found
}

it('knows them all', () => {
  expect(OPERATIONS).toHaveLength(1156)
})

describe.each<Extent>(['required', 'all'])('with %s fields', (extent) => {
  it.each(byArea())('%s is accepted', async (_, operations) => {
    const outcomes: string[] = []
    for (const entry of operations) {
      const options = await makeFirst(entry, optionsOf(entry, extent))
      outcomes.push(await outcome(entry, options))
    }
    expect(outcomes.filter((it) => it !== 'accepted')).toEqual([])
    expect(reports.length).toBeGreaterThanOrEqual(operations.length)
    expect(reports.filter(({ signature }) => signature !== 'accepted')).toEqual([])
  })
})

describe('with a mistake', () => {
  it.each(byArea())('%s is refused, and the field named', async (_, operations) => {
    const found: string[] = []
    for (const entry of operations) found.push(...(await unseen(entry)))
    expect(found).toEqual([])
    expect(reports.length).toBeGreaterThanOrEqual(operations.length)
  })
})
