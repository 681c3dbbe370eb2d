import { WechatPayArgumentError } from './errors'
import { describe } from './keys/material'

/** Reads what was given to one method, and names method and parameter in what is wrong with it. */
export class Input {
  readonly #fields: Readonly<Record<string, unknown>>

  constructor(
    private readonly method: string,
    given: unknown,
  ) {
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      throw this.error(`takes an object of parameters, not ${describe(given)}`)
    this.#fields = given as Record<string, unknown>
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined && this.#fields[name] !== null
  }

  /** A value as it was given. */
  value(name: string): unknown {
    return this.#fields[name]
  }

  /**
   * A text that must be there.
   *
   * @param hint - what is usually wrong where it is not
   */
  text(name: string, hint: string): string {
    const value = this.#fields[name]
    if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value)
    if (typeof value !== 'string') throw this.invalid(name, `is ${describe(value)}: ${hint}`)
    if (value.trim() === '') throw this.invalid(name, `is empty: ${hint}`)
    if (!value.isWellFormed()) throw this.invalid(name, 'holds half of a surrogate pair')
    return value
  }

  /** A text without spaces and control characters: a line of its own in what is signed, or a part of an address. */
  word(name: string, hint: string): string {
    const text = this.text(name, hint)
    if (/[\s\p{Cc}]/u.test(text)) throw this.invalid(name, `holds spaces or line breaks: ${hint}`)
    return text
  }

  optional(name: string, hint: string): string | undefined {
    return this.has(name) ? this.word(name, hint) : undefined
  }

  /** An appid, told from what else is taken for one. */
  appid(name = 'appid'): string {
    const appid = this.word(name, 'give the one that the order was created with, such as wx8888888888888888')
    if (appid.startsWith('gh_'))
      throw this.invalid(name, 'is an original id (原始ID, gh_…): give the appid, wx…')
    if (/^\d+$/.test(appid)) throw this.invalid(name, "is a number like a merchant's: give the appid, wx…")
    return appid
  }

  /** A prepay id, bare or as `prepay_id=…`. */
  prepayId(): string {
    const given = this.word('prepay_id', PREPAY_ID_HINT)
    const prepayId = given.replace(/^prepay_id=/, '')
    if (['', 'undefined', 'null', '[object Object]'].includes(prepayId))
      throw this.invalid('prepay_id', `is "${given}": ${PREPAY_ID_HINT}`)
    if (prepayId.includes('://')) throw this.invalid('prepay_id', `is an address: ${PREPAY_ID_HINT}`)
    if (prepayId.includes('=')) throw this.invalid('prepay_id', `holds more than the id: ${PREPAY_ID_HINT}`)
    return prepayId
  }

  /** An absolute address of the web, not encoded. */
  webAddress(name: string, protocols: readonly string[] = ['https:', 'http:']): URL {
    const text = this.word(name, 'give an absolute address such as https://www.example.com/paid')
    if (/^https?%3A/i.test(text))
      throw this.invalid(name, 'is percent-encoded already: give it plain, it is encoded here')
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
      throw this.invalid(name, `is no absolute address that begins with ${protocols.join('// or ')}//`)
    return new URL(text)
  }

  invalid(name: string, why: string): WechatPayArgumentError {
    return this.error(`: ${name} ${why}`)
  }

  private error(why: string): WechatPayArgumentError {
    const gap = why.startsWith(':') ? '' : ' '
    return new WechatPayArgumentError('ARGUMENT_INVALID', `${this.method}()${gap}${why}.`)
  }
}

const PREPAY_ID_HINT =
  'give data.prepay_id of the answer to the order. Where it has none, the order was not created, or is of another ' +
  'kind: a native order has a code_url, an H5 order an h5_url'
