import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { WechatPay } from '../../types'
import { FileServer } from '../support/file-server'
import { newFolder } from '../support/folder'
import { signAnswer } from '../support/sign-answer'

const STATEMENT = Buffer.from(
  `交易时间,公众账号ID\r\n${'`2018-01-30 10:00:00,`wx8888888888888888\r\n'.repeat(5_000)}`,
)
const SHA1 = createHash('sha1').update(STATEMENT).digest('hex')

let server: FileServer
let wxpay: WechatPay

beforeAll(async () => {
  server = await FileServer.start()
  wxpay = server.client()
})
afterAll(() => server.close())

/** Answers with a statement, signed as WeChat Pay signs it: the digest in the body's place. */
function serve(body: Buffer, headers: Record<string, string | undefined> = {}, sha1 = SHA1): void {
  const signature = signAnswer(server.identity, Buffer.from(`{"sha1":"${sha1}"}`))
  const all = Object.entries({ ...signature, 'Wechatpay-Statement-Sha1': sha1, ...headers })
  const present = Object.fromEntries(all.filter(([, value]) => value !== undefined)) as Record<string, string>
  server.serve(body, present)
}

describe.each(['v3/global/statements', 'hk/v3/statements'])('a statement of %s', (path) => {
  const query = { date: '20180130', mchid: '1900000109' }

  it('is downloaded and checked', async () => {
    serve(STATEMENT)
    const to = newFolder().file('statement.csv')
    expect(await wxpay.download(path, { query, to })).toMatchObject({ hash: { type: 'SHA1', value: SHA1 } })
    expect(readFileSync(to).equals(STATEMENT)).toBe(true)
    expect(server.requested.at(-1)).toBe(`/${path}?date=20180130&mchid=1900000109`)
    expect(server.headers.at(-1)).toMatchObject({ 'accept-encoding': 'gzip' })
  })

  it.each<[string, Record<string, string>]>([
    ['a packed file', {}],
    ['packed content', { 'Content-Encoding': 'gzip' }],
  ])('is downloaded as %s', async (_, headers) => {
    serve(gzipSync(STATEMENT), headers)
    expect((await wxpay.download(path, { query })).data.equals(STATEMENT)).toBe(true)
  })

  it('that was changed is not delivered', async () => {
    serve(Buffer.concat([STATEMENT, Buffer.from('`')]))
    const folder = newFolder()
    const changed = wxpay.download(path, { query, to: folder.file('statement.csv') })
    await expect(changed).rejects.toMatchObject({ code: 'FILE_DIGEST_MISMATCH' })
    expect(folder.names()).toEqual([])
  })

  it.each<[string, Record<string, string | undefined>, string]>([
    ['is not signed', { 'Wechatpay-Signature': undefined }, 'SIGNATURE_VALUE_MISSING'],
    [
      'has another digest than was signed',
      { 'Wechatpay-Statement-Sha1': '0'.repeat(40) },
      'SIGNATURE_MISMATCH',
    ],
    ['has no digest', { 'Wechatpay-Statement-Sha1': undefined }, 'SIGNATURE_MISMATCH'],
    ['has a digest that would end the text', { 'Wechatpay-Statement-Sha1': '"}' }, 'SIGNATURE_MISMATCH'],
  ])('that %s is not downloaded', async (_, headers, code) => {
    serve(STATEMENT, headers)
    const folder = newFolder()
    const forged = wxpay.download(path, { query, to: folder.file('statement.csv') })
    await expect(forged).rejects.toMatchObject({ code })
    expect(folder.names()).toEqual([])
    await new Promise((done) => setTimeout(done, 20))
    expect(server.closed.at(-1)).toBe(true)
  })

  it('that is refused is the usual error', async () => {
    server.respond = (_, response) => server.answer(response, { code: 'NOT_FOUND', message: 'none' }, 404)
    await expect(wxpay.download(path, { query })).rejects.toMatchObject({ code: 'NOT_FOUND', verified: true })
  })

  it('is verified as the answer of a plain call too', async () => {
    serve(STATEMENT)
    expect((await wxpay.chain(path as string).get({ query, responseType: 'text' })).data).toBe(
      String(STATEMENT),
    )
    serve(gzipSync(STATEMENT))
    const { data } = await wxpay.chain(path as string).get({ query, responseType: 'arraybuffer' })
    expect(data).toEqual(gzipSync(STATEMENT))
  })

  it('that was changed is refused as the answer of a plain call', async () => {
    serve(Buffer.from('another'))
    await expect(wxpay.chain(path as string).get({ query })).rejects.toMatchObject({
      code: 'SIGNATURE_MISMATCH',
    })
    serve(gzipSync(STATEMENT).subarray(0, 100))
    await expect(wxpay.chain(path as string).get({ query })).rejects.toMatchObject({
      code: 'SIGNATURE_MISMATCH',
    })
  })
})
