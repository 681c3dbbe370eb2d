import { KeyObject } from 'node:crypto'
import { WechatPayArgumentError } from '../errors'
import { describe } from '../keys/material'
import { scalar } from '../v2/fields'

/** What PHP calls a string: text, or the bytes of one. */
export type PhpString = string | Uint8Array

/** A key of APIv2 or APIv3: its text, its bytes, or a secret `KeyObject`. */
export type SecretKey = PhpString | KeyObject

/** The bytes of a text in UTF-8, or bytes as they are. */
export function toBytes(name: string, value: unknown): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (typeof value !== 'string') throw invalid(name, `is ${describe(value)}; give text or a Buffer`)
  return Buffer.from(wellFormed(name, value))
}

/** The bytes of a secret. Unlike a configuration's, it is never the name of a file. */
export function toSecret(name: string, value: unknown): Buffer {
  return value instanceof KeyObject && value.type === 'secret' ? value.export() : toBytes(name, value)
}

/** Text, or a number that is exact as text. What PHP would write for anything else is hardly what was meant. */
export function toText(name: string, value: unknown): string {
  const refuse = (why: string) => invalid(name, why)
  if (value === undefined || value === null || typeof value === 'boolean')
    throw refuse(`is ${typeof value === 'boolean' ? 'a boolean' : describe(value)}; give text or a number`)
  return wellFormed(name, scalar(value, refuse))
}

/** The bytes of base64, which may be broken into lines. */
export function fromBase64(name: string, value: unknown): Buffer {
  if (typeof value !== 'string') throw invalid(name, `is ${describe(value)}; give base64 text`)
  const text = value.replace(/\s/g, '')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw invalid(name, 'is no base64')
  return Buffer.from(text, 'base64')
}

/** A plain object, as which PHP's arrays with names are written. */
export function toEntries(name: string, value: unknown): [string, unknown][] {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  throw invalid(name, `is ${describe(value)}; give an object such as { appid: '…' }`)
}

export function invalid(name: string, why: string, cause?: unknown): WechatPayArgumentError {
  return new WechatPayArgumentError('ARGUMENT_INVALID', `${name} ${why}.`, { cause })
}

/** @param why - what the reason is, or may be */
export function undecryptable(name: string, why: string): WechatPayArgumentError {
  return new WechatPayArgumentError('ARGUMENT_UNDECRYPTABLE', `${name} cannot be decrypted: ${why}.`)
}

function wellFormed(name: string, text: string): string {
  if (!text.isWellFormed()) throw invalid(name, 'holds half of a surrogate pair')
  return text
}
