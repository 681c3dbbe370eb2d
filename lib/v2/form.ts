import { inspect } from 'node:util'

type WriteForm = (fields: ReadonlyMap<string, string>) => Buffer

/**
 * The form of an APIv2 call until it is signed: its plain parts by name, as in {@link XmlFields}. Its files are sent
 * after them, and not signed.
 */
export class FormFields extends Map<string, string> {
  readonly #write: WriteForm

  /** @param write - makes the bytes of plain parts and files; the same ones for the same parts */
  constructor(fields: Iterable<readonly [string, string]>, write: WriteForm) {
    super(fields)
    this.#write = write
  }

  /** The same form with other fields. */
  with(fields: ReadonlyMap<string, string>): FormFields {
    return new FormFields(fields, this.#write)
  }

  /** The bytes to send. */
  write(): Buffer {
    return this.#write(this)
  }

  /** Fields may be a person's data. */
  [inspect.custom](): string {
    return `FormFields(${this.size})`
  }
}
