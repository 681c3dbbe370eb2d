import { lookup } from 'node:dns/promises'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect, isIP } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { connect as connectTls, TLSSocket } from 'node:tls'
import { type Check, failed, passed, skipped, warning } from './check'

/** Where calls go. */
export interface Host {
  url: URL
  /** PEM of the authority to trust, where one was configured. */
  ca?: string
  /** Whether calls can do without it. */
  isSpare?: boolean
}

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']

/** What names a proxy in the environment; its address may hold a password. */
export function proxyVariable(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return PROXIES.find((name) => env[name])
}

/** Name look-up, then the connection and TLS. */
export async function checkHost(host: Host, limit: number, proxy?: string): Promise<Check[]> {
  const checks = [await checkDns(host, limit)]
  if (checks[0]?.status === 'failed')
    checks.push(skipped('tls', `${host.url.host}: its address is not known.`))
  else checks.push(await checkConnection(host, limit))
  return checks.map((check) => lenient(check, host, proxy))
}

/** A host that calls do not need fails nobody; nor does a way that calls do not take. */
function lenient(check: Check, { isSpare }: Host, proxy: string | undefined): Check {
  if (check.status !== 'failed') return check
  if (proxy) return skipped(check.id, `${check.message} Calls go through the proxy that ${proxy} names.`)
  return isSpare
    ? warning(check.id, `${check.message} Without this spare host, calls have no failover.`)
    : check
}

async function checkDns({ url }: Host, limit: number): Promise<Check> {
  const id = 'dns'
  const name = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(name)) return passed(id, `${name} is an address already: there is nothing to look up.`)
  try {
    const found = await within(limit, lookup(name, { all: true }))
    return passed(
      id,
      `${name} is ${found
        .map(({ address }) => address)
        .slice(0, 3)
        .join(', ')}.`,
    )
  } catch (error) {
    const code = codeOf(error)
    return failed(
      id,
      `${name} is not found (${code}): check the name, the DNS of this machine, and whether it reaches the Internet.`,
      code,
    )
  }
}

async function checkConnection(host: Host, limit: number): Promise<Check> {
  const { url } = host
  const id = 'tls'
  try {
    const protocol = await within(limit, open(host))
    return passed(
      id,
      protocol
        ? `${url.host} speaks ${protocol}, with a certificate that is trusted.`
        : `${url.host} takes connections, without TLS.`,
    )
  } catch (error) {
    const code = codeOf(error)
    return failed(id, `${url.host}: ${explainConnection(code)} (${code}).`, code)
  }
}

/** @returns the version of TLS, where that is spoken */
function open({ url, ca }: Host): Promise<string | undefined> {
  const isTls = url.protocol === 'https:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = Number(url.port || (isTls ? 443 : 80))
  return new Promise((resolve, reject) => {
    const servername = isIP(host) ? {} : { servername: host }
    const options = { host, port, ...servername, ...(ca && { ca }) }
    const socket = isTls ? connectTls(options) : connect({ host, port })
    socket.once('error', reject)
    socket.once(isTls ? 'secureConnect' : 'connect', () => {
      resolve(socket instanceof TLSSocket ? (socket.getProtocol() ?? undefined) : undefined)
      socket.destroy()
    })
  })
}

const CAUSES: readonly [codes: RegExp, says: string][] = [
  [
    /^ECONNREFUSED$/,
    'the connection is refused: check the address, and whether a firewall or proxy is between',
  ],
  [/^(ENOTFOUND|EAI_AGAIN)$/, 'the name is not found: check it, and the DNS of this machine'],
  [/^(ETIMEDOUT|TIMEOUT)$/, 'nothing answers in time: a firewall may drop the packets'],
  [/^(ECONNRESET|EPIPE)$/, 'the connection is cut: a firewall or proxy may be between'],
  [/^(EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/, 'there is no route: check the network of this machine'],
  [/^CERT_HAS_EXPIRED$/, "the server's certificate expired: check this machine's clock first"],
  [/^CERT_NOT_YET_VALID$/, "the server's certificate is not valid yet: check this machine's clock"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'the certificate is for another name: something else answers there'],
  [
    /SELF_SIGNED|UNABLE_TO_|CERT_UNTRUSTED/,
    "the server's certificate is not trusted: a proxy may read along, or this machine's root certificates are old. " +
      'Whom to trust besides is given by --ca, or NODE_EXTRA_CA_CERTS',
  ],
  [/^(EPROTO|ERR_SSL_)/, 'TLS is not spoken there: check the port, and whether http: was meant'],
]

export function explainConnection(code: string): string {
  return CAUSES.find(([codes]) => codes.test(code))?.[1] ?? 'there is no connection'
}

export function codeOf(error: unknown): string {
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown[] }
  if (typeof code === 'string' && !/^ERR_NETWORK$/.test(code)) return code
  const deeper = cause ?? errors?.[0]
  return deeper ? codeOf(deeper) : 'FAILED'
}

async function within<Result>(limit: number, promise: Promise<Result>): Promise<Result> {
  const ended = new AbortController()
  const late = delay(limit, undefined, { signal: ended.signal }).then(() => {
    throw Object.assign(new Error('late'), { code: 'TIMEOUT' })
  })
  late.catch(() => undefined)
  return Promise.race([promise, late]).finally(() => ended.abort())
}

/** By how many seconds this machine's clock is ahead of the server's. */
export async function clockSkewOf({ url, ca }: Host, limit: number): Promise<number | undefined> {
  const before = Date.now()
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest
  const date = await new Promise<string | undefined>((resolve) => {
    const request = send(url, { method: 'HEAD', ...(ca && { ca }), timeout: limit }, (answer) => {
      answer.resume()
      resolve(answer.headers.date)
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(undefined))
    request.end()
  })
  const theirs = date === undefined ? Number.NaN : Date.parse(date)
  if (Number.isNaN(theirs)) return undefined
  return Math.round(((before + Date.now()) / 2 - theirs - 500) / 1000)
}

/** How far the clocks may be apart before WeChat Pay refuses a signature, in seconds. */
const WINDOW = 300
const NOTABLE = 30

export function checkClock(skew: number | undefined): Check {
  const id = 'clock'
  if (skew === undefined) return skipped(id, 'The server did not say its time.')
  const [seconds, where] = [Math.abs(skew), skew > 0 ? 'ahead of' : 'behind']
  const text = `This machine's clock is ${seconds} s ${where} the server's`
  if (seconds > WINDOW)
    return failed(id, `${text}; signatures are refused beyond ${WINDOW} s. Set it by NTP.`, 'CLOCK_SKEW')
  if (seconds > NOTABLE) return warning(id, `${text}. Set it by NTP before it reaches ${WINDOW} s.`)
  return passed(id, seconds < 2 ? 'In step with the server.' : `${text}.`)
}
