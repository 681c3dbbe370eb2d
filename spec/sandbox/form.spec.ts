import { createHash } from 'node:crypto'
import { checkFiles, type Form, readForm, valuesOf } from '../../lib/sandbox/form'
import type { Schema } from '../../lib/sandbox/operations'

const bytes = Buffer.from([...Array(256).keys()])

const BOUNDARY = '--------------------------000000000000000000000001'

function request(body: string | Buffer, type = `multipart/form-data; boundary=${BOUNDARY}`) {
  return { method: 'POST', url: '/', headers: { 'content-type': type }, body: Buffer.from(body) }
}

function part(head: string, content: string | Buffer): Buffer {
  const lines = `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`
  return Buffer.concat([Buffer.from(lines), Buffer.from(content), Buffer.from('\r\n')])
}

const formOf = (...parts: Buffer[]) => request(Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]))

it('reads texts and files, byte for byte', async () => {
  const form = await readForm(
    formOf(part('name="meta"', '{"filename":"a.png"}'), part('name="file"; filename="a.png"', bytes)),
  )
  expect(form.fields).toEqual({ meta: '{"filename":"a.png"}' })
  expect(form.files.file).toEqual({ name: 'a.png', bytes })
  expect(valuesOf(form)).toEqual({ meta: '{"filename":"a.png"}', file: 'a.png' })
})

it.each<[string, ReturnType<typeof request>, string]>([
  ['another type', request('{}', 'application/json'), 'Content-Type'],
  ['no boundary', request('--x--', 'multipart/form-data'), '/'],
  ['no end', request(part('name="a"', '1')), '/'],
  ['no parts at all', request('hello'), '/'],
  ['a part twice', formOf(part('name="a"', '1'), part('name="a"', '2')), '/a'],
])('refuses %s', async (_, received, field) => {
  await expect(readForm(received)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
})

it('takes a part that is named like a prototype for a field', async () => {
  const form = await readForm(formOf(part('name="__proto__"', 'a')))
  expect(Object.keys(form.fields)).toEqual(['__proto__'])
})

describe('what is said of a file', () => {
  const digest = (algorithm: string) => createHash(algorithm).update(bytes).digest('hex')
  const schema: Schema = {
    properties: {
      file: { type: 'string', format: 'binary', maxLength: 256 },
      media_hash: { type: 'string', 'x-filled': 'md5' },
      meta: {
        contentSchema: {
          properties: {
            filename: { type: 'string', 'x-filled': 'filename' },
            sha256: { type: 'string', 'x-filled': 'sha256' },
            digest: { type: 'string', 'x-filled': 'sm3' },
          },
        },
      },
    },
  }
  const form: Form = { fields: {}, files: { file: { name: 'a.png', bytes } } }
  const truth = {
    media_hash: digest('md5'),
    meta: { filename: 'a.png', sha256: digest('sha256').toUpperCase(), digest: digest('sm3') },
  }

  it('is true', () => {
    expect(() => checkFiles(form, truth, schema)).not.toThrow()
  })

  it.each<[string, object, string]>([
    ['its MD5', { ...truth, media_hash: digest('sha256') }, '/media_hash'],
    ['its SHA-256', { ...truth, meta: { ...truth.meta, sha256: digest('sm3') } }, '/meta/sha256'],
    ['its SM3', { ...truth, meta: { ...truth.meta, digest: digest('sha256') } }, '/meta/digest'],
    ['its name', { ...truth, meta: { ...truth.meta, filename: 'b.png' } }, '/meta/filename'],
  ])('is refused where %s is another', (_, values, field) => {
    expect(() => checkFiles(form, values, schema)).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ field }) }),
    )
  })

  it.each<[string, Form]>([
    ['is missing', { fields: { file: 'a.png' }, files: {} }],
    ['is too long', { fields: {}, files: { file: { name: 'a.png', bytes: Buffer.alloc(257) } } }],
  ])('does not matter where it %s', (_, given) => {
    expect(() => checkFiles(given, truth, schema)).toThrow(
      expect.objectContaining({ detail: expect.objectContaining({ field: '/file' }) }),
    )
  })
})
