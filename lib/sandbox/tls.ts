import { buildCertificate } from './certificate'
import { createKey } from './identity'

/** How the sandbox proves itself over HTTPS, in PEM. */
export interface ServerCertificate {
  key: string
  /** Its own authority: whoever trusts it trusts this server alone. */
  cert: string
}

/** Where clients look for WeChat Pay, should one of them be led here by its network: it is worth nothing elsewhere. */
const HOSTS = ['localhost', '*.weixin.qq.com', '*.mch.weixin.qq.com']

/** Makes a throw-away certificate for this machine. */
export async function createServerCertificate(): Promise<ServerCertificate> {
  const key = await createKey()
  const cert = buildCertificate(key, 'WeChat Pay sandbox (TLS)', {
    names: { hosts: HOSTS, addresses: ['127.0.0.1'] },
  })
  return { key: key.export({ type: 'pkcs8', format: 'pem' }) as string, cert }
}
