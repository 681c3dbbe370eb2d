import { WechatPayTemplateError } from '../../errors'
import { describe } from '../../keys/material'
import type { OperationFacts } from '../../operation'
import { type FileContent, isFileContent, readFileInput } from './file-input'
import { nameOf, toAscii, typeOf } from './file-name'
import { fillFields } from './fill'
import { META, type Part } from './multipart'

type Form = Record<string, unknown>
type UploadFacts = NonNullable<OperationFacts['upload']>

/** The most that is read into memory where no limit is known, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024

/** A form that is still to be read: its files may be elsewhere. */
export class Upload {
  readonly #form: Form
  readonly #facts: UploadFacts | undefined
  readonly #template: string
  readonly #signal: AbortSignal | undefined

  constructor(form: unknown, facts: UploadFacts | undefined, template: string, signal?: AbortSignal) {
    this.#template = template
    const isPlain = typeof form === 'object' && form !== null && !Array.isArray(form) && !isFileContent(form)
    if (!isPlain || form instanceof FormData)
      throw this.#invalid('form must be an object such as { file: … }')
    const given = Object.entries(form).filter(([, value]) => value !== undefined && value !== null)
    this.#form = Object.fromEntries(given)
    this.#facts = facts
    this.#signal = signal
  }

  /** Reads the files, and fills in what follows from them. */
  async read(): Promise<Part[]> {
    const files = this.#facts ? await this.#knownFile(this.#facts) : await this.#files()
    const rest = Object.entries(this.#form).filter(([name]) => !files.some((file) => file.name === name))
    const meta = rest.filter(([name]) => name === META).map(([, value]) => this.#metaPart(value))
    const plain = rest.filter(([name]) => name !== META).map(([name, value]) => this.#plainPart(name, value))
    return [...meta, ...files, ...plain]
  }

  /** The file of an operation in the catalogue; fields that it fills in are added to the form. */
  async #knownFile({ file, maxBytes, types, meta, filled }: UploadFacts): Promise<Part[]> {
    const input = this.#form[file]
    if (input === undefined)
      throw this.#invalid(`form.${file} is missing; give a path, a Buffer, a Blob or a stream`)
    const fields = meta ? this.#readMeta() : this.#form
    const content = await readFileInput(input, this.#filePart(file, maxBytes))
    const [nameField] = Object.entries(filled).find(([, how]) => how === 'filename') ?? []
    const own = nameField && fields[nameField]
    const name = typeof own === 'string' ? own : nameOf(content, types)
    if (name === undefined && (nameField ?? types)) throw this.#nameless(file, nameField)
    const part = toPart(file, content, name)
    if (types && !types.includes(part.contentType)) throw this.#wrongType(file, part.contentType, types)
    const complete = fillFields(fields, filled, { bytes: content.bytes, name: part.filename }, this.#template)
    if (!meta) Object.assign(this.#form, complete)
    else if (complete !== fields) this.#form[META] = complete
    return [part]
  }

  /** The files of an operation that is not in the catalogue. */
  #files(): Promise<Part[]> {
    const inputs = Object.entries(this.#form).filter(([, value]) => isFileContent(value))
    return Promise.all(
      inputs.map(async ([name, input]) => {
        this.#checkName(name)
        const content = await readFileInput(input, this.#filePart(name))
        return toPart(name, content, nameOf(content))
      }),
    )
  }

  #filePart(name: string, maxBytes = MOST_BYTES) {
    return { template: this.#template, name, maxBytes, ...(this.#signal && { signal: this.#signal }) }
  }

  #readMeta(): Form {
    const { meta = {} } = this.#form as { meta?: unknown }
    if (typeof meta !== 'string') return this.#requireFields(meta)
    try {
      return this.#requireFields(JSON.parse(meta))
    } catch (cause) {
      if (cause instanceof WechatPayTemplateError) throw cause
      throw this.#invalid('form.meta is text, but no JSON')
    }
  }

  #requireFields(meta: unknown): Form {
    if (typeof meta === 'object' && meta !== null && !Array.isArray(meta)) return meta as Form
    throw this.#invalid(`form.meta is ${describe(meta)}; give an object, or it as JSON text`)
  }

  #metaPart(meta: unknown): Part {
    const content = typeof meta === 'string' ? meta : JSON.stringify(this.#requireFields(meta))
    return { name: META, content, contentType: 'application/json' }
  }

  #plainPart(name: string, value: unknown): Part {
    this.#checkName(name)
    if (['string', 'number', 'bigint', 'boolean'].includes(typeof value))
      return { name, content: String(value) }
    throw this.#invalid(`form.${name} is ${describe(value)}; give text, or a file as a Buffer`)
  }

  #checkName(name: string): void {
    if (!/^[\w.-]{1,100}$/.test(name))
      throw this.#invalid('a part of form has a name with other characters than a-z, 0-9, _ and -')
  }

  #nameless(file: string, field: string | undefined): WechatPayTemplateError {
    const byMeta = field === undefined ? '' : `, or say it as form.meta.${field}`
    return this.#invalid(
      `form.${file} has no name, by which its type is known; give a path or new File([…], 'photo.png')${byMeta}`,
    )
  }

  #wrongType(file: string, found: string, types: readonly string[]): WechatPayTemplateError {
    return new WechatPayTemplateError(
      'UPLOAD_TYPE_REFUSED',
      `${this.#template}: form.${file} is, by its name, ${found}; taken here are ${types.join(', ')}.`,
      { template: this.#template, field: file },
    )
  }

  #invalid(why: string): WechatPayTemplateError {
    const template = this.#template
    return new WechatPayTemplateError('OPTIONS_INVALID', `${template}: ${why}.`, { template })
  }
}

function toPart(name: string, { bytes, type }: FileContent, own: string | undefined) {
  const filename = toAscii(own ?? 'file')
  return { name, content: bytes, filename, contentType: typeOf(filename, type) }
}
