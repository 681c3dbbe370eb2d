import { SPARE } from '../../delivery/failover'
import { mainServer } from '../../generated/runtime'
import { type Options, wantsJson } from '../act'
import { settingOf } from '../config/client-config'
import { type Flags, readSettingFile, readSettings, type Settings } from '../config/read'
import type { Context } from '../context'
import { describeFailure, FAILED } from '../print/failure'
import { plainText } from '../print/json'
import type { Style } from '../print/style'
import { UsageError } from '../usage-error'
import { checkAccount } from './account'
import { type Check, failed, type Status, skipped } from './check'
import { checkClock, checkHost, clockSkewOf, type Host, proxyVariable } from './network'
import { checkNotifyAddress, checkNotifyUrl } from './notify-url'
import { checkOffline } from './offline'

/** How long one step on the network may take, in milliseconds. */
const LIMIT = 5_000

/** `wxpay doctor`: all checks, each on a line of its own, the offline ones first. */
export async function runDoctor(options: Options, context: Context): Promise<number> {
  const checks: Check[] = []
  const json = wantsJson(options)
  for await (const check of examine(options, context)) {
    checks.push(check)
    if (!json) context.print(formatCheck(check, context.out))
  }
  const ok = checks.every(({ status }) => status !== 'failed')
  if (json) context.printJson({ ok, checks })
  else context.print(`\n${summary(checks, context.out)}`)
  return ok ? 0 : FAILED
}

async function* examine(options: Options, { io }: Context): AsyncGenerator<Check> {
  let settings: Settings
  try {
    settings = readSettings(io, options as Flags)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    yield failed('configuration', error.message, error.code)
    return
  }
  const offline = checkOffline(settings)
  yield* offline
  if (options.offline) return
  const limit = settingOf<number>(settings, 'timeout') ?? LIMIT
  const isUsable = offline.every(({ status }) => status !== 'failed')
  yield* examineOnline(settings, { isUsable, limit, notifyUrl: options.notify as string | undefined }, io.env)
}

interface Online {
  isUsable: boolean
  limit: number
  notifyUrl: string | undefined
}

async function* examineOnline(
  settings: Settings,
  { isUsable, limit, notifyUrl }: Online,
  env: Context['io']['env'],
): AsyncGenerator<Check> {
  const hosts = hostsOf(settings)
  if (hosts.length === 0) return
  const proxy = isOwnHost(settings) ? undefined : proxyVariable(env)
  const reached: Check[] = []
  for (const host of hosts) {
    for (const check of await checkHost(host, limit, proxy)) {
      reached.push(check)
      yield check
    }
  }
  const isReachable = reached.every(({ status }) => status !== 'failed')
  if (isReachable) yield checkClock(await clockSkewOf(hosts[0] as Host, limit))
  const wrongAddress = notifyUrl === undefined ? undefined : checkNotifyAddress(notifyUrl)
  if (notifyUrl !== undefined) yield wrongAddress ?? (await checkNotifyUrl(notifyUrl, limit))
  if (!isUsable) yield skipped('echo', 'Not tried: the configuration must be mended first.')
  else if (!isReachable) yield skipped('echo', 'Not tried: WeChat Pay cannot be reached.')
  else yield* await tryAccount(settings, limit, wrongAddress ? undefined : notifyUrl)
}

/** What nobody foresaw is a finding as well. */
async function tryAccount(
  settings: Settings,
  limit: number,
  notifyUrl: string | undefined,
): Promise<Check[]> {
  try {
    return await checkAccount(settings, limit, notifyUrl)
  } catch (error) {
    const { code, message } = describeFailure(error)
    return [failed('echo', message, code)]
  }
}

/** WeChat Pay's main host and its spare, or the one that was configured. */
function hostsOf(settings: Settings): Host[] {
  const baseUrl = settingOf<string>(settings, 'baseUrl')
  const given = settings.given.get('ca')
  const ca = given ? { ca: readSettingFile(given.from, given.value as string) } : {}
  if (baseUrl === undefined)
    return [
      { url: new URL(mainServer), ...ca },
      { url: new URL(SPARE), isSpare: true, ...ca },
    ]
  return URL.canParse(baseUrl) ? [{ url: new URL(baseUrl), ...ca }] : []
}

function isOwnHost(settings: Settings): boolean {
  return settings.given.has('baseUrl')
}

const MARKS: Record<Status, [mark: string, colour: Parameters<Style>[0]]> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  warning: ['!', 'yellow'],
  skipped: ['–', 'dim'],
}

function formatCheck({ id, status, message, code }: Check, style: Style): string {
  const [mark, colour] = MARKS[status]
  const named = code ? ` ${style('dim', `[${code}]`)}` : ''
  return `${style(colour, mark)} ${style('bold', id)}: ${plainText(message)}${named}`
}

function summary(checks: readonly Check[], style: Style): string {
  const count = (status: Status) => checks.filter((check) => check.status === status).length
  const [wrong, doubtful] = [count('failed'), count('warning')]
  if (wrong > 0) return style('red', `${wrong} of ${checks.length} checks failed.`)
  return style('green', doubtful > 0 ? `All well, with ${doubtful} warning(s).` : 'All well.')
}
