import { createTestNotification } from '../../notify/test-notification'
import { throwAwayIdentity } from '../../sandbox/identity'
import { type Options, wantsJson } from '../act'
import { readJson } from '../call/input'
import { settingOf } from '../config/client-config'
import { type Flags, readSettings } from '../config/read'
import { toKeyInput } from '../config/values'
import type { Context } from '../context'
import { codeOf, explainConnection } from '../doctor/network'
import { FAILED } from '../print/failure'
import { plainText } from '../print/json'
import { UsageError } from '../usage-error'

/** WeChat Pay waits no longer, in milliseconds. */
const WAIT = 5_000

interface Reply {
  status: number
  body: string
  /** Milliseconds. */
  elapsed: number
  /** Whether WeChat Pay would take it for received. */
  accepted: boolean
}

/** `wxpay notify send`: sends what WeChat Pay would send, and says how it is answered. */
export async function send(event: string, url: string, options: Options, context: Context): Promise<number> {
  const { io } = context
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new UsageError(`"${url}" is no http(s) address.`)
  const resource = await readJson('--resource', String(options.resource), io)
  const { headers, body } = createTestNotification(
    event as never,
    resource as never,
    keysOf(options, context),
  )
  if (options.dryRun) {
    context.printJson({ headers, body })
    return 0
  }
  const reply = await post(url, headers, body)
  if (wantsJson(options)) context.printJson(reply)
  else print(reply, context)
  return reply.accepted ? 0 : FAILED
}

function keysOf(options: Options, { io }: Context) {
  const { platformKey, platformKeyId } = options
  if (platformKey === undefined && platformKeyId === undefined) return throwAwayIdentity()
  if (platformKey === undefined || platformKeyId === undefined)
    throw new UsageError('--platform-key and --platform-key-id are given together.')
  const settings = readSettings(io, options as Flags)
  const apiv3Key = settingOf<string>(settings, 'apiv3Key')
  const secret = settingOf<string>(settings, 'secret')
  if (apiv3Key === undefined)
    throw new UsageError(
      'The APIv3 key is missing: give --apiv3-key-file, or WECHATPAY_APIV3_KEY.',
      'CONFIG_INVALID',
    )
  return {
    privateKey: toKeyInput(String(platformKey), io.cwd),
    serial: String(platformKeyId),
    apiv3Key,
    ...(secret !== undefined && { secret }),
  }
}

async function post(url: string, headers: Record<string, string>, body: string): Promise<Reply> {
  const start = performance.now()
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(WAIT),
    })
    const text = await answer.text()
    const elapsed = Math.round(performance.now() - start)
    return { status: answer.status, body: text, elapsed, accepted: isAccepted(answer.status, text, body) }
  } catch (error) {
    const isLate = (error as Error).name === 'TimeoutError'
    const code = isLate ? 'TIMEOUT' : codeOf(error)
    const why = isLate
      ? `there was no answer within ${WAIT} ms, after which WeChat Pay sends it again`
      : explainConnection(code)
    throw Object.assign(new Error(`${url}: ${why} (${code}).`), { code })
  }
}

/** APIv2 wants its own word; APIv3 a status. */
function isAccepted(status: number, reply: string, sent: string): boolean {
  if (sent.startsWith('<')) return status === 200 && /<return_code>\s*(<!\[CDATA\[)?SUCCESS/.test(reply)
  return (status === 200 || status === 204) && !/"code"\s*:\s*"FAIL"/.test(reply)
}

function print({ status, body, elapsed, accepted }: Reply, context: Context): void {
  const { out } = context
  const mark = accepted ? out('green', '✓') : out('red', '✗')
  context.print(`${mark} ${status} after ${elapsed} ms${accepted ? '' : ': WeChat Pay would send it again'}`)
  if (body) context.print(plainText(body.slice(0, 2000)))
}
