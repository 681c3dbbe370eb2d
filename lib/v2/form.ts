import { inspect } from 'node:util'
import { contentTypeOf, newBoundary, type Part, writeMultipart } from '../files/upload/multipart'

/**
 * The form of an APIv2 call until it is signed: its plain parts by name, as {@link XmlFields}. Its files are sent
 * beside them, and not signed.
 */
export class FormFields extends Map<string, string> {
  readonly #files: readonly Part[]
  readonly #boundary: string

  constructor(
    fields: Iterable<readonly [string, string]>,
    files: readonly Part[],
    boundary: string = newBoundary(),
  ) {
    super(fields)
    this.#files = files
    this.#boundary = boundary
  }

  static of(parts: readonly Part[]): FormFields {
    const plain = parts.filter(({ filename }) => filename === undefined)
    return new FormFields(
      plain.map(({ name, content }) => [name, String(content)]),
      parts.filter((part) => !plain.includes(part)),
    )
  }

  /** The same form with other fields. */
  with(fields: ReadonlyMap<string, string>): FormFields {
    return new FormFields(fields, this.#files, this.#boundary)
  }

  /** Value of the header Content-Type. */
  get contentType(): string {
    return contentTypeOf(this.#boundary)
  }

  /** The bytes to send; the same ones for the same fields. */
  write(): Buffer {
    const plain = [...this].map(([name, content]) => ({ name, content }))
    return writeMultipart([...plain, ...this.#files], this.#boundary)
  }

  /** Fields may be a person's data. */
  [inspect.custom](): string {
    return `FormFields(${this.size})`
  }
}
