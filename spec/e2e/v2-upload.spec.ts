import { createHash } from 'node:crypto'
import { createClient, type WechatPay } from '../../lib'
import { merchant, PUBLIC_KEY_ID, platform } from '../support/keys'
import { type ReceivedPart, readMultipart } from '../support/multipart'
import { officialSign, signedXml, startV2Server, type V2Server } from '../support/v2-server'

const SECRET = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6'
const bytes = Buffer.from([...Array(256).keys()])
const hash = createHash('md5').update(bytes).digest('hex')
const photo = () => new File([bytes], '照片.jpg')

let server: V2Server
let wxpay: WechatPay

beforeAll(async () => {
  server = await startV2Server()
  wxpay = createClient({
    mchid: '1900000001',
    privateKey: merchant.privateKey,
    certificate: merchant.certificate,
    certs: { [PUBLIC_KEY_ID]: platform.publicKey },
    secret: SECRET,
    axios: { baseURL: server.url, proxy: false },
  })
})

beforeEach(() => {
  server.received.length = 0
  server.reply = () => ({
    body: signedXml({ return_code: 'SUCCESS', result_code: 'SUCCESS', media_id: 'AQID' }, SECRET),
  })
})

afterAll(() => server.close())

function sent() {
  const { headers, bytes: body } = server.received.at(-1) as (typeof server.received)[number]
  const parts = readMultipart({ headers, body })
  const isFile = ({ filename }: ReceivedPart) => filename !== undefined
  const { sign, ...fields } = Object.fromEntries(
    parts.filter((part) => !isFile(part)).map(({ name, content }) => [name, content.toString()]),
  )
  return { sign, fields, files: parts.filter(isFile) }
}

it('signs the plain parts, and fills in number and digest', async () => {
  const { data } = await wxpay.v2.secapi.mch.uploadmedia.post({ form: { media: photo() } })
  expect(data.media_id).toBe('AQID')
  const { sign, fields, files } = sent()
  expect(fields).toEqual({ mch_id: '1900000001', media_hash: hash, sign_type: 'MD5' })
  expect(sign).toBe(officialSign(fields, SECRET))
  expect(files).toEqual([
    {
      name: 'media',
      filename: '%E7%85%A7%E7%89%87.jpg',
      head: expect.stringMatching(/\r\nContent-Type: image\/jpeg$/),
      content: bytes,
    },
  ])
})

it('signs as sign_type says', async () => {
  await wxpay.v2.secapi.mch.uploadmedia
    .post({ form: { media: photo(), sign_type: 'HMAC-SHA256' } })
    .catch(String)
  const { sign, fields } = sent()
  expect(fields).toMatchObject({ sign_type: 'HMAC-SHA256', media_hash: hash })
  expect(sign).toBe(officialSign(fields, SECRET, 'HMAC-SHA256'))
})

it('signs what an interceptor made of it', async () => {
  const id = wxpay.axios.interceptors.request.use((config) => {
    config.data.set('mch_id', '1900000002')
    return config
  })
  await wxpay.v2.secapi.mch.uploadmedia.post({ form: { media: photo() } })
  wxpay.axios.interceptors.request.eject(id)
  const { sign, fields } = sent()
  expect(fields.mch_id).toBe('1900000002')
  expect(sign).toBe(officialSign(fields, SECRET))
})

it('can be sent again from its own config', async () => {
  const { config } = await wxpay.v2.secapi.mch.uploadmedia.post({ form: { media: photo() } })
  await wxpay.axios.request(config)
  expect(server.received[1]?.bytes).toEqual(server.received[0]?.bytes)
})

it.each<[string, object, string]>([
  ['another digest', { media: photo(), media_hash: hash.replace(/^./, '_') }, 'UPLOAD_DIGEST_MISMATCH'],
  ['another type', { media: new File([bytes], 'a.pdf') }, 'UPLOAD_TYPE_REFUSED'],
  ['too large a file', { media: new File([Buffer.alloc(2 ** 21 + 1)], 'a.jpg') }, 'UPLOAD_TOO_LARGE'],
  ['no file', {}, 'OPTIONS_INVALID'],
])('sends nothing with %s', async (_, form, code) => {
  await expect(wxpay.v2.secapi.mch.uploadmedia.post({ form } as never)).rejects.toMatchObject({ code })
  expect(server.received).toEqual([])
})

it('is repeated byte by byte', async () => {
  const error = { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'SYSTEMERROR' }
  const done = { return_code: 'SUCCESS', result_code: 'SUCCESS', media_id: 'AQID' }
  server.reply = () => ({ body: signedXml(server.received.length === 1 ? error : done, SECRET) })
  const retry = { minDelay: 1, maxDelay: 2, idempotent: true }
  await wxpay.v2.secapi.mch.uploadmedia.post({ form: { media: photo() }, retry })
  expect(server.received).toHaveLength(2)
  expect(server.received[1]?.bytes).toEqual(server.received[0]?.bytes)
})
