import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { Formatter, MediaUtil, Rsa } from '../../lib'
import type { UnknownNode, UnknownOptions } from '../../types'
import { argumentErrorOf } from '../support/argument-error'
import { newFolder } from '../support/folder'
import { merchant } from '../support/keys'
import { isSigned, type LocalWechatPay, type Received, startLocalWechatPay } from '../support/local-wechatpay'
import { readMultipart } from '../support/multipart'

const bytes = Buffer.concat([Buffer.from([...Array(256).keys()]), Buffer.from('\r\n--\r\n\r\n\0中文')])
const sha256 = createHash('sha256').update(bytes).digest('hex')
const PATH = 'v3/merchant/media/upload'

const folder = newFolder()

beforeAll(() => writeFile(folder.file('image.png'), bytes))

describe('meta', () => {
  it('holds the name and digest of the file', () => {
    expect(new MediaUtil(folder.file('image.png')).getMeta()).toBe(
      `{"filename":"image.png","sha256":"${sha256}"}`,
    )
  })

  it('is the same for a file:// URL', () => {
    const url = pathToFileURL(folder.file('image.png'))
    for (const filepath of [url, url.href])
      expect(new MediaUtil(filepath).getMeta()).toBe(`{"filename":"image.png","sha256":"${sha256}"}`)
  })

  it('takes only the name from the path where the bytes are given', () => {
    const media = new MediaUtil('/no/such/folder/photo.jpg', bytes)
    expect(JSON.parse(media.getMeta())).toEqual({ filename: 'photo.jpg', sha256 })
  })

  it('writes the name in ASCII', () => {
    expect(JSON.parse(new MediaUtil('营业执照.jpg', bytes).getMeta()).filename).toBe(
      `${encodeURIComponent('营业执照')}.jpg`,
    )
  })

  it('can be set, and set back', () => {
    const media = new MediaUtil('photo.jpg', bytes)
    const own = media.getMeta()
    const other = `{"filename":"照片.jpg","sha256":"${sha256}","bank_type":"LQT"}`
    expect(media.setMeta(other)).toBe(Buffer.byteLength(other))
    expect(media.getMeta()).toBe(other)
    expect(media.setMeta()).toBe(own.length)
    expect(media.getMeta()).toBe(own)
  })

  it.each(['', '{', '[]', '"a"', 'null', 1, {}])('cannot be %p', (json) => {
    const media = new MediaUtil('photo.jpg', bytes)
    expect(argumentErrorOf(() => media.setMeta(json as string)).message).toBe(
      'MediaUtil.setMeta(): json is no JSON text of an object.',
    )
  })
})

describe('a file that cannot be uploaded', () => {
  it.each<[what: string, action: () => unknown, message: RegExp]>([
    ['is not there', () => new MediaUtil('/no/such/file.png'), /filepath cannot be read \(ENOENT\)/],
    ['is a folder', () => new MediaUtil(folder.path), /filepath cannot be read \(EISDIR\)/],
    ['is empty', () => new MediaUtil('a.png', Buffer.alloc(0)), /the file is empty/],
    ['is a stream', () => new MediaUtil('a.png', Readable.from([bytes]) as never), /form: { file: stream }/],
    ['is on another machine', () => new MediaUtil('file://server/a.png'), /on this machine/],
    ['has no path', () => new MediaUtil(undefined as never), /filepath is missing/],
    ['has an empty path', () => new MediaUtil(''), /filepath is empty/],
  ])('is an error: it %s', (_, action, message) => {
    const error = argumentErrorOf(action)
    expect(error.code).toBe('ARGUMENT_INVALID')
    expect(error.message).toMatch(message)
  })
})

describe('the form', () => {
  it('is read by other libraries', async () => {
    const media = new MediaUtil(folder.file('image.png'))
    const headers = { 'content-type': media.getContentType() }
    const form = await new Response(media.getStream(), { headers }).formData()
    expect([...form.keys()]).toEqual(['meta', 'file'])
    const file = form.get('file') as File
    expect(file).toMatchObject({ name: 'image.png', type: 'image/png' })
    expect(Buffer.from(await file.arrayBuffer())).toEqual(bytes)
  })

  it('holds the meta that is set', async () => {
    const media = new MediaUtil('photo.jpg', bytes)
    const before = media.getStream()
    media.setMeta('{"bank_type":"LQT"}')
    expect(String(media.getStream())).toContain('{"bank_type":"LQT"}')
    expect(String(before)).not.toContain('bank_type')
  })

  it('can be signed and sent by hand', () => {
    const media = new MediaUtil('photo.jpg', bytes)
    const text = Formatter.request(
      'POST',
      `/${PATH}`,
      Formatter.timestamp(),
      Formatter.nonce(),
      media.getMeta(),
    )
    expect(Rsa.verify(text, Rsa.sign(text, merchant.privateKey), merchant.publicKey)).toBe(true)
  })
})

describe('a call', () => {
  let server: LocalWechatPay
  let received: Received | undefined
  let node: UnknownNode

  beforeAll(async () => {
    server = await startLocalWechatPay((request) => {
      received = request
      return { body: { media_id: 'AQID' } }
    })
    node = server.client().chain(PATH as string) as UnknownNode
  })

  beforeEach(() => {
    received = undefined
  })

  afterAll(() => server.close())

  it.each(['content-type', 'Content-Type'])('uploads it as the example of PHP does (%s)', async (header) => {
    const media = new MediaUtil(folder.file('image.png'))
    const { data } = await node.post({
      body: media.getStream(),
      headers: { [header]: media.getContentType() },
    })
    expect(data).toEqual({ media_id: 'AQID' })
    const [meta, file] = readMultipart(received as Received)
    expect(String(meta?.content)).toBe(media.getMeta())
    expect(file).toMatchObject({ name: 'file', filename: 'image.png', content: bytes })
    expect(isSigned(received as Received, media.getMeta())).toBe(true)
  })

  it('signs the meta that was set', async () => {
    const media = new MediaUtil('photo.jpg', bytes)
    media.setMeta(`{"filename":"photo.jpg","sha256":"${sha256}","bank_type":"LQT"}`)
    await node.post({ body: media.getStream(), headers: { 'Content-Type': media.getContentType() } })
    expect(isSigned(received as Received, media.getMeta())).toBe(true)
  })

  it.each<[what: string, options: (media: MediaUtil) => UnknownOptions, message: RegExp]>([
    ['without its Content-Type', (media) => ({ body: media.getStream() }), /media\.getContentType\(\)/],
    [
      'with another Content-Type',
      (media) => ({ body: media.getStream(), headers: { 'Content-Type': 'application/json' } }),
      /media\.getContentType\(\)/,
    ],
    [
      'beside another body',
      (media) => ({
        body: media.getStream(),
        json: {},
        headers: { 'Content-Type': media.getContentType() },
      }),
      /either body or json, xml or form/,
    ],
    [
      'as a copy, of which it is not known what to sign',
      (media) => ({
        body: Buffer.from(media.getStream()),
        headers: { 'Content-Type': media.getContentType() },
      }),
      /"body" is no option of a call; use json, or form for an upload/,
    ],
  ])('is refused %s', async (_, options, message) => {
    await expect(node.post(options(new MediaUtil('photo.jpg', bytes)))).rejects.toMatchObject({
      code: 'OPTIONS_INVALID',
      message: expect.stringMatching(message),
    })
    expect(received).toBeUndefined()
  })

  it('is refused in APIv2, where uploads are signed otherwise', async () => {
    const media = new MediaUtil('photo.jpg', bytes)
    const v2 = server
      .client({ secret: 'k'.repeat(32) })
      .chain('v2/secapi/mch/uploadmedia' as string) as UnknownNode
    const sent = v2.post({ body: media.getStream(), headers: { 'Content-Type': media.getContentType() } })
    await expect(sent).rejects.toMatchObject({ message: expect.stringContaining('give form: { media: … }') })
  })
})
