import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Io } from '../io'
import { UsageError } from '../usage-error'
import { CERTS, fileNameOf, SETTINGS } from './settings'

/** A configuration file as read. */
export interface ConfigFile {
  /** As the user knows it. */
  name: string
  /** What its relative paths start from. */
  folder: string
  values: Readonly<Record<string, unknown>>
}

/** Looked for in the working directory, in this order. */
const DEFAULT_NAMES = ['wxpay.json', '.wxpay.json']

/** The file that is named by a flag or in the environment, or else one in the working directory. */
export function findConfigFile({ env, cwd }: Io, named: string | undefined): ConfigFile | undefined {
  const name = named ?? (env.WECHATPAY_CONFIG || undefined)
  if (name !== undefined) {
    const text = read(resolve(cwd, name))
    if (typeof text !== 'string')
      throw new UsageError(
        `The configuration file ${name} cannot be read (${text.code}).`,
        'CONFIG_FILE_UNREADABLE',
      )
    return parse(name, resolve(cwd, name), text)
  }
  for (const candidate of DEFAULT_NAMES) {
    const path = join(cwd, candidate)
    const text = read(path)
    if (typeof text === 'string') return parse(candidate, path, text)
    if (text.code !== 'ENOENT')
      throw new UsageError(
        `The configuration file ${path} cannot be read (${text.code}).`,
        'CONFIG_FILE_UNREADABLE',
      )
  }
  return undefined
}

function read(path: string): string | NodeJS.ErrnoException {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return error as NodeJS.ErrnoException
  }
}

function parse(name: string, path: string, text: string): ConfigFile {
  const values = parseJson(name, text)
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    throw invalid(
      `${name} must hold one JSON object, such as { "mchid": "1900000001", "privateKey": "apiclient_key.pem" }.`,
    )
  for (const key of Object.keys(values)) if (!KNOWN.includes(key)) throw unknownSetting(name, key)
  return { name, folder: dirname(path), values: values as Record<string, unknown> }
}

/** The parser's own message quotes the text, which may hold a secret; only where it stopped is told. */
function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw invalid(`${name} is no JSON${placeIn(text, error as Error)}.`)
  }
}

/** Where a parser stopped, as line and column, where it tells. */
export function placeIn(text: string, { message }: Error): string {
  const position = /at position (\d+)/.exec(message)?.[1]
  if (position === undefined) return ''
  const lines = text.slice(0, Number(position)).split('\n')
  return `: it is malformed at line ${lines.length}, column ${(lines.at(-1) as string).length + 1}`
}

const KNOWN: readonly string[] = [
  ...SETTINGS.map(({ name }) => name),
  ...SETTINGS.filter(({ kind }) => kind === 'secret').map(fileNameOf),
  CERTS,
]

function unknownSetting(file: string, key: string): UsageError {
  const plain = (text: string) => text.toLowerCase().replace(/[_-]/g, '')
  const meant = KNOWN.find((name) => plain(name) === plain(key))
  return invalid(
    `${file}: "${key.slice(0, 40)}" is no setting. ${meant ? `Did you mean "${meant}"?` : `Settings: ${KNOWN.join(', ')}.`}`,
  )
}

function invalid(message: string): UsageError {
  return new UsageError(message, 'CONFIG_INVALID')
}
