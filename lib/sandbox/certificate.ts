import { createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto'
import type forge from 'node-forge'

/** Loaded only by those who need a certificate of their own: it is large. */
const load = () => require('node-forge') as typeof forge

/** Where a server's certificate is good. */
export interface ServerNames {
  hosts: string[]
  addresses: string[]
}

/**
 * Makes a self-signed X.509 certificate, valid from yesterday for five years. Node itself cannot.
 */
export function buildCertificate(
  key: KeyObject,
  commonName: string,
  { names }: { names?: ServerNames } = {},
): string {
  const forge = load()
  const certificate = forge.pki.createCertificate()
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey)
  certificate.serialNumber = serialNumber()
  certificate.validity.notBefore = daysFromNow(-1)
  certificate.validity.notAfter = daysFromNow(5 * 365)
  const name = [{ name: 'commonName', value: commonName }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  if (names) certificate.setExtensions([{ name: 'subjectAltName', altNames: alternativeNames(names) }])
  certificate.sign(signerFor(key), collector())
  return forge.pki.certificateToPem(certificate)
}

/** node-forge says what is to be signed, and Node.js signs it: that is a hundred times faster. */
function signerFor(key: KeyObject): forge.pki.rsa.PrivateKey {
  const signText = ({ text }: Collector) =>
    sign('sha256', Buffer.from(text, 'latin1'), key).toString('latin1')
  return { sign: signText } as never
}

interface Collector {
  algorithm: string
  text: string
}

/** In the place of a digest: keeps what would have gone into it. */
function collector(): forge.md.MessageDigest {
  const collected = {
    algorithm: 'sha256',
    text: '',
    update: (text: string) => Object.assign(collected, { text }),
  }
  return collected as never
}

/** RFC 5280 numbers the kinds of names: 2 is a host, 7 an address. */
function alternativeNames({ hosts, addresses }: ServerNames) {
  return [...hosts.map((value) => ({ type: 2, value })), ...addresses.map((ip) => ({ type: 7, ip }))]
}

/** 40 hex digits, as WeChat Pay's have; the first keeps the number positive. */
function serialNumber(): string {
  return `4${randomBytes(20).toString('hex').slice(1)}`
}

function daysFromNow(days: number): Date {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000)
}
