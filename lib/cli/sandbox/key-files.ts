import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sandbox } from '../../sandbox'
import { platformPublicKey } from '../../sandbox/identity'

export const SETTINGS_FILE = 'wxpay.json'

/** The files, under the names that the merchant platform gives them. */
export const FILES = {
  privateKey: 'apiclient_key.pem',
  certificate: 'apiclient_cert.pem',
  publicKey: 'pub_key.pem',
  platformCertificate: 'platform_cert.pem',
  apiv3Key: 'apiv3_key.txt',
  secret: 'apiv2_key.txt',
  ca: 'ca.pem',
} as const

/** Writes what a merchant has, and a configuration of the command that names it. */
export async function writeKeys(folder: string, { identity, url, ca }: Sandbox): Promise<void> {
  const { mchid, merchantKey, merchantCertificate, publicKeyId, apiv3Key, secret } = identity
  const files: Record<string, string | Buffer> = {
    [FILES.privateKey]: merchantKey.export({ type: 'pkcs8', format: 'pem' }),
    [FILES.certificate]: merchantCertificate,
    [FILES.publicKey]: platformPublicKey(identity).export({ type: 'spki', format: 'pem' }),
    [FILES.platformCertificate]: identity.platformCertificate,
    [FILES.apiv3Key]: apiv3Key.export(),
    [FILES.secret]: secret.export(),
    ...(ca && { [FILES.ca]: ca }),
  }
  const settings = {
    mchid,
    ...{ privateKey: FILES.privateKey, certificate: FILES.certificate },
    ...{ publicKeyId, publicKey: FILES.publicKey },
    ...{ apiv3KeyFile: FILES.apiv3Key, secretFile: FILES.secret },
    baseUrl: url,
    ...(ca && { ca: FILES.ca }),
  }
  await mkdir(folder, { recursive: true })
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), content, { mode: 0o600 })
  await writeFile(join(folder, SETTINGS_FILE), `${JSON.stringify(settings, null, 2)}\n`)
}
