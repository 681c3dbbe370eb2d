import { createPublicKey, type KeyObject } from 'node:crypto'
import tls, { type SecureContextOptions } from 'node:tls'
import forge from 'node-forge'
import { createRsaIdentity, pkcs8 } from './keys'

/** A key and a self-signed certificate for a server on 127.0.0.1. */
export function createServerCertificate(): { key: string; cert: string } {
  const { privateKey } = createRsaIdentity('127.0.0.1')
  return { key: pkcs8(privateKey), cert: certificateFor127001(privateKey) }
}

function certificateFor127001(key: KeyObject): string {
  const certificate = forge.pki.createCertificate()
  const publicPem = createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string
  certificate.publicKey = forge.pki.publicKeyFromPem(publicPem)
  certificate.serialNumber = '01'
  certificate.validity.notBefore = new Date(Date.now() - 86_400_000)
  certificate.validity.notAfter = new Date(Date.now() + 86_400_000)
  const name = [{ name: 'commonName', value: '127.0.0.1' }]
  certificate.setSubject(name)
  certificate.setIssuer(name)
  certificate.setExtensions([{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }])
  certificate.sign(forge.pki.privateKeyFromPem(pkcs8(key)), forge.md.sha256.create())
  return forge.pki.certificateToPem(certificate)
}

/** Lets every TLS context made from now on trust a certificate unless it has its own authorities, as NODE_EXTRA_CA_CERTS does for a whole process. */
export function trust(ca: string): void {
  const { createSecureContext } = tls
  const trusting = (options: SecureContextOptions = {}) => createSecureContext({ ca, ...options })
  jest.spyOn(tls, 'createSecureContext').mockImplementation(trusting)
}
