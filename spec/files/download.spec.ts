import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, readFileSync, statSync, writeFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { DownloadSource, WechatPay } from '../../types'
import { FileServer } from '../support/file-server'
import { newFolder } from '../support/folder'

const BILL = Buffer.from(
  `\uFEFF交易时间,商户号\r\n\`2024-06-01,\`1900000001\r\n${'`1,`2\r\n'.repeat(50_000)}`,
)
const PATH = '/v3/billdownload/file?token=a%2Bb%20c'

let server: FileServer
let wxpay: WechatPay

beforeAll(async () => {
  server = await FileServer.start()
  wxpay = server.client()
})
afterAll(() => server.close())
beforeEach(() => {
  server.requested.length = 0
  server.serve(BILL)
})

function announced(type = 'SHA1', changes: object = {}) {
  const value = createHash(type.toLowerCase()).update(BILL).digest('hex')
  return {
    download_url: `https://api.mch.weixin.qq.com${PATH}`,
    hash_type: type,
    hash_value: value,
    ...changes,
  }
}

describe('a file', () => {
  it('is written under its name, readable by its owner alone', async () => {
    const folder = newFolder()
    const to = folder.file('bill.csv')
    const { hash_value: value } = announced()
    expect(await wxpay.download(announced(), { to })).toEqual({
      path: to,
      bytes: BILL.length,
      hash: { type: 'SHA1', value },
    })
    expect(readFileSync(to).equals(BILL)).toBe(true)
    expect(folder.names()).toEqual(['bill.csv'])
    if (process.platform !== 'win32') expect(statSync(to).mode & 0o777).toBe(0o600)
  })

  it('takes the place of an older one', async () => {
    const to = newFolder().file('bill.csv')
    writeFileSync(to, 'older')
    await wxpay.download(announced(), { to: pathToFileURL(to) })
    expect(readFileSync(to).equals(BILL)).toBe(true)
  })

  it('is given as bytes where no target is', async () => {
    server.serve(BILL, { 'Content-Type': 'image/png' })
    const { data, contentType } = await wxpay.download(announced())
    expect(data.equals(BILL)).toBe(true)
    expect(contentType).toBe('image/png')
  })

  it('is written into a stream, which is ended', async () => {
    const stream = new PassThrough()
    const [content] = await Promise.all([text(stream), wxpay.download(announced(), { stream })])
    expect(Buffer.from(content).length).toBe(BILL.length - 3)
  })

  it('is written into a slow stream, however slow against the timeout', async () => {
    const stream = new PassThrough({ highWaterMark: 1 })
    const reading = (async () => {
      let bytes = 0
      for await (const chunk of stream) {
        if (bytes === 0) await new Promise((done) => setTimeout(done, 300))
        bytes += chunk.length
      }
      return bytes
    })()
    await wxpay.download(announced(), { stream, timeout: 100 })
    expect(await reading).toBe(BILL.length)
  })

  it('that is packed is unpacked before it is checked', async () => {
    server.serve(gzipSync(BILL), { 'Content-Type': 'application/x-gzip' })
    const { data, bytes } = await wxpay.download(announced())
    expect([data.equals(BILL), bytes]).toEqual([true, BILL.length])
  })

  it('that is packed on its way only is unpacked too', async () => {
    server.serve(gzipSync(BILL), { 'Content-Encoding': 'gzip' })
    expect((await wxpay.download(announced())).data.equals(BILL)).toBe(true)
  })

  it('is empty where it is', async () => {
    server.serve(Buffer.alloc(0))
    expect(await wxpay.download(`${server.url}${PATH}`)).toEqual({ data: Buffer.alloc(0), bytes: 0 })
  })

  it.each(['SHA1', 'SHA256', 'SM3', 'sha-1'])('is checked by its %s', async (type) => {
    const algorithm = type.replace('sha-1', 'SHA1')
    await wxpay.download({ ...announced(algorithm), hash_type: type })
    server.serve(Buffer.concat([BILL, Buffer.from(' ')]))
    await expect(wxpay.download({ ...announced(algorithm), hash_type: type })).rejects.toMatchObject({
      code: 'FILE_DIGEST_MISMATCH',
    })
  })

  it('tells how far it is', async () => {
    const seen: { bytes: number; total?: number }[] = []
    server.serve(BILL, { 'Content-Length': BILL.length })
    await wxpay.download(announced(), { onProgress: (progress) => seen.push(progress) })
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(-1)).toEqual({ bytes: BILL.length, total: BILL.length })
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((a, b) => a - b))
  })
})

describe('what to download', () => {
  const answer = announced()

  it.each<[string, DownloadSource]>([
    ['a URL as text', answer.download_url],
    ['a URL', new URL(answer.download_url)],
    ['an answer’s data', answer],
    ['a list with one file', { download_bill_list: [answer] }],
    ['an invoice', { fapiao_download_info_list: [{ download_url: answer.download_url }] }],
    [
      'an answer with url and hash_value',
      { ...answer, download_url: undefined, url: answer.download_url } as never,
    ],
    ['a path', PATH],
    ['a URL of the spare host', answer.download_url.replace('api.', 'api2.')],
    ['a URL of the client’s own host', 'own'],
  ])('may be %s', async (_, source) => {
    const given = source === 'own' ? server.url + PATH : source
    expect((await wxpay.download(given)).bytes).toBe(BILL.length)
    expect(server.requested).toEqual([PATH])
  })

  it('may be a response', async () => {
    server.respond = (request, response) => {
      if (request.url?.startsWith('/v3/bill/tradebill')) server.answer(response, answer)
      else response.end(BILL)
    }
    const response = await wxpay.chain('v3/bill/tradebill').get({ query: { bill_date: '2024-06-01' } })
    expect(await wxpay.download(response)).toMatchObject({ hash: { type: 'SHA1' } })
  })

  it('may be a path template with its variables and query', async () => {
    await wxpay.download('v3/merchant-service/images/{media_id}', { media_id: 'a/b=', query: { x: 'y z' } })
    expect(server.requested).toEqual(['/v3/merchant-service/images/a%2Fb%3D?x=y%20z'])
  })

  it('is a media_url whose id is encoded already as it is', async () => {
    await wxpay.download('https://api.mch.weixin.qq.com/v3/merchant-service/images/ChsyMDAw%2FABC%3D%3D')
    expect(server.requested).toEqual(['/v3/merchant-service/images/ChsyMDAw%2FABC%3D%3D'])
  })

  it('is believed by its digest where the answer is not signed', async () => {
    const download_url = answer.download_url.replace('billdownload/file', 'bill/downloadurl')
    expect((await wxpay.download({ ...answer, download_url })).bytes).toBe(BILL.length)
    await expect(wxpay.download(download_url)).rejects.toMatchObject({ code: 'SIGNATURE_HEADERS_MISSING' })
  })

  it('may be checked by a digest of the caller’s own', async () => {
    const hash = { type: 'SHA1', value: '0'.repeat(40) }
    await expect(wxpay.download(answer.download_url, { hash })).rejects.toMatchObject({
      code: 'FILE_DIGEST_MISMATCH',
    })
  })

  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'FILE_SOURCE_INVALID'],
    ['an answer without a URL', { hash_type: 'SHA1', hash_value: '00' }, 'FILE_SOURCE_INVALID'],
    ['a response without data', { status: 204, config: {}, data: undefined }, 'FILE_SOURCE_INVALID'],
    ['several files', { download_bill_list: [answer, answer] }, 'FILE_SOURCE_INVALID'],
    ['no file', { download_bill_list: [] }, 'FILE_SOURCE_INVALID'],
    ['a digest that is cut', announced('SHA1', { hash_value: '79bb0f' }), 'FILE_SOURCE_INVALID'],
    ['a digest that is no hex', announced('SHA1', { hash_value: 'z'.repeat(40) }), 'FILE_SOURCE_INVALID'],
    ['an unknown digest', announced('SHA1', { hash_type: 'CRC32' }), 'FILE_DIGEST_UNSUPPORTED'],
    ['a foreign host', 'https://example.com/v3/billdownload/file?token=x', 'FILE_HOST_FOREIGN'],
    ['a host that looks like ours', 'https://api.mch.weixin.qq.com.evil.com/v3/x', 'FILE_HOST_FOREIGN'],
    ['a host that ends like ours', 'https://evilmch.weixin.qq.com/v3/x', 'FILE_HOST_FOREIGN'],
    ['a user name before the host', 'https://a:b@api.mch.weixin.qq.com/v3/x', 'FILE_HOST_FOREIGN'],
    ['no TLS', 'http://api.mch.weixin.qq.com/v3/x', 'FILE_HOST_FOREIGN'],
    ['another port', 'https://api.mch.weixin.qq.com:8443/v3/x', 'FILE_HOST_FOREIGN'],
    ['a host without a scheme', '//api.mch.weixin.qq.com/v3/x', 'FILE_HOST_FOREIGN'],
    ['a file', 'file:///etc/passwd', 'FILE_HOST_FOREIGN'],
    ['a path that leaves', 'v3/../etc', 'PATH_UNSAFE'],
  ])('is refused when it is %s, and nothing is sent', async (_, source, code) => {
    await expect(wxpay.download(source as never)).rejects.toMatchObject({ code })
    expect(server.requested).toEqual([])
  })

  it.each<[string, object]>([
    ['a mistyped option', { path: '/tmp/x' }],
    ['a query beside a URL', { query: { a: 1 } }],
    ['two targets', { to: '/tmp/x', stream: new PassThrough() }],
    ['an empty target', { to: '' }],
    ['a stream that cannot be written', { stream: {} }],
    ['a limit that is none', { maxBytes: Number.NaN }],
  ])('is refused with %s, and nothing is sent', async (_, options) => {
    await expect(wxpay.download(answer, options as never)).rejects.toMatchObject({
      code: 'FILE_OPTIONS_INVALID',
    })
    expect(server.requested).toEqual([])
  })
})

it('an error names the operation, neither its ids nor its token', async () => {
  server.respond = (_, response) => response.writeHead(500).end('{"code":"SYSTEM_ERROR","message":"busy"}')
  const failing = wxpay.download(`${server.url}/v3/merchant-service/images/SECRET?token=TOKEN`)
  const error: Error = await failing.then(
    () => undefined,
    (reason) => reason,
  )
  expect(error.message).toContain('GET v3/merchant-service/images/{media_id}')
  expect(error.message).not.toMatch(/SECRET|TOKEN/)
})

it('a stream of the caller’s that was destroyed is an error', async () => {
  const stream = createWriteStream(newFolder().file('x'))
  stream.destroy()
  await once(stream, 'close')
  await expect(wxpay.download(announced(), { stream })).rejects.toThrow()
})
