import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { AxiosResponse } from 'axios'
import type { Context } from '../context'
import { plainText } from '../print/json'
import { UsageError } from '../usage-error'

/** Prints what WeChat Pay answered: JSON, or the text or bytes of a file. */
export async function printAnswer(response: AxiosResponse, out: unknown, context: Context): Promise<void> {
  const data: unknown = response.data
  if (typeof out === 'string') {
    await writeFile(resolve(context.io.cwd, out), toBytes(data))
    return
  }
  if (data === undefined || data === '' || data === null) return
  if (data instanceof Uint8Array) printBytes(data, context)
  else if (typeof data === 'string') context.print(context.io.stdout.isTTY ? plainText(data) : data)
  else context.printJson(data)
}

/** Status and Request-ID, for whoever asks. */
export function printHead({ status, statusText, headers }: AxiosResponse, context: Context): void {
  const requestId: unknown = headers['request-id']
  const named = requestId ? ` Request-ID ${plainText(String(requestId))}` : ''
  context.note(context.err('dim', `HTTP ${status} ${plainText(statusText)}${named}`))
}

function printBytes(bytes: Uint8Array, { io }: Context): void {
  if (io.stdout.isTTY && bytes.includes(0))
    throw new UsageError(`The answer is a file of ${bytes.length} bytes: write it to one by --out FILE.`)
  io.stdout.write(bytes)
}

function toBytes(data: unknown): string | Uint8Array {
  if (data === undefined || data === null) return ''
  if (typeof data === 'string' || data instanceof Uint8Array) return data
  return `${JSON.stringify(data, null, 2)}\n`
}
