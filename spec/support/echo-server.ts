import { createPublicKey, randomBytes } from 'node:crypto'
import { decryptRsa, encryptRsa } from '../../lib/crypto/rsa-encryption'
import type { Identity } from '../../lib/sandbox'
import type { Answer, Answering } from './answering'
import { signAnswer } from './sign-answer'

/** What a false WeChat Pay does to the answer of its echo. */
export interface Distortion {
  status?: number
  body?: (echo: Record<string, string>) => object | string
  /** How many seconds its clock is ahead. */
  shift?: number
  serial?: string
  unsigned?: boolean
  /** For whom it encrypts. */
  merchant?: Identity
}

/** Echoes as WeChat Pay does, or nearly so. */
export function echo({ received }: Answering, identity: Identity, distortion: Distortion = {}): Answer {
  return (response) => {
    const { status = 200, body = (same) => same, shift = 0, serial, unsigned } = distortion
    const given = JSON.parse(received.at(-1)?.body ?? '{}') as Record<string, string>
    const key = createPublicKey((distortion.merchant ?? identity).merchantKey)
    const ciphertext = Buffer.from(given.encrypted_echo_message ?? '', 'base64')
    const text = decryptRsa(ciphertext, identity.platformKey, 'RSA-OAEP') ?? randomBytes(8)
    const encrypted_echo_message = encryptRsa(text, key, 'RSA-OAEP').toString('base64')
    const answer = body({ echo_message: given.echo_message ?? '', encrypted_echo_message })
    const bytes = Buffer.from(typeof answer === 'string' ? answer : JSON.stringify(answer))
    const signature = signAnswer(identity, bytes, { shift, ...(serial && { serial }) })
    response.writeHead(status, {
      Date: new Date(Date.now() + shift * 1000).toUTCString(),
      'Request-ID': '08F78BB5AC0610D80218E0E4-268435461',
      ...(!unsigned && signature),
    })
    response.end(bytes)
  }
}
