import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createClient, type WechatPay } from '../../lib'
import { factsOf } from '../../lib/operation'
import { type CatalogueOperation, readCatalogue } from '../../scripts/generate/catalogue'
import { propertiesOf, templateOf } from '../../scripts/generate/names'
import { type Sample, type SampleCall, sampleCall } from '../../scripts/generate/sample'
import { merchant, PUBLIC_KEY_ID, pkcs8, platform, spki } from '../support/keys'

/** Every operation of the catalogue, said in each of the three styles, over real HTTP. */
const OPERATIONS = readCatalogue(join(__dirname, '../../openapi')).paths.flatMap((path) => path.operations)

interface Received {
  line: string
  body: string
}

let server: Server
let wxpay: WechatPay
const received = new Map<string, Received>()

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const line = `${request.method} ${request.url}`
    received.set(String(request.headers['x-call']), { line, body: Buffer.concat(chunks).toString('latin1') })
    response.writeHead(404, { 'Content-Type': 'application/json' }).end('{"code":"NOT_FOUND","message":"—"}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  wxpay = createClient({
    mchid: '1900000001',
    privateKey: pkcs8(merchant.privateKey),
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: spki(platform.publicKey) },
    secret: 'v2'.repeat(16),
    axios: { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
  })
})
afterAll(() => server.close())

type Node = Record<string, unknown>
type Send = (options: object) => Promise<unknown>

const STYLES: Record<string, (path: string) => unknown> = {
  properties: (path) => propertiesOf(path).reduce<unknown>((node, name) => (node as Node)[name], wxpay),
  chain: (path) => wxpay.chain(templateOf(path) as string),
  brackets: (path) => (wxpay as unknown as Node)[templateOf(path)],
}

/** What an operation's call looks like on the wire in each style. */
async function wire(operation: CatalogueOperation): Promise<Received[]> {
  const { variables, ...options } = withNamedFile(operation, sampleCall(operation))
  return Promise.all(
    Object.entries(STYLES).map(async ([style, nodeOf]) => {
      const id = `${operation.method} ${operation.path} ${style}`
      const send = (nodeOf(operation.path) as Record<string, Send>)[operation.method] as Send
      const outcome = await send({ ...variables, ...options, headers: { 'X-Call': id } }).catch((it) => it)
      return received.get(id) ?? { line: String(outcome), body: '' }
    }),
  )
}

const ENDINGS: Record<string, string> = { 'application/pdf': 'pdf', 'video/x-msvideo': 'avi' }

/** Bytes alone have no name that tells their type. Digests are left to the client, as the samples' are made up. */
function withNamedFile(operation: CatalogueOperation, { form, ...call }: SampleCall): SampleCall {
  const { upload } = factsOf(operation.method.toUpperCase(), operation.wirePath)
  if (!form || !upload) return { ...call, ...(form && { form }) }
  const parts = { ...(form as Record<string, Sample>) }
  const filled = (name: string) => Object.hasOwn(upload.filled, name)
  const own = (all: object) => Object.fromEntries(Object.entries(all).filter(([name]) => !filled(name)))
  if (parts.meta) parts.meta = own(parts.meta as object)
  const ending = ENDINGS[upload.types?.[0] ?? ''] ?? 'png'
  const file = new File([parts[upload.file] as Uint8Array<ArrayBuffer>], `sample.${ending}`)
  return { ...call, form: { ...own(parts), [upload.file]: file as unknown as Sample } }
}

/** What differs between two sendings of the same call: nonces, signatures, boundaries. */
function stable({ line, body }: Received): Received {
  const boundary = /^--(\S+)\r\n/.exec(body)?.[1]
  const same = (text: string) =>
    text
      .replace(/<(nonce_str|sign)>.*?<\/\1>/g, '')
      .replace(/(nonce_str|sign)=[^&]*/g, '')
      .replaceAll(boundary ?? '\0', '')
  return { line: same(line), body: same(body) }
}

/** The path that a sample's variables make of a template, by means of its own. */
function expanded({ wirePath }: CatalogueOperation, variables: Record<string, unknown>): string {
  return wirePath.replace(/\{(.+?)\}/g, (_, name: string) => encoded(String(variables[name])))
}

/** RFC 3986 leaves fewer characters alone than JavaScript. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Operations by the first two segments of their paths. */
function byArea(): [area: string, operations: CatalogueOperation[]][] {
  const areas = new Map<string, CatalogueOperation[]>()
  for (const operation of OPERATIONS) {
    const area = operation.path.split('/').slice(1, 3).join('/')
    areas.set(area, [...(areas.get(area) ?? []), operation])
  }
  return [...areas]
}

describe('the three styles', () => {
  it.each(byArea())('say the same of %s', async (_, operations) => {
    for (const operation of operations) {
      const [first, ...others] = (await wire(operation)).map(stable)
      const path = expanded(operation, sampleCall(operation).variables)
      expect(first?.line.split('?')[0]).toBe(`${operation.method.toUpperCase()} ${path}`)
      expect(others).toEqual([first, first])
    }
  })
})
