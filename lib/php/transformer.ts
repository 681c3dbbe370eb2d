import { WechatPayArgumentError } from '../errors'
import { readXml, XmlError, type XmlObject } from '../v2/xml'
import { invalid, toText } from './argument'
import { PhpXmlWriter } from './xml-writer'

/** What `toXml` writes: text, numbers, and lists and objects of them; what is `null` or `undefined` is left out. */
export type XmlInput =
  | string
  | number
  | bigint
  | null
  | undefined
  | readonly XmlInput[]
  | { readonly [name: string]: XmlInput }

/**
 * XML to objects, and back.
 *
 * PHP's `WeChatPay\Transformer`. Unlike there, a text that is no XML is an error, not an empty array; attributes are
 * left out; a document type, an entity of its own, or text beside elements is refused.
 */
export class Transformer {
  /**
   * The content of a document's root, whatever its name. Values stay text; an element that repeats becomes a list.
   *
   * @param xml - at most 4 Mi characters, 16 elements deep
   * @throws `WechatPayArgumentError` `ARGUMENT_XML_MALFORMED`, quoting nothing of the text
   *
   * @example
   * ```ts
   * Transformer.toArray('<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>') // { return_code: 'SUCCESS' }
   * ```
   */
  static toArray(xml = '<xml/>'): XmlObject {
    const text = Transformer.sanitize(xml)
    try {
      return readXml(text, null)
    } catch (cause) {
      if (!(cause instanceof XmlError)) throw cause
      throw new WechatPayArgumentError(
        'ARGUMENT_XML_MALFORMED',
        `Transformer.toArray(): xml cannot be read: ${cause.message}.`,
      )
    }
  }

  /** The text without characters that no XML document may hold. */
  static sanitize(xml: string): string {
    if (typeof xml !== 'string') return toText('Transformer.sanitize(): xml', xml)
    return xml.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]+/gu, '')
  }

  /**
   * A document of the fields given. A value that holds `<`, `>`, `&` or `"` is written as CDATA.
   *
   * @param headless - whether to leave `<?xml version="1.0" encoding="UTF-8"?>` out
   * @param indent - whether to write an element a line
   * @param root - name of the root
   * @param item - name of what has none: items of a list, and fields whose name XML does not allow
   * @throws `WechatPayArgumentError` `ARGUMENT_INVALID` naming the field, for a boolean, a character that XML does not
   *   allow or an object that contains itself
   *
   * @example
   * ```ts
   * Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' })
   * ```
   */
  static toXml(
    data: { readonly [name: string]: XmlInput } | readonly XmlInput[],
    headless = true,
    indent = false,
    root = 'xml',
    item = 'item',
  ): string {
    if (typeof data !== 'object' || data === null)
      throw invalid('Transformer.toXml(): data', "is no object such as { return_code: 'SUCCESS' }")
    return new PhpXmlWriter(headless, indent, item).write(root, data)
  }
}
