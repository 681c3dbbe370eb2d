import { XML_CHARACTERS } from '../v2/fields'
import { escapeXml } from '../v2/xml'
import { invalid, toText } from './argument'

const NAME = /^[\p{L}_][\p{L}0-9._:-]*$/u

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Writes XML byte for byte as PHP's `XMLWriter` does. */
export class PhpXmlWriter {
  readonly #headless: boolean
  readonly #indent: boolean
  readonly #item: string

  constructor(headless: boolean, indent: boolean, item: string) {
    this.#headless = headless
    this.#indent = indent
    this.#item = requireName('item', item)
  }

  write(root: string, data: object): string {
    const element = this.#element(requireName('root', root), data, '', [])
    const end = this.#indent || !this.#headless ? '\n' : ''
    return (this.#headless ? '' : DECLARATION) + element + end
  }

  /** @param within - the objects around this one */
  #element(name: string, value: unknown, margin: string, within: readonly object[]): string {
    if (!isNested(value)) return `<${name}>${textOf(name, value)}</${name}>`
    if (within.includes(value)) throw invalid(fieldName(name), 'contains itself')
    const children = Object.entries(value)
      .filter(([, child]) => child !== undefined && child !== null)
      .map(([key, child]) => this.#element(this.#nameOf(key), child, `${margin} `, [...within, value]))
    if (children.length === 0) return `<${name}/>`
    if (!this.#indent) return `<${name}>${children.join('')}</${name}>`
    const lines = children.map((child) => `${margin} ${child}\n`)
    return `<${name}>\n${lines.join('')}${margin}</${name}>`
  }

  #nameOf(key: string): string {
    return NAME.test(key) ? key : this.#item
  }
}

/** Lists and plain objects; a date or a Buffer is neither. */
function isNested(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

function textOf(name: string, value: unknown): string {
  const text = toText(fieldName(name), value)
  if (!XML_CHARACTERS.test(text)) throw invalid(fieldName(name), 'holds a character that XML does not allow')
  return /[<>&"]/.test(text) ? cdata(text) : escapeXml(text)
}

/** Neither its own end nor a carriage return can stand inside, so that both are written in pieces. */
function cdata(text: string): string {
  const inside = text.replaceAll(']]>', ']]]]><![CDATA[>').replaceAll('\r', ']]>&#13;<![CDATA[')
  return `<![CDATA[${inside}]]>`
}

function requireName(argument: string, name: unknown): string {
  if (typeof name === 'string' && NAME.test(name)) return name
  throw invalid(`Transformer.toXml(): ${argument}`, 'is no name that XML allows')
}

function fieldName(name: string): string {
  return `Transformer.toXml(): the field "${name.slice(0, 80)}"`
}
