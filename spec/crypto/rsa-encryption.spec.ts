import { constants, publicEncrypt, randomBytes } from 'node:crypto'
import { decryptRsa, encryptRsa, mostPlaintext } from '../../lib/crypto/rsa-encryption'
import { merchant, platform } from '../support/keys'

const SCHEMES = ['RSA-OAEP', 'RSAES-PKCS1-v1_5'] as const
const { privateKey, publicKey } = merchant

describe.each(SCHEMES)('%s', (scheme) => {
  it.each([0, 1, 100])('brings back a plaintext of %i bytes', (length) => {
    const plaintext = randomBytes(length)
    expect(decryptRsa(encryptRsa(plaintext, publicKey, scheme), privateKey, scheme)).toEqual(plaintext)
  })

  it('takes as much as it says, and no byte more', () => {
    const most = randomBytes(mostPlaintext(publicKey, scheme))
    expect(decryptRsa(encryptRsa(most, publicKey, scheme), privateKey, scheme)).toEqual(most)
    expect(() => encryptRsa(randomBytes(most.length + 1), publicKey, scheme)).toThrow()
  })

  it('encrypts the same plaintext to another ciphertext each time', () => {
    const [one, other] = [1, 2].map(() => encryptRsa(Buffer.from('x'), publicKey, scheme))
    expect(one).not.toEqual(other)
  })

  it.each<[string, () => Buffer]>([
    ['of another key', () => encryptRsa(Buffer.from('x'), platform.publicKey, scheme)],
    ['of the other scheme', () => encryptRsa(Buffer.from('x'), publicKey, other(scheme))],
    ['that was changed', () => changed(encryptRsa(Buffer.from('x'), publicKey, scheme))],
    ['that is cut short', () => encryptRsa(Buffer.from('x'), publicKey, scheme).subarray(1)],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is longer than the key', () => Buffer.alloc(257, 1)],
    ['greater than the modulus', () => Buffer.alloc(256, 255)],
    ['of random bytes', () => randomBytes(256).fill(0, 0, 1)],
  ])('gives nothing for a ciphertext %s', (_, ciphertext) => {
    expect(decryptRsa(ciphertext(), privateKey, scheme)).toBeUndefined()
  })
})

it('knows the limits of a key of 2048 bits', () => {
  expect(SCHEMES.map((scheme) => mostPlaintext(publicKey, scheme))).toEqual([214, 245])
})

it('never makes up a plaintext where the padding of PKCS#1 v1.5 is wrong', () => {
  const bare = { key: publicKey, padding: constants.RSA_NO_PADDING }
  for (const second of [0, 1, 3, 255]) {
    const block = Buffer.alloc(256, 7)
    block.set([0, second])
    block.set([0, 120], 254)
    expect(decryptRsa(publicEncrypt(bare, block), privateKey, 'RSAES-PKCS1-v1_5')).toBeUndefined()
  }
})

function other(scheme: (typeof SCHEMES)[number]) {
  return scheme === 'RSA-OAEP' ? 'RSAES-PKCS1-v1_5' : 'RSA-OAEP'
}

function changed(ciphertext: Buffer): Buffer {
  ciphertext[128] = (ciphertext[128] as number) ^ 1
  return ciphertext
}
