import { createPublicKey, createSecretKey, verify } from 'node:crypto'
import { signRsaSha256 } from '../../lib/crypto/rsa'
import { merchant } from '../support/keys'

const MESSAGE = Buffer.from('message')
const sign = () => signRsaSha256(MESSAGE, merchant.privateKey)

it('any number of messages is signed, however few at once', async () => {
  const signatures = await Promise.all(Array.from({ length: 200 }, sign))
  const key = createPublicKey(merchant.privateKey)
  expect(signatures.every((signature) => verify('RSA-SHA256', MESSAGE, key, signature))).toBe(true)
})

it('a key that cannot sign fails its own message only', async () => {
  const [bad, good] = await Promise.allSettled([signRsaSha256(MESSAGE, createSecretKey(MESSAGE)), sign()])
  expect([bad?.status, good?.status]).toEqual(['rejected', 'fulfilled'])
})

it('what nobody waits for any more is not signed', async () => {
  const settled = jest.fn()
  let isAbandoned = false
  const first = Array.from({ length: 100 }, sign)
  // A key that would fail if it were used.
  signRsaSha256(MESSAGE, createSecretKey(MESSAGE), () => isAbandoned).then(settled, settled)
  isAbandoned = true
  await Promise.all([...first, sign()])
  expect(settled).not.toHaveBeenCalled()
})
