import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SignInformation } from '../../errors'
import { hintFor, internalCodeOf } from '../../v3/internal-codes'
import { explainSignError } from '../../v3/sign-error'
import { requestText } from '../../v3/signed-text'
import { type Options, wantsJson } from '../act'
import type { Context } from '../context'
import { type Io, readAll } from '../io'
import { FAILED } from '../print/failure'
import { plainText } from '../print/json'
import { UsageError } from '../usage-error'

/** What can be told of a refusal. */
interface Explanation {
  code?: string
  message?: string
  requestId?: string
  internalCode?: number
  findings: string[]
}

/** A Request-ID as WeChat Pay writes it: hexadecimal, then its internal code. */
const REQUEST_ID = /\b[0-9A-F]{16,}-\d+\b/

/** `wxpay doctor --explain`: what a refusal that somebody kept says. */
export async function runExplain(options: Options, context: Context): Promise<number> {
  const text = await readPasted('--explain', String(options.explain), context.io)
  const body = options.body === undefined ? undefined : await readBody(String(options.body), context.io)
  const explanation = explain(text, body)
  if (wantsJson(options)) context.printJson(explanation)
  else print(explanation, context)
  return explanation.findings.length > 0 ? 0 : FAILED
}

async function readPasted(flag: string, given: string, io: Io): Promise<string> {
  if (REQUEST_ID.test(given) || given.trimStart().startsWith('{')) return given
  return (await readBytes(flag, given, io)).toString()
}

function readBody(given: string, io: Io): Promise<Uint8Array> {
  if (given !== '-' && !given.startsWith('@')) return Promise.resolve(Buffer.from(given))
  return readBytes('--body', given.replace(/^@/, ''), io)
}

async function readBytes(flag: string, given: string, io: Io): Promise<Buffer> {
  if (given === '-') return readAll(io.stdin)
  try {
    return await readFile(resolve(io.cwd, given))
  } catch (error) {
    throw new UsageError(
      `${flag}: the file cannot be read (${(error as NodeJS.ErrnoException).code}). Give a file, - for standard input, or a Request-ID.`,
    )
  }
}

export function explain(text: string, body?: Uint8Array): Explanation {
  const answer = answerIn(text)
  const requestId = REQUEST_ID.exec(text)?.[0]
  const internalCode = internalCodeOf(requestId)
  const { code, message } = answer ?? {}
  const hint = hintFor(internalCode)
  const information = signInformationIn(answer)
  return {
    ...(typeof code === 'string' && { code }),
    ...(typeof message === 'string' && { message }),
    ...(requestId && { requestId }),
    ...(internalCode !== undefined && { internalCode }),
    findings: [
      ...(hint ? [hint] : []),
      ...(internalCode !== undefined && !hint
        ? [
            `Its internal code ${internalCode} is not known here: quote the Request-ID to WeChat Pay's support.`,
          ]
        : []),
      ...issueOf(answer),
      ...(information ? describeSigned(information, body) : whySigned(code, answer)),
    ],
  }
}

/** The JSON in what was pasted, which may have headers or words around it. */
function answerIn(text: string): Record<string, unknown> | undefined {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')]
  if (start === -1 || end < start) return undefined
  try {
    const parsed = JSON.parse(text.slice(start, end + 1)) as Record<string, unknown>
    return (typeof parsed.error === 'object' ? parsed.error : parsed) as Record<string, unknown>
  } catch {
    return undefined
  }
}

function detailOf(answer: Record<string, unknown> | undefined): Record<string, unknown> {
  return typeof answer?.detail === 'object' && answer.detail !== null
    ? (answer.detail as Record<string, unknown>)
    : {}
}

function issueOf(answer: Record<string, unknown> | undefined): string[] {
  const { field, issue } = detailOf(answer)
  return typeof issue === 'string'
    ? [`WeChat Pay names ${typeof field === 'string' ? field : 'the request'}: ${issue}.`]
    : []
}

function signInformationIn(answer: Record<string, unknown> | undefined): SignInformation | undefined {
  const seen = detailOf(answer).sign_information as Partial<SignInformation> | undefined
  const isWhole =
    typeof seen?.truncated_sign_message === 'string' && typeof seen.sign_message_length === 'number'
  return isWhole ? (seen as SignInformation) : undefined
}

function whySigned(code: unknown, answer: Record<string, unknown> | undefined): string[] {
  if (code !== 'SIGN_ERROR') return []
  const { field } = detailOf(answer)
  if (field === 'timestamp')
    return [
      'The timestamp was refused: this machine’s clock is wrong, or the request was sent late. Set the clock by NTP.',
    ]
  if (field === 'serial_no')
    return [
      'The serial number names no certificate of this merchant: give the certificate of the same merchant, the newest one.',
    ]
  if (field === 'mchid')
    return ['The merchant’s number was refused: give mchid, key and certificate of one merchant.']
  return [
    'It holds no detail.sign_information, so what WeChat Pay checked is not known. "wxpay doctor" tries the keys.',
  ]
}

/** What WeChat Pay put together from the request, to be compared with what was signed. */
function describeSigned(seen: SignInformation, body: Uint8Array | undefined): string[] {
  const [method = '', url = '', timestamp = '', nonce = ''] = seen.truncated_sign_message.split('\n')
  const head = Buffer.byteLength(`${method}\n${url}\n${timestamp}\n${nonce}\n`)
  const bodyLength = seen.sign_message_length - head - 1
  return [
    `WeChat Pay checked the signature over ${seen.sign_message_length} bytes: ${method} | ${url} | ${timestamp} | ${nonce} | a body of ${bodyLength} bytes, each ended by a line feed.`,
    ...oddities({ method, url, timestamp, bodyLength }),
    body === undefined
      ? 'Compare each with what was signed: path and query exactly as sent, the body byte for byte, and a line feed at the very end. Give the body by --body @file to have it compared.'
      : compare(seen, requestText(method, url, timestamp, nonce, body)),
  ]
}

function compare(seen: SignInformation, signedText: Buffer): string {
  const { line, explanation } = explainSignError(signedText, seen)
  if (line === 'none')
    return `With this body all is the same on both sides: ${explanation.replace(/^both saw the same text, so /, '')}.`
  return `With this body ${explanation}. Sign the very bytes that are sent.`
}

function oddities({
  method,
  url,
  timestamp,
  bodyLength,
}: {
  method: string
  url: string
  timestamp: string
  bodyLength: number
}): string[] {
  const age = Math.round(Date.now() / 1000) - Number(timestamp)
  return [
    ...(/%25[0-9A-F]{2}/i.test(url) ? ['The path is percent-encoded twice.'] : []),
    ...(/[^\x21-\x7e]/.test(url) ? ['The path holds characters that must be percent-encoded.'] : []),
    ...(method === 'GET' && bodyLength > 0 ? ['The GET came with a body: it is signed as well.'] : []),
    ...(['POST', 'PUT', 'PATCH'].includes(method) && bodyLength === 0
      ? ['No body arrived: something on the way dropped it, or it was never sent.']
      : []),
    ...(/^\d{13}$/.test(timestamp) ? ['The timestamp is in milliseconds; seconds are expected.'] : []),
    ...(Number.isFinite(age) && /^\d{10}$/.test(timestamp) ? [`It was signed ${agoOf(age)}.`] : []),
  ]
}

function agoOf(seconds: number): string {
  if (seconds < 0) return `${-seconds} s from now, by this machine's clock`
  return seconds < 7200 ? `${seconds} s ago` : `${Math.round(seconds / 3600)} hours ago`
}

function print({ code, message, requestId, internalCode, findings }: Explanation, context: Context): void {
  if (code)
    context.print(`${context.out('bold', plainText(code))}${message ? `: ${plainText(message)}` : ''}`)
  if (requestId) context.print(`Request-ID ${plainText(requestId)}, internal code ${internalCode}`)
  for (const finding of findings) context.print(`– ${plainText(finding)}`)
  if (findings.length === 0)
    context.note('Nothing known was found. Give the JSON of a refusal, or a Request-ID.')
}
