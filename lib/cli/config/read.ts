import { accessSync, constants, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Io } from '../io'
import { UsageError } from '../usage-error'
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

/** PEM text and addresses stay; a path becomes an address. */
function toKeyInput(text: string, folder: string): string {
  return isKeyText(text) || isAddress(text) ? text : pathToUrl(text, folder)
}

/** Several paths are separated as in PATH. */
function toKeyInputs(text: string, folder: string): string[] {
  if (isKeyText(text) || isAddress(text)) return [text]
  return text.split(delimiter).map((path) => pathToUrl(path, folder))
}

/** Whoever gives the secret itself in the place of its file must not find it quoted. */
function toSecretFile(from: string, path: string, folder: string): string {
  const address = toFileUrl(from, path, folder)
  try {
    accessSync(new URL(address), constants.R_OK)
    return address
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw wrong(
      from,
      `does not name a file that can be read (${code}). Give the path of the file that holds the secret`,
    )
  }
}

function toFileUrl(from: string, text: string, folder: string): string {
  if (isKeyText(text)) throw wrong(from, 'is a key; expected the path of a file')
  return isAddress(text) ? text : pathToUrl(text, folder)
}

function pathToUrl(path: string, folder: string): string {
  return pathToFileURL(resolve(folder, path.replace(/^~(?=$|[\\/])/, homedir()))).href
}

/** A key's text must never be taken for a path: the path would be quoted where the file is not found. */
function isKeyText(text: string): boolean {
  return (
    /-----BEGIN|-----END|[\r\n]/.test(text) ||
    /^\s*MI[A-Za-z0-9+/=\s]{100,}$/.test(text) ||
    text.length > 2000
  )
}

function isAddress(text: string): boolean {
  return /^\s*file:\/\//i.test(text)
}

function refuseKeyAsFlag(from: string, text: string): void {
  if (!isKeyText(text)) return
  throw wrong(
    from,
    'holds a key; every user of this machine can read a command line. Give the path of a file',
  )
}

function toNumber(from: string, value: unknown): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw wrong(from, 'is no whole number above 0')
}

function requireText(from: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw wrong(from, 'is no text')
}

function wrong(from: string, why: string): UsageError {
  return new UsageError(`${from} ${why}.`, 'CONFIG_INVALID')
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
