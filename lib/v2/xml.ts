import { parser as createParser, type SAXOptions } from 'sax'

/** What an element holds: its text, its children by name, or a list of either where a name repeats. */
export type XmlValue = string | XmlObject | XmlValue[]
export interface XmlObject {
  [name: string]: XmlValue
}

/** Why a text is no XML of WeChat Pay's. The reason quotes nothing of the text. */
export class XmlError extends Error {}

/** WeChat Pay's documents are flat, and none comes near these limits. */
const MOST_LENGTH = 4 * 1024 * 1024
const MOST_DEPTH = 16
const MOST_ELEMENTS = 10_000

const OPTIONS = { strictEntities: true } as SAXOptions

interface Open {
  text: string
  children?: XmlObject
}

/** Whether a text claims to be an XML document of WeChat Pay's. */
export function looksLikeXml(text: string): boolean {
  return /^\uFEFF?\s*<(\?xml|xml)[\s>/?]/.test(text)
}

/**
 * Reads the content of a document's root: well-formed XML only, no document type, no entity but the predefined five.
 * Values stay text, as a number would lose the digits of an id.
 *
 * @param root - the name that the root must have; `null` for any
 * @throws {@link XmlError}
 */
export function readXml(text: string, root: string | null = 'xml'): XmlObject {
  if (text.length > MOST_LENGTH) throw new XmlError(`it is longer than ${MOST_LENGTH} characters`)
  const parser = createParser(true, OPTIONS)
  const open: Open[] = []
  let elements = 0
  let content: XmlValue | undefined
  parser.onerror = () => {
    throw new XmlError(`it is not well-formed at line ${parser.line + 1}, column ${parser.column}`)
  }
  parser.ondoctype = () => {
    throw new XmlError('it has a document type, which WeChat Pay never sends')
  }
  parser.onopentag = ({ name }) => {
    const isOtherRoot = content !== undefined || (root !== null && name !== root)
    if (open.length === 0 && isOtherRoot)
      throw new XmlError(
        root === null ? 'it has more than one root' : `it has another root than one <${root}>`,
      )
    if (open.length === MOST_DEPTH) throw new XmlError(`it is nested more than ${MOST_DEPTH} elements deep`)
    if (++elements > MOST_ELEMENTS) throw new XmlError(`it has more than ${MOST_ELEMENTS} elements`)
    open.push({ text: '' })
  }
  parser.ontext = parser.oncdata = (text) => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.onclosetag = (name) => {
    const value = contentOf(open.pop() as Open)
    const parent = open.at(-1)
    if (!parent) content = value
    else {
      parent.children ??= {}
      append(parent.children, name, value)
    }
  }
  parser.write(text).close()
  if (content === undefined) throw new XmlError('it is empty')
  return typeof content === 'string' ? emptyRoot(content) : (content as XmlObject)
}

function emptyRoot(text: string): XmlObject {
  if (text.trim() !== '') throw new XmlError('its root holds text instead of elements')
  return {}
}

function contentOf({ text, children }: Open): XmlValue {
  if (!children) return text
  if (text.trim() !== '') throw new XmlError('it mixes text and elements')
  return children
}

/** Defines rather than sets, so that an element named `__proto__` is a field like any other. */
function append(fields: XmlObject, name: string, value: XmlValue): void {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (Array.isArray(known)) known.push(value)
  else {
    const next = known === undefined ? value : [known, value]
    Object.defineProperty(fields, name, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }

/** Writes fields as an `<xml>` document; names and characters were checked before. */
export function writeXml(fields: ReadonlyMap<string, string>): string {
  let text = '<xml>'
  for (const [name, value] of fields) {
    text += `<${name}>${escapeXml(value)}</${name}>`
  }
  return `${text}</xml>`
}

/** Text as the content of an element. A bare carriage return would be read as a line feed. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => ESCAPES[character] as string)
}
