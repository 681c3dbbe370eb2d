import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { Writable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import axios from 'axios'
import { WechatPayApiError, WechatPayFileError, WechatPayNetworkError } from '../../lib'
import type { WechatPay } from '../../types'
import { FileServer } from '../support/file-server'
import { newFolder } from '../support/folder'

const FILE = randomBytes(300_000)
const PACKED = gzipSync(FILE)

let server: FileServer
let wxpay: WechatPay

beforeAll(async () => {
  server = await FileServer.start()
  wxpay = server.client({ timeout: 2_000 })
})
afterAll(() => server.close())
beforeEach(() => {
  server.closed.length = 0
})

const source = {
  download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=x',
  hash_type: 'SHA1',
  hash_value: createHash('sha1').update(FILE).digest('hex'),
}

type Misbehave = (response: ServerResponse) => void

/** The error of a download to a file; nothing may be left of it, nor of the connection. */
async function failureOf(misbehave: Misbehave, options: object = {}): Promise<Error & { code: string }> {
  const folder = newFolder()
  server.respond = (_, response) => misbehave(response)
  const failing = wxpay.download(source, { to: folder.file('bill.csv'), ...options })
  const error = await failing.then(
    () => new Error('it succeeded'),
    (reason) => reason,
  )
  expect(folder.names()).toEqual([])
  return error
}

const stall: Misbehave = (response) => response.writeHead(200, { 'Content-Length': 400_000 }).write(FILE)

describe('a server that', () => {
  it.each<[string, Misbehave, object]>([
    [
      'closes in the middle of a file',
      (response) => {
        response.writeHead(200, { 'Content-Length': FILE.length })
        response.write(FILE.subarray(0, 100_000), () => response.destroy())
      },
      { code: 'NETWORK_FAILED' },
    ],
    [
      'resets the connection',
      (response) => {
        response.writeHead(200, { 'Content-Length': FILE.length })
        response.write(FILE.subarray(0, 100_000), () => response.socket?.resetAndDestroy())
      },
      { code: 'NETWORK_FAILED' },
    ],
    [
      'closes in the middle of a chunk',
      (response) => {
        response.writeHead(200, { 'Transfer-Encoding': 'chunked' })
        response.write(FILE, () => response.destroy())
      },
      { code: 'NETWORK_FAILED' },
    ],
    ['closes before any byte', (response) => response.destroy(), { code: 'NETWORK_FAILED' }],
    [
      'announces less than it sends',
      (response) => {
        response.socket?.write(`HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n`)
        response.socket?.end(FILE)
      },
      { code: 'FILE_DIGEST_MISMATCH' },
    ],
    [
      'sends another file',
      (response) => response.writeHead(200).end('something else'),
      { code: 'FILE_DIGEST_MISMATCH' },
    ],
    ['sends nothing', (response) => response.writeHead(200).end(), { code: 'FILE_DIGEST_MISMATCH' }],
    [
      'sends a gzip file that is cut',
      (response) => response.writeHead(200).end(PACKED.subarray(0, PACKED.length - 100)),
      { code: 'FILE_TRUNCATED' },
    ],
    [
      'sends a gzip file that is broken',
      (response) => {
        const broken = Buffer.from(PACKED)
        broken.fill(0xff, 1000, 2000)
        response.writeHead(200).end(broken)
      },
      { code: 'FILE_GZIP_INVALID' },
    ],
    [
      'sends two bytes of gzip',
      (response) => response.writeHead(200).end(PACKED.subarray(0, 2)),
      { code: 'FILE_TRUNCATED' },
    ],
    [
      'redirects to another host',
      (response) => response.writeHead(302, { Location: 'https://example.com/bill.csv' }).end(),
      { code: 'HTTP_302', status: 302 },
    ],
    [
      'refuses, unsigned',
      (response) => response.writeHead(404).end('{"code":"NO_STATEMENT_EXIST","message":"账单文件不存在"}'),
      { code: 'NO_STATEMENT_EXIST', status: 404, verified: false },
    ],
    [
      'refuses, signed',
      (response) => server.answer(response, { code: 'INVALID_REQUEST', message: 'token已过期' }, 400),
      { code: 'INVALID_REQUEST', status: 400, verified: true },
    ],
  ])('%s leaves no file', async (_, misbehave, expected) => {
    expect(await failureOf(misbehave)).toMatchObject(expected)
  })

  it('stands still ends in a timeout, and so does its connection', async () => {
    const error = await failureOf(stall, { timeout: 100 })
    expect(error).toBeInstanceOf(WechatPayNetworkError)
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT' })
    expect(error.message).toContain('100 ms')
    await new Promise((done) => setTimeout(done, 50))
    expect(server.closed).toEqual([true])
  })

  it('does not answer at all ends in a timeout', async () => {
    expect(await failureOf(() => undefined, { timeout: 100 })).toMatchObject({ code: 'NETWORK_TIMEOUT' })
  })

  it('stands still in the middle of gzip ends in a timeout', async () => {
    const error = await failureOf((response) => response.writeHead(200).write(PACKED.subarray(0, 10_000)), {
      timeout: 100,
    })
    expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT' })
  })

  it('sends a little that unpacks to very much is stopped', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const error = await failureOf((response) => response.writeHead(200).end(bomb), { maxBytes: 1_000_000 })
    expect(error).toBeInstanceOf(WechatPayFileError)
    expect(error).toMatchObject({ code: 'FILE_TOO_LARGE' })
  })

  it('never ends is stopped in memory after 64 MiB', async () => {
    server.respond = (_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1024 * 1024)));
      }
      response.writeHead(200).on('drain', more)
      more()
    }
    await expect(wxpay.download(source)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
  })
})

describe('a caller who cancels', () => {
  it('in the middle of a file is told so, and nothing is left', async () => {
    const controller = new AbortController()
    const onProgress = () => controller.abort()
    const error = await failureOf(stall, { signal: controller.signal, onProgress })
    expect(error).toMatchObject({ code: 'NETWORK_CANCELED' })
    expect(axios.isCancel(error)).toBe(true)
  })

  it('while the stream of their own takes nothing is told so', async () => {
    const controller = new AbortController()
    const stream = new Writable({ highWaterMark: 1, write: () => controller.abort() })
    server.serve(FILE)
    await expect(wxpay.download(source, { stream, signal: controller.signal })).rejects.toMatchObject({
      code: 'NETWORK_CANCELED',
    })
    expect(stream.destroyed).toBe(true)
  })

  it('while nothing comes is told so', async () => {
    const signal = AbortSignal.timeout(100)
    expect(await failureOf(stall, { signal })).toMatchObject({ code: 'NETWORK_CANCELED' })
  })

  it('before it starts sends nothing', async () => {
    server.requested.length = 0
    await expect(wxpay.download(source, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'NETWORK_CANCELED',
    })
    expect(server.requested).toEqual([])
  })
})

describe('a target that', () => {
  beforeEach(() => server.serve(FILE))

  it('has no folder is an error', async () => {
    const to = newFolder().file('missing/bill.csv')
    await expect(wxpay.download(source, { to })).rejects.toMatchObject({
      code: 'FILE_WRITE_FAILED',
      cause: { code: 'ENOENT' },
    })
  })

  it('is a folder is an error, and nothing is left beside it', async () => {
    const folder = newFolder()
    await expect(wxpay.download(source, { to: folder.path })).rejects.toMatchObject({
      code: 'FILE_WRITE_FAILED',
    })
    expect(folder.names()).toEqual([])
    expect(existsSync(`${folder.path}.part`)).toBe(false)
  })

  it('fails to write ends the download with its own error', async () => {
    const broken = new Error('the disk is full')
    const stream = new Writable({ write: (_, __, done) => done(broken) })
    await expect(wxpay.download(source, { stream })).rejects.toBe(broken)
  })

  it('is closed too early is an error', async () => {
    const stream = new Writable({
      write(_, __, done) {
        this.destroy()
        done()
      },
    })
    await expect(wxpay.download(source, { stream })).rejects.toMatchObject({ code: 'FILE_WRITE_FAILED' })
  })

  it('is a stream is not ended by a file with a wrong digest', async () => {
    let isFinished = false
    const stream = new Writable({ write: (_, __, done) => done() }).on('finish', () => {
      isFinished = true
    })
    const wrong = { ...source, hash_value: '0'.repeat(40) }
    await expect(wxpay.download(wrong, { stream })).rejects.toMatchObject({ code: 'FILE_DIGEST_MISMATCH' })
    expect([isFinished, stream.destroyed]).toEqual([false, true])
  })
})

it('a callback that throws ends the download with what it threw', async () => {
  const mistake = new TypeError('of the caller’s own')
  const onProgress = () => {
    throw mistake
  }
  expect(await failureOf((response) => response.end(FILE), { onProgress })).toBe(mistake)
})

it('an adapter that cuts a file short is found out', async () => {
  const client = server.client({
    adapter: async (config) => ({
      status: 200,
      statusText: 'OK',
      headers: { 'content-length': '100' },
      config,
      data: Buffer.from('a part'),
    }),
  })
  await expect(client.download(source.download_url)).rejects.toMatchObject({ code: 'FILE_TRUNCATED' })
})

it('a refusal is the usual error', async () => {
  const error = await failureOf((response) => response.writeHead(500).end('oops'))
  expect(error).toBeInstanceOf(WechatPayApiError)
})
