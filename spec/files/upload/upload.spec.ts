import { createHash } from 'node:crypto'
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { WechatPayTemplateError } from '../../../lib/errors'
import { contentTypeOf, newBoundary, writeMultipart } from '../../../lib/files/upload/multipart'
import { Upload } from '../../../lib/files/upload/upload'
import type { OperationFacts } from '../../../lib/operation'
import { factsOf } from '../../../lib/operation'
import { signedTextOf } from '../../../lib/signed-body'
import { readMultipart } from '../../support/multipart'

const TEMPLATE = 'v3/merchant/media/upload'
const IMAGE = factsOf('POST', `/${TEMPLATE}`).upload
const FAPIAO = factsOf('POST', '/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file').upload
const VIDEO = factsOf('POST', '/v3/merchant/media/video_upload').upload
const MEDIA = factsOf('POST', '/secapi/mch/uploadmedia').upload

const png = Buffer.from('\x89PNG\r\n', 'latin1')
const sha256 = createHash('sha256').update(png).digest('hex')
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-'))
const path = join(folder, '身份证.png')
writeFileSync(path, png)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function read(form: unknown, facts: OperationFacts['upload'] = IMAGE, signal?: AbortSignal) {
  const boundary = newBoundary()
  const bytes = writeMultipart(await new Upload(form, facts, TEMPLATE, signal).read(), boundary)
  const parts = readMultipart({ headers: { 'content-type': contentTypeOf(boundary) }, body: bytes })
  const meta = parts.find(({ name }) => name === 'meta')?.content.toString()
  return {
    parts,
    meta,
    file: parts.find(({ filename }) => filename !== undefined),
    signed: signedTextOf(bytes),
  }
}

async function refused(form: unknown, facts = IMAGE): Promise<WechatPayTemplateError> {
  return (async () => read(form, facts))().then(
    () => {
      throw new Error('nothing was thrown')
    },
    (error) => error,
  )
}

describe('a file', () => {
  it.each<[string, () => unknown]>([
    ['a path', () => path],
    ['the text of a file:// URL', () => pathToFileURL(path).href],
    ['a file:// URL', () => pathToFileURL(path)],
    ['a File', () => new File([png], '身份证.png')],
    ['a stream of a file', () => createReadStream(path)],
  ])('has a name where it is %s', async (_, input) => {
    const { file, meta } = await read({ file: input() })
    expect(file).toMatchObject({ filename: '%E8%BA%AB%E4%BB%BD%E8%AF%81.png', content: png })
    expect(JSON.parse(meta as string)).toEqual({ filename: file?.filename, sha256 })
  })

  it.each<[string, () => unknown]>([
    ['a Buffer', () => png],
    ['a Uint8Array', () => new Uint8Array(png)],
    ['a stream', () => Readable.from([png.subarray(0, 2), png.subarray(2)])],
    ['a stream with an encoding', () => Readable.from(png, { objectMode: false }).setEncoding('latin1')],
    ['a Blob', () => new Blob([png])],
  ])('takes the name in meta where it is %s', async (_, input) => {
    const { file, meta } = await read({ file: input(), meta: { filename: 'a.png' } })
    expect(file).toMatchObject({ filename: 'a.png', content: png })
    expect(file?.head).toMatch(/\r\nContent-Type: image\/png$/)
    expect(JSON.parse(meta as string)).toEqual({ filename: 'a.png', sha256 })
  })

  it('is named after its type where it has one', async () => {
    expect((await read({ file: new Blob([png], { type: 'image/png' }) })).file?.filename).toBe('file.png')
  })

  it('is named after the only type that an operation takes', async () => {
    const { file } = await read({ file: png, meta: { file_type: 'PDF' } }, FAPIAO)
    expect(file?.filename).toBe('file.pdf')
    expect(file?.head).toMatch(/Content-Type: application\/pdf$/)
  })

  it('needs a name, by which WeChat Pay tells its type', async () => {
    const error = await refused({ file: png })
    expect(error.code).toBe('OPTIONS_INVALID')
    expect(error.message).toContain('form.meta.filename')
  })

  it.each([
    ['a"; name="evil".png', 'a%22%3B%20name%3D%22evil%22.png'],
    ['a\r\nX-Evil: 1\r\n\r\n.png', 'a%0D%0AX-Evil%3A%201%0D%0A%0D%0A.png'],
    ['../../etc/passwd.png', '..%2F..%2Fetc%2Fpasswd.png'],
    ['half \ud800.png', 'half%20%EF%BF%BD.png'],
  ])('cannot break out of its part by the name %j', async (name, sent) => {
    const { parts, file } = await read({ file: new File([png], 'a.png'), meta: { filename: name } })
    expect(parts).toHaveLength(2)
    expect(file?.filename).toBe(sent)
  })

  it('keeps its bytes, whatever becomes of the Buffer given', async () => {
    const own = Buffer.from(png)
    const pending = read({ file: own, meta: { filename: 'a.png' } })
    own.fill(0)
    expect((await pending).file?.content).toEqual(png)
  })

  it.each<[string, unknown, string]>([
    ['does not exist', join(folder, 'missing.png'), 'UPLOAD_UNREADABLE'],
    ['is a folder', folder, 'OPTIONS_INVALID'],
    ['is a device', '/dev/zero', 'OPTIONS_INVALID'],
    ['is elsewhere', new URL('https://example.com/a.png'), 'UPLOAD_UNREADABLE'],
    ['is on another machine', 'file://example.com/a.png', 'UPLOAD_UNREADABLE'],
    ['is missing', undefined, 'OPTIONS_INVALID'],
    ['is null', null, 'OPTIONS_INVALID'],
    ['is a number', 42, 'OPTIONS_INVALID'],
    ['is empty', new File([], 'a.png'), 'OPTIONS_INVALID'],
    ['is a stream of objects', Readable.from([{ a: 1 }]), 'UPLOAD_UNREADABLE'],
    ['is a stream that fails', failing(), 'UPLOAD_UNREADABLE'],
  ])('that %s is refused', async (_, file, code) => {
    expect(await refused({ file })).toMatchObject({ code, template: TEMPLATE })
  })
})

function failing(): Readable {
  return new Readable({
    read() {
      this.destroy(new Error('disk on fire'))
    },
  })
}

describe('the length of a file', () => {
  const limited = { ...IMAGE, file: 'file', filled: {}, maxBytes: 4 }
  const large = join(folder, 'large.png')
  writeFileSync(large, Buffer.alloc(5, 1))

  it.each<[string, () => unknown]>([
    ['a path', () => large],
    ['a Buffer', () => Buffer.alloc(5, 1)],
    ['a Blob', () => new File([Buffer.alloc(5, 1)], 'a.png')],
    ['a stream', () => createReadStream(large)],
  ])('is limited for %s', async (_, input) => {
    const error = await refused({ file: input() }, limited)
    expect(error).toMatchObject({ code: 'UPLOAD_TOO_LARGE', field: 'file' })
    expect(error.message).toContain('more than 4 bytes')
  })

  it('may be the limit', async () => {
    const form = { file: new File([Buffer.alloc(4, 1)], 'a.png') }
    expect((await read(form, limited)).file?.content).toHaveLength(4)
  })

  it('stops an endless stream', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(65_536, 1))
      },
    })
    expect((await refused({ file: endless, meta: { filename: 'a.png' } })).code).toBe('UPLOAD_TOO_LARGE')
    expect(endless.destroyed).toBe(true)
  })
})

describe('the type of a file', () => {
  it.each(['a.jpg', 'a.JPEG', 'a.bmp', 'a.b.png'])('may be that of %s', async (name) => {
    expect((await read({ file: new File([png], name) })).file?.filename).toBe(name)
  })

  it.each(['avi', 'wmv', 'mpeg', 'mp4', 'mov', 'mkv', 'flv', 'f4v', 'm4v', 'rmvb'])(
    'of a video may be that of .%s',
    async (ending) => {
      const { file } = await read({ file: new File([png], `a.${ending}`) }, VIDEO)
      expect(file?.filename).toBe(`a.${ending}`)
    },
  )

  it.each(['a.gif', 'a.svg', 'a.png.exe', 'png', '.png/x'])('may not be that of %s', async (name) => {
    const error = await refused({ file: new File([png], name) })
    expect(error).toMatchObject({ code: 'UPLOAD_TYPE_REFUSED', field: 'file' })
    expect(error.message).toContain('image/png')
  })
})

describe('meta', () => {
  const file = () => new File([png], 'a.png')

  it('is what is signed', async () => {
    const { meta, signed } = await read({ file: file() })
    expect(signed).toBe(meta)
  })

  it('is sent as it was given where nothing is missing', async () => {
    const text = `{ "filename" : "a.png",\n "sha256":"${sha256}" }`
    expect(await read({ file: file(), meta: text })).toMatchObject({ meta: text, signed: text })
  })

  it('given as text is filled in too', async () => {
    const { meta } = await read({ file: file(), meta: '{"bank_type":"ICBC_DEBIT"}' })
    expect(JSON.parse(meta as string)).toEqual({ bank_type: 'ICBC_DEBIT', filename: 'a.png', sha256 })
  })

  it('keeps what it is given', async () => {
    const meta = Object.freeze({ filename: '照片.png', sha256: sha256.toUpperCase() })
    const sent = await read({ file: file(), meta })
    expect(JSON.parse(sent.meta as string)).toEqual(meta)
    expect(sent.file?.filename).toBe('%E7%85%A7%E7%89%87.png')
  })

  it('holds an SM3 digest, and how it is made, for an invoice', async () => {
    const pdf = new File([Buffer.from('abc')], 'a.pdf')
    const { meta } = await read({ file: pdf, meta: { file_type: 'PDF' } }, FAPIAO)
    expect(JSON.parse(meta as string)).toEqual({
      file_type: 'PDF',
      digest_alogrithm: 'SM3',
      digest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    })
  })

  it.each<[string, object]>([
    ['of another file', { sha256: '0'.repeat(64) }],
    ['that is no text', { sha256: 42 }],
    ['that is empty', { sha256: '' }],
  ])('is refused with a digest %s', async (_, meta) => {
    const error = await refused({ file: file(), meta })
    expect(error).toMatchObject({ code: 'UPLOAD_DIGEST_MISMATCH', field: 'sha256' })
    expect(error.message).toContain('"sha256" is not the SHA256 of the file')
  })

  it.each<[string, unknown]>([
    ['text that is no JSON', '{filename}'],
    ['JSON of something else', '"a.png"'],
    ['a list', []],
    ['a number', 1],
  ])('is refused as %s', async (_, meta) => {
    expect((await refused({ file: file(), meta })).code).toBe('OPTIONS_INVALID')
  })
})

describe('other parts', () => {
  const file = () => new File([png], 'a.png')

  it('hold the digest themselves in APIv2', async () => {
    const { parts } = await read({ media: file(), mch_id: '1900000001' }, MEDIA)
    const hash = createHash('md5').update(png).digest('hex')
    expect(parts.map(({ name, content }) => [name, content.toString('latin1')])).toEqual([
      ['media', png.toString('latin1')],
      ['mch_id', '1900000001'],
      ['media_hash', hash],
    ])
  })

  it.each<[string, Record<string, unknown>]>([
    ['an object', { item_id: {} }],
    ['a list', { item_id: ['1'] }],
    ['a name that breaks out of its part', { 'x"\r\n\r\n': '1' }],
  ])('are refused as %s', async (_, parts) => {
    expect((await refused({ file: file(), ...parts })).code).toBe('OPTIONS_INVALID')
  })
})

it.each<[string, unknown]>([
  ['text', 'file=@a.png'],
  ['null', null],
  ['a list', []],
  ['a Buffer', png],
  ['a FormData', new FormData()],
])('refuses %s as a form', async (_, form) => {
  expect((await refused(form)).code).toBe('OPTIONS_INVALID')
})
