import { readFileSync } from 'node:fs'
import type { Io } from '../io'
import { type ConfigFile, findConfigFile } from './file'
import {
  CERTS,
  fileEnvOf,
  fileNameOf,
  flagNameOf,
  optionOf,
  SETTINGS,
  type Setting,
  type SettingName,
} from './settings'
import {
  refuseKeyAsFlag,
  requireText,
  toFileUrl,
  toKeyInput,
  toKeyInputs,
  toNumber,
  toSecretFile,
  wrong,
} from './values'

/** What the flags of a command say, by commander's names. */
export type Flags = Readonly<Record<string, unknown>>

/** A value as somebody gave it. */
export interface Given {
  value: unknown
  /** Such as `WECHATPAY_MCHID`, for whoever has to mend it. */
  from: string
  rank: number
}

/** Every setting that was given, in the form in which `createClient` takes keys: PEM text or a file:// URL. */
export interface Settings {
  file: ConfigFile | undefined
  given: ReadonlyMap<SettingName | typeof CERTS, Given>
}

const FLAG = 0
const ENVIRONMENT = 1
const FILE = 2

/** Flags come before the environment, and that before the file. */
export function readSettings(io: Io, flags: Flags): Settings {
  const file = findConfigFile(io, flags.config as string | undefined)
  const given = new Map<SettingName | typeof CERTS, Given>()
  for (const setting of SETTINGS) {
    const found = fromFlag(setting, io, flags) ?? fromEnvironment(setting, io) ?? fromFile(setting, file)
    if (found) given.set(setting.name, found)
  }
  if (file?.values.certs !== undefined) given.set(CERTS, certsOf(file))
  dropOverriddenSerial(given)
  return { file, given }
}

/** A certificate brings its serial number along: one from further away belongs to another certificate. */
function dropOverriddenSerial(given: Map<string, Given>): void {
  const [certificate, serial] = [given.get('certificate'), given.get('serial')]
  if (certificate && serial && certificate.rank < serial.rank) given.delete('serial')
}

function fromFlag(setting: Setting, { cwd }: Io, flags: Flags): Given | undefined {
  const value = flags[optionOf(setting)]
  if (value === undefined) return undefined
  const from = flagNameOf(setting)
  for (const text of [value].flat()) refuseKeyAsFlag(from, String(text))
  const isFile = setting.kind === 'secret'
  return {
    value: isFile ? toSecretFile(from, String(value), cwd) : convert(setting, value, cwd, from),
    from,
    rank: FLAG,
  }
}

function fromEnvironment(setting: Setting, { env, cwd }: Io): Given | undefined {
  const value = env[setting.env]
  if (value) return { value: convert(setting, value, cwd, setting.env), from: setting.env, rank: ENVIRONMENT }
  const from = fileEnvOf(setting)
  const path = setting.kind === 'secret' ? env[from] : undefined
  return path ? { value: toSecretFile(from, path, cwd), from, rank: ENVIRONMENT } : undefined
}

function fromFile(setting: Setting, file: ConfigFile | undefined): Given | undefined {
  if (!file) return undefined
  const { name, folder, values } = file
  if (values[setting.name] !== undefined) {
    const from = `${setting.name} in ${name}`
    return { value: convert(setting, values[setting.name], folder, from), from, rank: FILE }
  }
  const path = setting.kind === 'secret' ? values[fileNameOf(setting)] : undefined
  if (path === undefined) return undefined
  const from = `${fileNameOf(setting)} in ${name}`
  return { value: toSecretFile(from, requireText(from, path), folder), from, rank: FILE }
}

function certsOf({ name, folder, values }: ConfigFile): Given {
  const from = `certs in ${name}`
  const { certs } = values
  if (typeof certs !== 'object' || certs === null || Array.isArray(certs))
    throw wrong(from, 'is no object. Write { "PUB_KEY_ID_…": "pub_key.pem" }')
  const value = Object.fromEntries(
    Object.entries(certs).map(([id, input]) => [id, toKeyInput(requireText(from, input), folder)]),
  )
  return { value, from, rank: FILE }
}

function convert(setting: Setting, value: unknown, folder: string, from: string): unknown {
  switch (setting.kind) {
    case 'number':
      return toNumber(from, value)
    case 'key':
      return toKeyInput(requireText(from, value), folder)
    case 'path':
      return toFileUrl(from, requireText(from, value), folder)
    case 'keys':
      return [value].flat().flatMap((texts) => toKeyInputs(requireText(from, texts), folder))
    default:
      return requireText(from, value)
  }
}

/** Reads a file that a setting names, as text. */
export function readSettingFile(from: string, address: string): string {
  try {
    return readFileSync(new URL(address), 'utf8')
  } catch (error) {
    throw wrong(
      from,
      `names the file ${address}, which cannot be read (${(error as NodeJS.ErrnoException).code})`,
    )
  }
}
