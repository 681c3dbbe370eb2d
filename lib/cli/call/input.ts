import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { placeIn } from '../config/file'
import { type Io, readAll } from '../io'
import { UsageError } from '../usage-error'

/** JSON given as text, as `@file`, or as `-` for standard input. */
export async function readJson(flag: string, text: string, io: Io): Promise<unknown> {
  const content = await readText(flag, text, io)
  try {
    const value: unknown = JSON.parse(content.replace(/^\uFEFF/, ''))
    refuseInexactNumbers(flag, content)
    return value
  } catch (error) {
    if (error instanceof UsageError) throw error
    const how = 'Give JSON, @file to read it from a file, or - to read it from standard input'
    throw new UsageError(`${flag} is no JSON${placeIn(content, error as Error)}. ${how}.`)
  }
}

/** A number that JavaScript cannot hold would be sent as another. */
function refuseInexactNumbers(flag: string, json: string): void {
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)) {
    const isWhole = /^-?\d+$/.test(token)
    if (!isWhole || Number.isSafeInteger(Number(token))) continue
    throw new UsageError(
      `${flag} holds a number of ${token.length} digits that cannot be kept exactly. Write it as text, in quotes.`,
    )
  }
}

async function readText(flag: string, text: string, io: Io): Promise<string> {
  if (text === '-') return (await readAll(io.stdin)).toString()
  if (!text.startsWith('@')) return text
  try {
    return await readFile(resolve(io.cwd, text.slice(1)), 'utf8')
  } catch (error) {
    throw new UsageError(
      `${flag}: the file ${text.slice(1)} cannot be read (${(error as NodeJS.ErrnoException).code}).`,
    )
  }
}

/** Fields given one by one as `name=value`, or all at once as JSON; a repeated name makes a list. */
export async function readFields(
  flag: string,
  texts: readonly string[],
  io: Io,
  toValue: (text: string, name: string) => unknown = (text) => text,
): Promise<Record<string, unknown>> {
  const fields = new Map<string, unknown>()
  for (const text of texts) {
    if (/^([{@]|-$)/.test(text)) {
      const all = await readJson(flag, text, io)
      if (typeof all !== 'object' || all === null || Array.isArray(all))
        throw new UsageError(`${flag} must be name=value, or one JSON object.`)
      for (const [name, value] of Object.entries(all)) fields.set(name, value)
      continue
    }
    const [name, value] = splitPair(flag, text)
    const before = fields.get(name)
    fields.set(name, before === undefined ? toValue(value, name) : [before, toValue(value, name)].flat())
  }
  return Object.fromEntries(fields)
}

/** The parts of a form: `name=@file` is a file, `name=@@text` a text that starts with an at sign. */
export function formPart(io: Io): (text: string, name: string) => unknown {
  return (text, name) => {
    if (text.startsWith('@@')) return text.slice(1)
    if (text.startsWith('@')) return pathToFileURL(resolve(io.cwd, text.slice(1)))
    return name === 'meta' && text.startsWith('{') ? parseMeta(text) : text
  }
}

function parseMeta(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('--form: meta is no JSON.')
  }
}

export function splitPair(flag: string, text: string): [name: string, value: string] {
  const at = text.indexOf('=')
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)]
  throw new UsageError(`${flag} needs name=value.`)
}

/** Headers given as `Name: value`. */
export function readHeaders(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const at = text.indexOf(':')
      if (at < 1) throw new UsageError('--header needs "Name: value".')
      return [text.slice(0, at).trim(), text.slice(at + 1).trim()]
    }),
  )
}
