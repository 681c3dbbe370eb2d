import { createPrivateKey, type KeyObject } from 'node:crypto'

/**
 * Reads a PKCS#12 file whose ciphers (RC2-40, triple DES) OpenSSL 3 refuses.
 *
 * @returns the private key, and the certificates as PEM with the key's own first
 */
export function readLegacyPfx(pfx: Uint8Array, passphrase: string): { cert: string; key: KeyObject } {
  // Slow to load, and needed by few: so loaded here.
  const forge = require('node-forge') as typeof import('node-forge')
  const { pkcs12, asn1, pki } = forge
  const file = pkcs12.pkcs12FromAsn1(asn1.fromDer(Buffer.from(pfx).toString('latin1')), passphrase)
  const bagsOf = (type: string | undefined) => file.getBags({ bagType: type as string })[type as string] ?? []
  const [keyBag] = [...bagsOf(pki.oids.pkcs8ShroudedKeyBag), ...bagsOf(pki.oids.keyBag)]
  if (!keyBag?.key) throw new Error('no RSA private key')
  const key = createPrivateKey(pki.privateKeyToPem(keyBag.key))
  const modulus = (keyBag.key as { n: { toString(radix: number): string } }).n.toString(16)
  const certificates = bagsOf(pki.oids.certBag).flatMap(({ cert }) => cert ?? [])
  const isOwn = ({ publicKey }: (typeof certificates)[number]) =>
    (publicKey as { n: { toString(radix: number): string } }).n.toString(16) === modulus
  const sorted = [...certificates.filter(isOwn), ...certificates.filter((other) => !isOwn(other))]
  return { key, cert: sorted.map((certificate) => pki.certificateToPem(certificate)).join('') }
}
