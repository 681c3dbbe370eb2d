import { buildCertificate } from './certificate'
import { createKey } from './identity'

/** How the sandbox proves itself over HTTPS, in PEM. */
export interface ServerCertificate {
  key: string
  /** Its own authority: whoever trusts it trusts this server alone. */
  cert: string
}

/** Makes a throw-away certificate for this machine. */
export async function createServerCertificate(): Promise<ServerCertificate> {
  const key = await createKey()
  const cert = buildCertificate(key, 'WeChat Pay sandbox (TLS)', {
    names: { hosts: ['localhost'], addresses: ['127.0.0.1'] },
  })
  return { key: key.export({ type: 'pkcs8', format: 'pem' }) as string, cert }
}
