import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { factsOf } from '../../lib/operation'
import { type CatalogueOperation, readCatalogue } from '../../scripts/generate/catalogue'
import { sampleCall } from '../../scripts/generate/sample'
import type { UnknownNode, WechatPay } from '../../types'
import { isSigned, type LocalWechatPay, type Received, startLocalWechatPay } from '../support/local-wechatpay'
import { readMultipart } from '../support/multipart'

const catalogue = readCatalogue(join(__dirname, '../../openapi'))
const uploadOf = ({ method, wirePath }: CatalogueOperation) => factsOf(method.toUpperCase(), wirePath).upload
const uploads = catalogue.paths
  .flatMap(({ operations }) => operations)
  .filter((entry) => entry.version === 'v3' && uploadOf(entry))

let server: LocalWechatPay
let wxpay: WechatPay
let received: Received
let all: Received[] = []
let busy = 0
const BUSY = { status: 429, body: { code: 'FREQUENCY_LIMITED', message: '频率过高' } }

beforeAll(async () => {
  server = await startLocalWechatPay((request) => {
    received = request
    all.push(request)
    return busy-- > 0 ? BUSY : { body: { media_id: 'AQID' } }
  })
  wxpay = server.client()
})

afterAll(() => server.close())

/** Bytes of all values, with what separates the parts of forms among them. */
const bytes = Buffer.concat([Buffer.from([...Array(256).keys()]), Buffer.from('\r\n--\r\n\r\n\0中文')])
const hex = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')

/** A name with the ending that an operation takes first. */
function nameFor(entry: CatalogueOperation): string {
  const [type = 'image/png'] = uploadOf(entry)?.types ?? []
  return { 'image/jpeg': 'a.jpg', 'video/x-msvideo': 'a.avi', 'application/pdf': 'a.pdf' }[type] ?? 'a.png'
}

/** What each field that is filled in must hold. */
function expectedFields(entry: CatalogueOperation): Record<string, string> {
  const { filled = {} } = uploadOf(entry) ?? {}
  const known: Record<string, string> = {
    filename: nameFor(entry),
    sha256: hex('sha256'),
    sm3: hex('sm3'),
  }
  return Object.fromEntries(Object.entries(filled).map(([field, how]) => [field, known[how] ?? how]))
}

it('knows the uploads of APIv3', () => {
  expect(uploads).toHaveLength(14)
})

it.each(uploads.map((entry) => [entry.wirePath, entry] as const))('uploads to %s', async (_, entry) => {
  const { variables, form } = sampleCall(entry)
  const { file = '', filled = {} } = uploadOf(entry) ?? {}
  const { meta, ...parts } = form as { meta: Record<string, unknown> }
  const given = Object.fromEntries(Object.entries(meta).filter(([field]) => !Object.hasOwn(filled, field)))
  const node = wxpay.chain(entry.path.slice(1) as string) as UnknownNode
  const input = new File([bytes], nameFor(entry))
  const { data } = await node.post({ ...variables, form: { ...parts, [file]: input, meta: given } })
  expect(data).toEqual({ media_id: 'AQID' })

  const [first, second, ...others] = readMultipart(received)
  expect(first?.head).toBe('Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json')
  expect(isSigned(received, first?.content)).toBe(true)
  expect(JSON.parse(String(first?.content))).toEqual({ ...given, ...expectedFields(entry) })
  expect(second).toMatchObject({ name: file, filename: nameFor(entry), content: bytes })
  const plain = Object.entries(parts).filter(([name]) => name !== file)
  expect(others).toEqual(
    plain.map(([name, value]) => ({
      name,
      head: `Content-Disposition: form-data; name="${name}"`,
      content: Buffer.from(String(value)),
    })),
  )
})

it('writes what other libraries read', async () => {
  await wxpay.v3.merchant.media.upload.post({ form: { file: new File([bytes], '营业执照 (1).png') } })
  const { body, headers } = received
  const form = await new Response(body, {
    headers: { 'content-type': `${headers['content-type']}` },
  }).formData()
  const file = form.get('file') as File
  expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes)
  expect([file.name, file.type]).toEqual(['%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7%20%281%29.png', 'image/png'])
  expect(JSON.parse(form.get('meta') as string)).toEqual({ filename: file.name, sha256: hex('sha256') })
})

it('uploads to a path that is not in the catalogue', async () => {
  const form = { meta: { a: 1 }, photo: bytes, count: 2, empty: '', left_out: undefined }
  await wxpay.chain('v3/unknown/upload').post({ form })
  const parts = readMultipart(received)
  expect(parts.map(({ name, filename, content }) => [name, filename, content])).toEqual([
    ['meta', undefined, Buffer.from('{"a":1}')],
    ['photo', 'file', bytes],
    ['count', undefined, Buffer.from('2')],
    ['empty', undefined, Buffer.from('')],
  ])
  expect(isSigned(received, '{"a":1}')).toBe(true)
})

it('signs nothing of a form without meta', async () => {
  await wxpay.chain('v3/unknown/upload').post({ form: { file: bytes } })
  expect(isSigned(received, '')).toBe(true)
})

it('tells how far it is', async () => {
  const large = Buffer.alloc(1_000_000, 1)
  const seen: number[] = []
  await wxpay.v3.merchant.media.upload.post({
    form: { file: new File([large], 'a.png') },
    onUploadProgress: ({ loaded, total }) => seen.push(loaded / (total ?? 0)),
  })
  expect(seen.at(-1)).toBe(1)
  expect(readMultipart(received)[1]?.content.equals(large)).toBe(true)
  expect(received.headers['content-length']).toBe(String(received.body.length))
})

it('can be sent again from its own config', async () => {
  const { config } = await wxpay.v3.merchant.media.upload.post({ form: { file: new File([bytes], 'a.png') } })
  const first = received
  await wxpay.axios.request(config)
  expect(received.body).toEqual(first.body)
  expect(received.headers.authorization).not.toBe(first.headers.authorization)
  expect(isSigned(received, readMultipart(received)[0]?.content)).toBe(true)
})

it.each<[string, (data: Buffer) => unknown]>([
  ['changes the body', (data) => Buffer.concat([data, Buffer.from('x')])],
  ['makes it text', String],
])('sends nothing where an interceptor %s', async (_, change) => {
  const client = server.client()
  client.axios.interceptors.request.use((config) => ({ ...config, data: change(config.data) }))
  const call = client.v3.merchant.media.upload.post({ form: { file: new File([bytes], 'a.png') } })
  await expect(call).rejects.toMatchObject({ code: 'OPTIONS_UNSUPPORTED' })
})

it('can be cancelled while a stream is still to come', async () => {
  const controller = new AbortController()
  const stalled = new Readable({ read: () => setImmediate(() => controller.abort()) })
  const call = wxpay.v3.merchant.media.upload.post({
    form: { file: stalled, meta: { filename: 'a.png' } },
    signal: controller.signal,
  })
  await expect(call).rejects.toMatchObject({ code: 'NETWORK_CANCELED' })
  expect(stalled.destroyed).toBe(true)
})

it('takes either json or a form', async () => {
  const call = wxpay.chain('v3/unknown/upload').post({ json: {}, form: { file: bytes } })
  await expect(call).rejects.toMatchObject({ code: 'OPTIONS_INVALID' })
})

it('does not sign a form of which it does not know what to sign', async () => {
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
  const call = wxpay.axios.post('/v3/merchant/media/upload', Buffer.from('--x--'), { headers })
  await expect(call).rejects.toMatchObject({ code: 'OPTIONS_UNSUPPORTED' })
})

it('is repeated byte by byte, even where the file came as a stream', async () => {
  all = []
  busy = 2
  const client = server.client({ retry: { minDelay: 1, maxDelay: 2 } })
  const form = { file: Readable.from([bytes]), meta: { filename: 'a.png' } }
  await client.v3.merchant.media.upload.post({ form })
  expect(all).toHaveLength(3)
  for (const request of all) {
    expect(request.body).toEqual(all[0]?.body)
    expect(isSigned(request, readMultipart(request)[0]?.content)).toBe(true)
  }
})
