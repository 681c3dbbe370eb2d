import { createPublicKey } from 'node:crypto'
import { changeFields } from '../change-fields'
import { decryptRsa, encryptRsa } from '../crypto/rsa-encryption'
import { factsOf } from '../operation'
import { schemeOf } from '../sensitive/scheme'
import type { Identity } from './identity'
import { paramError } from './refusal'
import type { Input } from './validation'

/** What is asked of WeChat Pay, as on the wire. */
interface Target {
  method: string
  pathname: string
}

/**
 * A request with its sensitive fields decrypted.
 *
 * @throws {@link Refusal} 400 `PARAM_ERROR` naming a field that was not encrypted, or for another key
 */
export function decryptInput(input: Input, { method, pathname }: Target, identity: Identity): Input {
  const { encrypted = [], encryptedQuery = [] } = factsOf(method, pathname)
  if (encrypted.length === 0 && encryptedQuery.length === 0) return input
  const decrypt = (location: 'query' | 'body') => (value: unknown, field: string) => {
    if (typeof value !== 'string' || value === '') return value
    const ciphertext = Buffer.from(value, 'base64')
    const plaintext = decryptRsa(ciphertext, identity.platformKey, schemeOf(pathname))
    if (!plaintext) throw paramError(location, field, '敏感信息解密失败')
    return plaintext.toString()
  }
  const parameters = encryptedQuery.map((name) => `/${name}`)
  return {
    ...input,
    query: changeFields(input.query, parameters, { field: decrypt('query') }) as Input['query'],
    body: changeFields(input.body, encrypted, { field: decrypt('body') }),
  }
}

/** An answer with its sensitive fields encrypted for the merchant. */
export function encryptAnswer(answer: unknown, { method, pathname }: Target, identity: Identity): unknown {
  const { decrypted } = factsOf(method, pathname)
  if (!decrypted) return answer
  const key = createPublicKey(identity.merchantKey)
  const encrypt = (text: string) => encryptRsa(Buffer.from(text), key, schemeOf(pathname)).toString('base64')
  return changeFields(answer, decrypted, {
    field: (value) => (typeof value === 'string' && value !== '' ? encrypt(value) : value),
  })
}
