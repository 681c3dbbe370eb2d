import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto'
import { Agent, type IncomingMessage, request } from 'node:http'
import { promisify } from 'node:util'
import { type Contender, checkAnswer, createBody, PATH } from './target'

const signInThreadPool = promisify<string, Uint8Array, KeyObject, Buffer>(sign)

/** What a careful user would write by hand: the least that signing and verifying can cost. */
export const httpLoop: Contender = (target) => {
  const agent = new Agent({ keepAlive: true })
  const privateKey = createPrivateKey(target.privateKey)
  const platformKey = createPublicKey(target.platformPublicKey)
  const body = createBody(target)

  async function authorize(text: string): Promise<string> {
    const timestamp = Math.floor(Date.now() / 1000)
    const nonce = randomBytes(16).toString('hex')
    const message = Buffer.from(`POST\n${PATH}\n${timestamp}\n${nonce}\n${text}\n`)
    const signature = (await signInThreadPool('RSA-SHA256', message, privateKey)).toString('base64')
    return (
      `WECHATPAY2-SHA256-RSA2048 mchid="${target.mchid}",nonce_str="${nonce}",` +
      `timestamp="${timestamp}",serial_no="${target.serial}",signature="${signature}"`
    )
  }

  function post(text: string, authorization: string): Promise<IncomingMessage> {
    const headers = {
      Accept: 'application/json',
      Authorization: authorization,
      'Content-Length': Buffer.byteLength(text),
      'Content-Type': 'application/json',
      'User-Agent': 'http-loop',
      'Wechatpay-Serial': target.platformId,
    }
    return new Promise((resolve, reject) => {
      request(target.baseURL + PATH, { method: 'POST', agent, headers }, resolve)
        .on('error', reject)
        .end(text)
    })
  }

  function verifyAnswer({ headers }: IncomingMessage, text: string): void {
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
    const signature = Buffer.from(String(headers['wechatpay-signature']), 'base64')
    if (!verify('RSA-SHA256', Buffer.from(message), platformKey, signature)) throw new Error('Not verified')
  }

  return async () => {
    const text = JSON.stringify(body)
    const answer = await post(text, await authorize(text))
    const received = await read(answer)
    verifyAnswer(answer, received)
    checkAnswer(JSON.parse(received))
  }
}

function read(answer: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    answer
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => resolve(Buffer.concat(chunks).toString()))
      .on('error', reject)
  })
}
