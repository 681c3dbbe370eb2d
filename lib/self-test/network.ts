import type { SelfTestCheck } from '../../types'
import { systemCodeOf } from '../connection'
import type { WechatPayNetworkError } from '../errors'
import { failed } from './check'
import type { Exchange } from './exchange'

/** Causes of having no answer, by the code of the system or of TLS, and how to mend them. */
const CAUSES: readonly [codes: RegExp, says: string][] = [
  [
    /^(ENOTFOUND|EAI_)/,
    'the name was not found: check the DNS of this machine, and whether it may reach the Internet at all',
  ],
  [
    /^ECONNREFUSED$/,
    'the connection was refused: check axios.baseURL and the proxy, or whether a firewall is between',
  ],
  [
    /^(CERT_|ERR_TLS_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_SSL_|EPROTO)/,
    "TLS failed: something between reads along (a proxy's certificate), this machine's root certificates are old, or " +
      'its clock is wrong',
  ],
  [
    /^(ECONNRESET|EPIPE|ECONNABORTED)$/,
    'the connection was cut: a firewall or proxy is between, or the client certificate was refused',
  ],
  [/^(EHOSTUNREACH|ENETUNREACH|ENETDOWN)$/, 'there is no route: check the network of this machine'],
]

export function explainNetwork(error: WechatPayNetworkError, { host }: Exchange): SelfTestCheck {
  const systemCode = systemCodeIn(error)
  const known = CAUSES.find(([codes]) => codes.test(systemCode ?? ''))?.[1]
  const silent = error.code === 'NETWORK_TIMEOUT' || systemCode === 'ETIMEDOUT'
  const said = silent
    ? 'no answer in time: a firewall drops the packets, the proxy is slow, or axios.timeout is short'
    : (known ?? 'no answer; see the cause')
  return failed(`${host}: ${said}${systemCode ? ` (${systemCode})` : ''}.`, error)
}

/** The first code of the error and its causes, those of several addresses too. */
function systemCodeIn(error: unknown): string | undefined {
  const { cause, errors } = error as { cause?: unknown; errors?: unknown[] }
  const reasons = [cause, ...(errors ?? [])].filter((reason) => typeof reason === 'object' && reason !== null)
  for (const reason of reasons) {
    const code = systemCodeOf(reason)
    if (code && !/^(ERR_NETWORK|NETWORK_)/.test(code)) return code
    const deeper = systemCodeIn(reason)
    if (deeper) return deeper
  }
  return undefined
}
