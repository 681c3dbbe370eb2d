import { AesEcb, Hash, Transformer } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'
import { printed } from '../support/keys'

const key = 'exposed_your_key_here_have_risks'
const plaintext = 'hello wechatpay 你好 微信支付'
/** By `openssl enc -aes-256-ecb`. */
const ciphertext = 'KB4QvE3O1C4ku4Da98zpHQIFiwGWaYHdaDjD2ixj9SFGKe4Eda8SUXQKds50bcVo'

it('encrypts as OpenSSL does', () => {
  expect(AesEcb.encrypt(plaintext, key)).toBe(ciphertext)
  expect(AesEcb.encrypt(Buffer.from(plaintext), Buffer.from(key))).toBe(ciphertext)
})

it('decrypts', () => {
  expect(AesEcb.decrypt(ciphertext, key)).toBe(plaintext)
})

it('makes no use of iv, as in PHP', () => {
  expect(AesEcb.encrypt(plaintext, key, 'a vector')).toBe(ciphertext)
  expect(AesEcb.decrypt(ciphertext, key, 'another')).toBe(plaintext)
})

it('reads the req_info of a refund notification, whose key is the MD5 of the APIv2 key', () => {
  const reqInfo =
    'sQHh/cSF5F2ms58BHQoBmUhRvMAhLWm6x2O+1XYHeZeMcL2xJDzWm5nfB3dWyzKmjNdykoYxYuW770mk+4koYnlG2t0nQFW7ZKy/I95FMmQ='
  expect(Transformer.toArray(AesEcb.decrypt(reqInfo, Hash.md5(key)))).toEqual({
    out_refund_no: '131811191610442717309',
  })
})

it('pads a text that fills its blocks with one block more', () => {
  const full = 'x'.repeat(AesEcb.BLOCK_SIZE)
  const encrypted = AesEcb.encrypt(full, key)
  expect(Buffer.from(encrypted, 'base64')).toHaveLength(2 * AesEcb.BLOCK_SIZE)
  expect(AesEcb.decrypt(encrypted, key)).toBe(full)
})

it.each<[what: string, ciphertext: string, key: string]>([
  ['another key', ciphertext, Hash.md5(key)],
  ['half a block', Buffer.alloc(8).toString('base64'), key],
  [
    'a ciphertext cut short by a block',
    Buffer.from(ciphertext, 'base64').subarray(0, 32).toString('base64'),
    key,
  ],
  ['nothing', '', key],
  ['what is no text', AesEcb.encrypt(Buffer.from([0xff, 0xfe]), key), key],
])('refuses %s, always in the same words', (_, given, secret) => {
  expect(argumentErrorOf(() => AesEcb.decrypt(given, secret))).toMatchObject({
    code: 'ARGUMENT_UNDECRYPTABLE',
    message:
      'AesEcb.decrypt(): ciphertext cannot be decrypted: it was encrypted with another key, changed or cut short. ' +
      'The key of req_info is Hash.md5(secret).',
  })
})

it.each([
  [
    'a key of 16 bytes',
    () => AesEcb.encrypt('x', 'k'.repeat(16)),
    'AesEcb.encrypt(): key has 16 bytes; expected 32.',
  ],
  [
    'a key of 33 bytes',
    () => AesEcb.decrypt(ciphertext, `${key}s`),
    'AesEcb.decrypt(): key has 33 bytes; expected 32.',
  ],
  ['no base64', () => AesEcb.decrypt('<xml>', key), 'AesEcb.decrypt(): ciphertext is no base64.'],
])('refuses %s', (_, action, message) => {
  const error = argumentErrorOf(action)
  expect(error).toMatchObject({ code: 'ARGUMENT_INVALID', message })
  expect(printed(error)).not.toContain(key)
})
