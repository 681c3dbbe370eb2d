import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Sandbox } from '../../sandbox'
import { platformPublicKey } from '../../sandbox/identity'
import { FILES } from './key-files'

/** Variables by name, as the command and the examples read them. */
export type Environment = Readonly<Record<string, string>>

/** With the keys themselves: each on one line, as a shell and a file `.env` take it alike. */
export function environmentOf({ identity, url }: Sandbox): Environment {
  const pem = (key: KeyObject, type: 'pkcs8' | 'spki') => key.export({ type, format: 'pem' }) as string
  const oneLine = (text: string) => text.trim().replace(/\r?\n/g, '\\n')
  return {
    WECHATPAY_MCHID: identity.mchid,
    WECHATPAY_PRIVATE_KEY: oneLine(pem(identity.merchantKey, 'pkcs8')),
    WECHATPAY_CERTIFICATE: oneLine(identity.merchantCertificate),
    WECHATPAY_PUBLIC_KEY_ID: identity.publicKeyId,
    WECHATPAY_PUBLIC_KEY: oneLine(pem(platformPublicKey(identity), 'spki')),
    WECHATPAY_APIV3_KEY: identity.apiv3Key.export().toString(),
    WECHATPAY_SECRET: identity.secret.export().toString(),
    WECHATPAY_BASE_URL: url,
  }
}

/** With the files that hold the keys; Node.js itself is told which certificate to trust. */
export function environmentOfFiles(folder: string, { identity, url, ca }: Sandbox): Environment {
  const file = (name: string) => pathToFileURL(join(folder, name)).href
  return {
    WECHATPAY_MCHID: identity.mchid,
    WECHATPAY_PRIVATE_KEY: file(FILES.privateKey),
    WECHATPAY_CERTIFICATE: file(FILES.certificate),
    WECHATPAY_PUBLIC_KEY_ID: identity.publicKeyId,
    WECHATPAY_PUBLIC_KEY: file(FILES.publicKey),
    WECHATPAY_APIV3_KEY: file(FILES.apiv3Key),
    WECHATPAY_SECRET: file(FILES.secret),
    WECHATPAY_BASE_URL: url,
    ...(ca && { WECHATPAY_CA: file(FILES.ca), NODE_EXTRA_CA_CERTS: join(folder, FILES.ca) }),
  }
}
