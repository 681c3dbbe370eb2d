import { randomBytes } from 'node:crypto'
import { type Check, failed, passed } from './check'
import { codeOf, explainConnection } from './network'

/** As WeChat Pay's own probes begin: a handler that takes it does not verify. */
const PROBE = 'WECHATPAY/SIGNTEST/'

/** How long WeChat Pay waits for the answer to a notification, in milliseconds. */
const PATIENCE = 5_000

/** Sends the address of a notification handler what it must refuse, and judges how it does. */
export async function checkNotifyUrl(address: string, limit: number): Promise<Check> {
  const id = 'notify-url'
  const wait = Math.min(limit, PATIENCE)
  let status: number
  try {
    status = (await post(address, wait)).status
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError'
    if (isLate) return late(id, address, wait)
    const code = codeOf(error)
    return failed(id, `${address} cannot be reached from here: ${explainConnection(code)} (${code}).`, code)
  }
  if (status === 404 || status === 405)
    return failed(
      id,
      `${address} answers ${status}: there is no handler for POST at this path. Check the route.`,
      `HTTP_${status}`,
    )
  if (status >= 300 && status < 400)
    return failed(
      id,
      `${address} answers ${status}: WeChat Pay follows no redirect. Give the address that it leads to.`,
      `HTTP_${status}`,
    )
  if (status < 300)
    return failed(
      id,
      `${address} answers ${status} to a notification that is forged: it does not verify signatures. Verify them ` +
        'before anything else, as wxpay.notify.handler does.',
      'NOTIFICATION_NOT_VERIFIED',
    )
  if (status === 502 || status === 503 || status === 504)
    return failed(
      id,
      `${address} answers ${status}: the program behind the gateway does not run.`,
      `HTTP_${status}`,
    )
  return passed(id, `${address} answers ${status} to a forged notification, as it should.`)
}

function late(id: string, address: string, wait: number): Check {
  return failed(
    id,
    `${address} does not answer within ${wait / 1000} s; WeChat Pay waits ${PATIENCE / 1000} s, then delivers again. ` +
      'Have the handler refuse what is forged at once and do long work after its answer; if it is not asked at all, a ' +
      'firewall drops the packets.',
    'TIMEOUT',
  )
}

function post(address: string, limit: number): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(limit),
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'Mozilla/4.0',
      'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
      'Wechatpay-Nonce': randomBytes(16).toString('hex'),
      'Wechatpay-Serial': 'PUB_KEY_ID_0',
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'Wechatpay-Signature': PROBE + randomBytes(192).toString('base64'),
    },
    body: '{"id":"wxpay-doctor","event_type":"TRANSACTION.SUCCESS","resource_type":"encrypt-resource","resource":{}}',
  })
}

export function checkNotifyAddress(address: string): Check | undefined {
  const id = 'notify-url'
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    return failed(id, '--notify is no http(s) address.', 'NOTIFY_URL_INVALID')
  const { search, hash } = new URL(address)
  return search || hash
    ? failed(id, '--notify has a query or a fragment, which WeChat Pay does not take.', 'NOTIFY_URL_INVALID')
    : undefined
}
