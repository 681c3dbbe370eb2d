import { createClient } from '../../client'
import { readConfig } from '../../config'
import { WechatPaySignatureError } from '../../errors'
import { readV3 } from '../../notify/v3'
import { verifyAnswer } from '../../v3/verifier'
import type { Options } from '../act'
import { toClientConfig } from '../config/client-config'
import { explaining } from '../config/connect'
import { readSettings } from '../config/read'
import type { Context } from '../context'
import { UsageError } from '../usage-error'
import { capturedHeaders, readBytes } from './capture'

/** `wxpay notify verify`: prints a notification that is believed, and nothing of one that is not. */
export async function verify(path: string, options: Options, context: Context): Promise<void> {
  const body = await readBytes('body', path, context.io)
  const isXml = body.toString('utf8', 0, 64).trimStart().startsWith('<')
  const headers = isXml ? new Map([['content-type', 'text/xml']]) : await capturedHeaders(options, context.io)
  const signed = Number(headers.get('wechatpay-timestamp'))
  const settings = readSettings(context.io, options)
  const config = explaining(settings, () => toClientConfig(settings))
  if (options.at === undefined || isXml) {
    const wxpay = explaining(settings, () => createClient(config))
    const notification = await wxpay.notify.parse({ headers, body }).catch((error) => {
      throw isOld(error) ? tooOld(error as Error, signed) : error
    })
    context.printJson(notification)
    return
  }
  const loaded = explaining(settings, () => readConfig(config))
  const at = timeOf(String(options.at), signed)
  verifyAnswer((name) => headers.get(name), body, loaded.keys, at)
  context.note(context.err('dim', `Signed ${ageOf(signed)}: verified as at ${new Date(at).toISOString()}.`))
  context.printJson(await readV3(body, loaded))
}

function isOld(error: unknown): boolean {
  return error instanceof WechatPaySignatureError && error.code === 'SIGNATURE_CLOCK_SKEW'
}

function tooOld({ message }: Error, signed: number): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_CLOCK_SKEW',
    `${message} It was signed ${ageOf(signed)}: a capture is verified by --at signed.`,
  )
}

function timeOf(text: string, signed: number): number {
  if (text === 'signed') return signed * 1000
  const time = /^\d{1,11}$/.test(text) ? Number(text) * 1000 : Date.parse(text)
  if (Number.isFinite(time)) return time
  throw new UsageError('--at is no time: give RFC 3339, seconds since 1970, or "signed".')
}

function ageOf(signed: number): string {
  const seconds = Math.round(Date.now() / 1000) - signed
  if (!Number.isFinite(seconds)) return 'at an unknown time'
  if (seconds < 0) return `${-seconds} s from now`
  const units: [number, string][] = [
    [86_400, 'days'],
    [3_600, 'hours'],
    [60, 'minutes'],
  ]
  const [size, name] = units.find(([unit]) => seconds >= 2 * unit) ?? [1, 'seconds']
  return `${Math.floor(seconds / size)} ${name} ago`
}
