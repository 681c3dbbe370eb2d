import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Options } from '../act'
import { readHeaders } from '../call/input'
import { type Io, readAll } from '../io'
import { UsageError } from '../usage-error'

/** Bytes of a file, or of standard input. */
export async function readBytes(what: string, path: string, io: Io): Promise<Buffer> {
  if (path === '-') return readAll(io.stdin)
  try {
    return await readFile(resolve(io.cwd, path))
  } catch (error) {
    throw new UsageError(
      `${what}: the file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Give a file, or - for standard input.`,
    )
  }
}

/** Headers from a file, as lines or JSON, and from flags. */
export async function capturedHeaders(options: Options, io: Io): Promise<Map<string, string>> {
  const file = options.headers === undefined ? '' : await readBytes('--headers', String(options.headers), io)
  const given = readHeaders((options.header ?? []) as string[])
  const pairs = [...headersIn(file.toString()), ...Object.entries(given)]
  if (pairs.length === 0)
    throw new UsageError(
      "The headers are missing, which carry the signature: give --headers FILE or --header 'Wechatpay-Signature: …'.",
    )
  return new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]))
}

function headersIn(text: string): [name: string, value: string][] {
  if (text.trimStart().startsWith('{'))
    return Object.entries(parse(text)).map(([name, value]) => [name, String(value)])
  return text.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, name, value] = /^([\w-]+):\s*(.*?)\s*$/.exec(line) ?? []
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('--headers is neither lines of "Name: value" nor a JSON object.')
  }
}
