import { createSecretKey, type KeyObject, X509Certificate } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decryptAesGcm } from '../crypto/aes'
import { serialOf } from '../keys/certificate'
import { readSecret } from '../keys/material'
import { type Options, wantsJson } from './act'
import { settingOf } from './config/client-config'
import { connect } from './config/connect'
import { readSettings } from './config/read'
import type { Context } from './context'
import { type Received, watch } from './received'
import { UsageError } from './usage-error'

interface Certificate {
  serial: string
  expires: string
  pem: string
}

/** `wxpay certificates`: as PEM, once the key ring verified what brought them. */
export async function downloadCertificates(options: Options, context: Context): Promise<void> {
  const apiv3Key = requireApiv3Key(options, context)
  const wxpay = connect(context.io, options, { certificates: { path: options.path } })
  let received: Received | undefined
  watch(wxpay, (answer) => {
    received = answer
  })
  const valid = new Set((await wxpay.keys.refresh()).map(({ id }) => id))
  const certificates = certificatesIn(received, apiv3Key).filter(({ serial }) => valid.has(serial))
  if (options.out !== undefined) return write(certificates, String(options.out), options, context)
  if (wantsJson(options)) context.printJson(certificates)
  else context.io.stdout.write(certificates.map(({ pem }) => pem).join(''))
}

function requireApiv3Key(options: Options, { io }: Context): KeyObject {
  const input = settingOf(readSettings(io, options), 'apiv3Key')
  if (input !== undefined) return createSecretKey(readSecret('apiv3Key', input))
  throw new UsageError(
    'The APIv3 key is missing, which decrypts the certificates: give --apiv3-key-file, or WECHATPAY_APIV3_KEY.',
    'CONFIG_INVALID',
  )
}

interface Entry {
  encrypt_certificate: { nonce: string; associated_data?: string; ciphertext: string }
}

/** The answer was verified, and so is what it should be. */
function certificatesIn(received: Received | undefined, apiv3Key: KeyObject): Certificate[] {
  const { data } = JSON.parse(String(received?.body)) as { data: Entry[] }
  return data.flatMap(({ encrypt_certificate: { nonce, associated_data = '', ciphertext } }) => {
    const bytes = Buffer.from(ciphertext, 'base64')
    const plaintext = decryptAesGcm(bytes, apiv3Key, Buffer.from(nonce), Buffer.from(associated_data))
    if (!plaintext) return []
    const certificate = new X509Certificate(plaintext)
    const expires = new Date(certificate.validTo).toISOString()
    return [{ serial: serialOf(certificate), expires, pem: certificate.toString() }]
  })
}

/** A serial number is hexadecimal, and so a safe name. */
async function write(
  certificates: Certificate[],
  out: string,
  options: Options,
  context: Context,
): Promise<void> {
  const folder = resolve(context.io.cwd, out)
  await mkdir(folder, { recursive: true })
  const written = certificates.map(({ serial, expires, pem }) => ({
    ...{ serial, expires, pem },
    file: join(folder, `${serial}.pem`),
  }))
  for (const { file, pem } of written) await writeFile(file, pem)
  if (wantsJson(options))
    context.printJson(written.map(({ serial, expires, file }) => ({ serial, expires, file })))
  else for (const { file, expires } of written) context.print(`${file}, valid until ${expires.slice(0, 10)}`)
}
