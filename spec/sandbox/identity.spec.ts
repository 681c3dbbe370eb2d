import { X509Certificate } from 'node:crypto'
import { createIdentity, type Identity } from '../../lib/sandbox'
import { throwAwayIdentity } from '../../lib/sandbox/identity'

describe.each<[string, () => Identity | Promise<Identity>]>([
  ['the throw-away identity', throwAwayIdentity],
  ['a new identity', createIdentity],
])('%s', (_, make) => {
  let identity: Identity
  beforeAll(async () => {
    identity = await make()
  })

  it.each(['merchant', 'platform'] as const)('certifies the %s key under its serial number', (owner) => {
    const certificate = new X509Certificate(identity[`${owner}Certificate`])
    expect(certificate.checkPrivateKey(identity[`${owner}Key`])).toBe(true)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
    expect(certificate.serialNumber).toBe(identity[`${owner}Serial`])
    expect(identity[`${owner}Serial`]).toMatch(/^[0-9A-F]{40}$/)
  })

  it.each(['merchant', 'platform'] as const)('has a certificate of the %s that lasts for years', (owner) => {
    const { validFrom, validTo } = new X509Certificate(identity[`${owner}Certificate`])
    expect(Date.parse(validFrom)).toBeLessThan(Date.now())
    expect(Date.parse(validTo)).toBeGreaterThan(Date.now() + 4 * 365 * 24 * 60 * 60 * 1000)
  })
})

it('is the same to the byte at every start', () => {
  const [one, other] = [throwAwayIdentity(), throwAwayIdentity()]
  expect(other.merchantCertificate).toBe(one.merchantCertificate)
  expect(other.platformCertificate).toBe(one.platformCertificate)
})
