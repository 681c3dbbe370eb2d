import type { IncomingMessage } from 'node:http'

/** Why a request to the console is refused: another site may stand behind it. */
export interface Refused {
  status: number
  message: string
}

const LOCAL = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Lets only pages of the sandbox itself talk to it. A foreign name that resolves to this machine (DNS rebinding) shows in
 * `Host`; a foreign page that posts here (CSRF), in `Origin`.
 */
export function refuseForeign({ method, url, headers }: IncomingMessage, port: number): Refused | undefined {
  const hosts = LOCAL.map((name) => `${name}:${port}`)
  const { host = '', origin } = headers
  if (!hosts.includes(host)) return forbidden(`the host "${host}" is not this sandbox`)
  const isPage = url === '/'
  const site = headers['sec-fetch-site']
  if (!isPage && site !== undefined && site !== 'same-origin' && site !== 'none')
    return forbidden('another site asked for this')
  if (method === 'GET') return undefined
  if (method !== 'POST') return { status: 405, message: `${method} is not understood here` }
  if (origin !== `http://${host}` && origin !== `https://${host}`)
    return forbidden(`the origin "${origin ?? ''}" is not this sandbox`)
  if (!/^application\/json\b/.test(headers['content-type'] ?? ''))
    return { status: 415, message: 'expected application/json' }
  return undefined
}

function forbidden(why: string): Refused {
  return { status: 403, message: `Refused: ${why}.` }
}
