import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { answer } from './answering'
import type { Identity } from './identity'

/**
 * A stand-in for WeChat Pay that costs as little as it can, since it shares the machine with what is measured: it
 * reads no more of a request than where it ends, checks nothing, and makes one answer at most once a second.
 */
answer(async (identity: Identity): Promise<string> => {
  const currentAnswer = createSigner(identity)
  const server = createServer({ noDelay: true }, (socket) => serve(socket, currentAnswer))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

function serve(socket: Socket, currentAnswer: () => string): void {
  let received = ''
  socket.setEncoding('latin1')
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk: string) => {
    received += chunk
    for (let end = endOfRequest(received); end !== undefined; end = endOfRequest(received)) {
      const wantsClose = /^connection: *close/im.test(received.slice(0, end))
      received = received.slice(end)
      socket.write(currentAnswer())
      if (wantsClose) socket.end()
    }
  })
}

/** Where the first request ends, once all of it has arrived. */
function endOfRequest(received: string): number | undefined {
  const body = received.indexOf('\r\n\r\n') + 4
  if (body < 4) return undefined
  const length = /^content-length: *(\d+)/im.exec(received.slice(0, body))?.[1]
  const end = body + Number(length ?? 0)
  return received.length < end ? undefined : end
}

const BODY = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00' })

function createSigner({ platformId, platformPrivateKey }: Identity): () => string {
  const key = createPrivateKey(platformPrivateKey)
  let signedAt = 0
  let text = ''
  return () => {
    const now = Math.floor(Date.now() / 1000)
    if (now === signedAt) return text
    signedAt = now
    const nonce = randomBytes(16).toString('hex')
    const message = Buffer.from(`${now}\n${nonce}\n${BODY}\n`)
    text = [
      'HTTP/1.1 200 OK',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(BODY)}`,
      'Request-ID: 08F78CB8A70610B80418F7B6D95820D2E0012889E402-0',
      `Wechatpay-Nonce: ${nonce}`,
      `Wechatpay-Serial: ${platformId}`,
      `Wechatpay-Signature: ${sign('RSA-SHA256', message, key).toString('base64')}`,
      'Wechatpay-Signature-Type: WECHATPAY2-SHA256-RSA2048',
      `Wechatpay-Timestamp: ${now}`,
      '',
      BODY,
    ].join('\r\n')
    return text
  }
}

process.once('disconnect', () => process.exit())
