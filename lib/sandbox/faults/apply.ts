import { setTimeout } from 'node:timers/promises'
import { type Answer, signatureHeaders } from '../answer'
import type { Platform } from '../platform'
import { Refusal } from '../refusal'
import type { Effect, FaultKind } from './fault'

interface Keys {
  platform: Platform
}

/** How late a slow answer comes where it is not said, in milliseconds. */
const DELAY = 3_000
/** How old an old timestamp is, in seconds: twice what clients put up with. */
const AGE = 600
const UNKNOWN_SERIAL = '0'.repeat(39).concat('9')
const HTML =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><h1>502 Bad Gateway</h1></body>\r\n</html>\r\n'

/** Waits for as long as the answer is to be late; ends early when the sandbox is closed. */
export async function delay(effects: readonly Effect[], signal: AbortSignal): Promise<void> {
  const slow = effects.find(({ kind }) => kind === 'slow')
  if (slow) await setTimeout(slow.delay ?? DELAY, undefined, { signal, ref: false }).catch(() => undefined)
}

/** The answer to a request that is refused without being looked at; nothing where no fault does that. */
export function refusedBy(
  effects: readonly Effect[],
  url: string,
  refuse: (refusal: Refusal) => Answer,
  origin: string,
): Answer | undefined {
  const kinds = new Set(effects.map(({ kind }) => kind))
  if (kinds.has('too-many-requests'))
    return refuse(new Refusal(429, 'FREQUENCY_LIMITED', '频率超限，请降低请求接口频率'))
  if (kinds.has('system-error')) return refuse(new Refusal(500, 'SYSTEM_ERROR', '系统异常，请稍后重试'))
  if (kinds.has('bad-gateway'))
    return { status: 502, headers: { 'Content-Type': 'text/html' }, body: Buffer.from(HTML) }
  if (!kinds.has('redirect')) return undefined
  return { status: 302, headers: { Location: `${origin}/redirected${url}` }, body: Buffer.alloc(0) }
}

/** The answer with what is to be wrong about it. */
export function spoil(answer: Answer, effects: readonly Effect[], world: Keys): Answer {
  return effects.reduce((spoiled, { kind }) => SPOILERS[kind]?.(spoiled, world) ?? spoiled, answer)
}

type Spoiler = (answer: Answer, world: Keys) => Answer

const SPOILERS: Partial<Record<FaultKind, Spoiler>> = {
  'bad-signature': (answer, world) =>
    isXml(answer)
      ? replaceSign(answer, (sign) => sign.replace(/^./, (it) => (it === '0' ? '1' : '0')))
      : resign(answer, world, { over: Buffer.from('another text') }),
  'old-timestamp': (answer, world) => resign(answer, world, { age: AGE }),
  'unknown-serial': (answer) => withHeaders(answer, { 'Wechatpay-Serial': UNKNOWN_SERIAL }),
  probe: (answer) => {
    const signature = answer.headers['Wechatpay-Signature']?.slice(0, -20)
    return withHeaders(answer, { 'Wechatpay-Signature': `WECHATPAY/SIGNTEST/${signature}` })
  },
  unsigned: (answer) => {
    if (isXml(answer)) return replaceSign(answer, () => undefined)
    const headers = Object.entries(answer.headers).filter(([name]) => !name.startsWith('Wechatpay-'))
    return { ...answer, headers: Object.fromEntries(headers) }
  },
  drop: (answer) => ({ ...answer, cut: 'before' }),
  truncate: (answer) => ({ ...answer, cut: 'within' }),
}

/** Signed anew by the same key; an answer that is not signed stays so. */
function resign(answer: Answer, { platform }: Keys, how: { over?: Buffer; age?: number }): Answer {
  const id = answer.headers['Wechatpay-Serial']
  const signer = id === undefined ? undefined : platform.find(id)
  if (!signer) return answer
  const digest = answer.headers['Wechatpay-Statement-Sha1']
  const signed = digest === undefined ? answer.body : Buffer.from(`{"sha1":"${digest}"}`)
  return withHeaders(answer, signatureHeaders(how.over ?? signed, signer, how.age))
}

/** Changes signature headers where there are some. */
function withHeaders(answer: Answer, changed: Record<string, string>): Answer {
  if (answer.headers['Wechatpay-Signature'] === undefined) return answer
  return { ...answer, headers: { ...answer.headers, ...changed } }
}

function isXml({ headers }: Answer): boolean {
  return headers['Content-Type']?.startsWith('text/xml') ?? false
}

const SIGN = /<sign>(?:<!\[CDATA\[)?([^<\]]*)(?:\]\]>)?<\/sign>\n?/

function replaceSign(answer: Answer, change: (sign: string) => string | undefined): Answer {
  const body = answer.body.toString().replace(SIGN, (_, sign: string) => {
    const changed = change(sign)
    return changed === undefined ? '' : `<sign>${changed}</sign>`
  })
  return { ...answer, body: Buffer.from(body) }
}
