import { createHmac, type KeyObject } from 'node:crypto'
import forge from 'node-forge'

const { asn1, pkcs12, pki, rc2 } = forge
type Asn1 = forge.asn1.Asn1

/** RFC 7292, appendix C. */
const RC2_40 = '1.2.840.113549.1.12.1.6'
const ITERATIONS = 2048

const sequence = (...items: Asn1[]) => asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, items)
const tagged = (item: Asn1) => asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, [item])
const octets = (bytes: string) => asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OCTETSTRING, false, bytes)
const implicitOctets = (bytes: string) => asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, false, bytes)
const integer = (value: number) =>
  asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, asn1.integerToDer(value).getBytes())
const oid = (text: string) =>
  asn1.create(asn1.Class.UNIVERSAL, asn1.Type.OID, false, asn1.oidToDer(text).getBytes())
const content = (node: Asn1, ...path: number[]) =>
  path.reduce((at, index) => (at.value as Asn1[])[index] as Asn1, node)

/**
 * A PKCS#12 file as the merchant platform long handed it out: the certificate under RC2-40, the key under triple
 * DES. forge writes the latter; the former, and the code that seals both, is made here.
 */
export function legacyPfx(key: KeyObject, certificates: string[], passphrase: string): Buffer {
  const modern = pkcs12.toPkcs12Asn1(
    pki.privateKeyFromPem(key.export({ type: 'pkcs8', format: 'pem' }) as string) as forge.pki.rsa.PrivateKey,
    certificates.map((pem) => pki.certificateFromPem(pem)),
    passphrase,
    { algorithm: '3des', useMac: false, count: ITERATIONS },
  )
  const safe = asn1.fromDer(content(modern, 1, 1, 0).value as string)
  const plainBags = content(safe, 0, 1, 0).value as string
  const authenticated = asn1.toDer(sequence(encrypted(plainBags, passphrase), content(safe, 1))).getBytes()
  const file = sequence(
    integer(3),
    sequence(oid(pki.oids.data as string), tagged(octets(authenticated))),
    mac(authenticated, passphrase),
  )
  return Buffer.from(asn1.toDer(file).getBytes(), 'latin1')
}

/** EncryptedData of PKCS#7, under a 40-bit key that a passphrase gives. */
function encrypted(bags: string, passphrase: string): Asn1 {
  const salt = forge.random.getBytesSync(8)
  const derive = (id: number, length: number) =>
    pkcs12.generateKey(passphrase, forge.util.createBuffer(salt), id as never, ITERATIONS, length)
  const cipher = rc2.createEncryptionCipher(derive(1, 5).getBytes(), 40)
  cipher.start(derive(2, 8).getBytes())
  cipher.update(forge.util.createBuffer(bags))
  cipher.finish()
  const algorithm = sequence(oid(RC2_40), sequence(octets(salt), integer(ITERATIONS)))
  const info = sequence(oid(pki.oids.data as string), algorithm, implicitOctets(cipher.output.getBytes()))
  return sequence(oid(pki.oids.encryptedData as string), tagged(sequence(integer(0), info)))
}

function mac(authenticated: string, passphrase: string): Asn1 {
  const salt = forge.random.getBytesSync(8)
  const key = pkcs12.generateKey(passphrase, forge.util.createBuffer(salt), 3 as never, ITERATIONS, 20)
  const digest = createHmac('sha1', Buffer.from(key.getBytes(), 'latin1'))
    .update(Buffer.from(authenticated, 'latin1'))
    .digest('binary')
  const sha1 = sequence(
    oid(pki.oids.sha1 as string),
    asn1.create(asn1.Class.UNIVERSAL, asn1.Type.NULL, false, ''),
  )
  return sequence(sequence(sha1, octets(digest)), octets(salt), integer(ITERATIONS))
}
