import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UsageError } from '../usage-error'

/** PEM text and addresses stay; a path becomes an address. */
export function toKeyInput(text: string, folder: string): string {
  return isKeyText(text) || isAddress(text) ? text : pathToUrl(text, folder)
}

/** Several paths are separated as in PATH. */
export function toKeyInputs(text: string, folder: string): string[] {
  if (isKeyText(text) || isAddress(text)) return [text]
  return text.split(delimiter).map((path) => pathToUrl(path, folder))
}

/** Whoever gives the secret itself in the place of its file must not find it quoted. */
export function toSecretFile(from: string, path: string, folder: string): string {
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

export function toFileUrl(from: string, text: string, folder: string): string {
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

export function refuseKeyAsFlag(from: string, text: string): void {
  if (!isKeyText(text)) return
  throw wrong(
    from,
    'holds a key; every user of this machine can read a command line. Give the path of a file',
  )
}

export function toNumber(from: string, value: unknown): number {
  const number = Number(value)
  if (Number.isSafeInteger(number) && number > 0) return number
  throw wrong(from, 'is no whole number above 0')
}

export function requireText(from: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw wrong(from, 'is no text')
}

export function wrong(from: string, why: string): UsageError {
  return new UsageError(`${from} ${why}.`, 'CONFIG_INVALID')
}
