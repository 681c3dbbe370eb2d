import { createPrivateKey, randomBytes, sign } from 'node:crypto'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from './answering'
import type { Identity } from './identity'

/**
 * A stand-in for WeChat Pay that costs as little as it can: it checks nothing, and signs one answer at most once a
 * second.
 */
answer(async (identity: Identity): Promise<string> => {
  const currentHeaders = createSigner(identity)
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200, currentHeaders()).end(BODY))
  })
  // Connections outlive a contender's turn, so that none is closed while a request is on its way.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

const BODY = JSON.stringify({ code_url: 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00' })

function createSigner({ platformId, platformPrivateKey }: Identity): () => OutgoingHttpHeaders {
  const key = createPrivateKey(platformPrivateKey)
  let signedAt = 0
  let headers: OutgoingHttpHeaders = {}
  return () => {
    const now = Math.floor(Date.now() / 1000)
    if (now === signedAt) return headers
    signedAt = now
    const nonce = randomBytes(16).toString('hex')
    const message = Buffer.from(`${now}\n${nonce}\n${BODY}\n`)
    headers = {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(BODY),
      'Request-ID': '08F78CB8A70610B80418F7B6D95820D2E0012889E402-0',
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': platformId,
      'Wechatpay-Signature': sign('RSA-SHA256', message, key).toString('base64'),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'Wechatpay-Timestamp': String(now),
    }
    return headers
  }
}

process.once('disconnect', () => process.exit())
