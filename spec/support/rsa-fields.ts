import { constants, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'
import forge from 'node-forge'

type Scheme = 'OAEP' | 'PKCS1'

/** Encrypts as WeChat Pay would. */
export function encryptField(text: string, key: KeyObject, scheme: Scheme): string {
  const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
  const padding = scheme === 'OAEP' ? oaep : { padding: constants.RSA_PKCS1_PADDING }
  return publicEncrypt({ key, ...padding }, Buffer.from(text)).toString('base64')
}

/** Decrypts as WeChat Pay would; PKCS#1 v1.5 with a library other than the client's. */
export function decryptField(text: string, key: KeyObject, scheme: Scheme): string {
  const ciphertext = Buffer.from(text, 'base64')
  if (scheme === 'OAEP') {
    const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }
    return privateDecrypt({ key, ...oaep }, ciphertext).toString()
  }
  const pem = key.export({ type: 'pkcs1', format: 'pem' }) as string
  const plaintext = forge.pki
    .privateKeyFromPem(pem)
    .decrypt(ciphertext.toString('latin1'), 'RSAES-PKCS1-V1_5')
  return Buffer.from(plaintext, 'latin1').toString()
}

/** The same value with every text at a JSON pointer replaced; tells how many there were. */
export function replaceFields(value: unknown, pointer: string, replace: (text: string) => string) {
  let count = 0
  const walk = (node: unknown, [segment, ...rest]: string[]): unknown => {
    if (segment === undefined) {
      if (typeof node !== 'string') return node
      count++
      return replace(node)
    }
    if (typeof node === 'string') return JSON.stringify(walk(JSON.parse(node), [segment, ...rest]))
    if (Array.isArray(node)) return segment === '*' ? node.map((item) => walk(item, rest)) : node
    if (typeof node !== 'object' || node === null || !(segment in node)) return node
    return { ...node, [segment]: walk((node as Record<string, unknown>)[segment], rest) }
  }
  return { value: walk(value, pointer.split('/').slice(1)), count }
}
