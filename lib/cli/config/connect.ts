import type { WechatPay } from '../../../types'
import { createClient } from '../../client'
import { WechatPayConfigError } from '../../errors'
import type { Io } from '../io'
import { UsageError } from '../usage-error'
import { toClientConfig } from './client-config'
import { type Flags, readSettings, type Settings } from './read'
import { SETTINGS } from './settings'

/** A client of the configuration that flags, environment and file give. */
export function connect(io: Io, flags: Flags, more: Record<string, unknown> = {}): WechatPay {
  const settings = readSettings(io, flags)
  return explaining(settings, () => {
    const { axios, ...config } = toClientConfig(settings)
    return createClient({ ...config, ...more, axios: { ...axios, ...(more.axios as object) } })
  })
}

/** Says of a mistake where the setting came from, and of a missing one how to give it. */
export function explaining<Result>(settings: Settings, action: () => Result): Result {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof WechatPayConfigError)) throw error
    throw new UsageError(`${error.message}${originOf(error.message, settings)}`, error.code)
  }
}

/** What the mistake is about is the first word of its message. */
export function originOf(message: string, { given }: Settings): string {
  const [, name = ''] = /^([a-zA-Z0-9]+)/.exec(message) ?? []
  const setting = SETTINGS.find((known) => known.name === name)
  const from = given.get(name as never)?.from
  if (from) return ` (It comes from ${from}.)`
  if (!setting) return ''
  return ` (Give it by ${setting.flag.split(' ', 1)[0]}, as ${setting.env}, or as "${name}" in wxpay.json.)`
}
