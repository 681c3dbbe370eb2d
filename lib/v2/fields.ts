import { inspect } from 'node:util'
import { WechatPayTemplateError } from '../errors'
import { whyInexact } from '../exact-number'

/**
 * The body of an APIv2 call until it is signed: text by field. It stands in `config.data`, where interceptors may
 * `set` and `delete` fields; number, nonce and signature are added after them.
 */
export class XmlFields extends Map<string, string> {
  readonly #workwxSecret: Buffer | undefined

  constructor(fields: Iterable<readonly [string, string]>, workwxSecret?: Buffer) {
    super(fields)
    this.#workwxSecret = workwxSecret
  }

  get workwxSecret(): Buffer | undefined {
    return this.#workwxSecret
  }

  /** Fields may be a person's data. */
  [inspect.custom](): string {
    return `XmlFields(${this.size})`
  }
}

/** What XML 1.0 lets a document hold. */
export const XML_CHARACTERS = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u
const NAME = /^[A-Za-z_][\w.-]*$/

/**
 * A call's fields as text; `undefined` and `null` are left out.
 *
 * @param jsonText - fields that take an object or a list, as JSON pointers
 */
export function toFields(
  entries: Iterable<readonly [string, unknown]>,
  template: string,
  jsonText: readonly string[] = [],
): Map<string, string> {
  const fields = new Map<string, string>()
  for (const [name, value] of entries) {
    if (value === undefined || value === null) continue
    const refuse = (why: string) => invalid(template, name, why)
    if (!NAME.test(name)) throw refuse('has a name that XML does not allow')
    const isNested = typeof value === 'object'
    if (isNested && !jsonText.includes(`/${name}`)) throw refuse('must be text, a number or a boolean')
    const text = isNested ? jsonOf(value, refuse) : scalar(value, refuse)
    if (!XML_CHARACTERS.test(text)) throw refuse('holds a character that XML does not allow')
    fields.set(name, text)
  }
  return fields
}

type Refuse = (why: string) => Error

/** A text, number or boolean as text; a number only where it is exact. */
export function scalar(value: unknown, refuse: Refuse): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value !== 'number') throw refuse('must be text, a number or a boolean')
  const why = whyInexact(value)
  if (why) throw refuse(why)
  return String(value)
}

function jsonOf(value: object, refuse: Refuse): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch {
    throw refuse('cannot be serialised as JSON')
  }
  if (text === undefined) throw refuse('serialises to nothing; see its toJSON')
  return text
}

function invalid(template: string, name: string, why: string): WechatPayTemplateError {
  const shown = NAME.test(name) ? name : JSON.stringify(name.slice(0, 80)).slice(1, -1)
  return new WechatPayTemplateError('OPTIONS_INVALID', `${template}: the field "${shown}" of xml ${why}.`, {
    template,
  })
}
