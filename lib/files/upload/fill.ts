import { createHash } from 'node:crypto'
import { WechatPayTemplateError } from '../../errors'

type Fields = Record<string, unknown>

/** What fields of an upload are filled in with: the file's name, a digest of it, or the text itself. */
type Filled = Readonly<Record<string, string>>

interface NamedFile {
  bytes: Buffer
  name: string
}

const DIGESTS = ['sha256', 'sm3', 'md5']

/**
 * Adds the fields of an upload that follow from the file, where the caller left them out.
 *
 * @returns the same fields where nothing is missing
 * @throws `UPLOAD_DIGEST_MISMATCH` where a digest given is not that of the file
 */
export function fillFields(given: Fields, filled: Filled, file: NamedFile, template: string): Fields {
  const added: Fields = {}
  for (const [field, how] of Object.entries(filled)) {
    const own = given[field]
    if (own === undefined || own === null) added[field] = valueFor(how, file)
    else if (DIGESTS.includes(how) && !isDigest(own, how, file)) throw mismatch(template, field, how)
  }
  return Object.keys(added).length === 0 ? given : { ...given, ...added }
}

function valueFor(how: string, file: NamedFile): string {
  if (how === 'filename') return file.name
  return DIGESTS.includes(how) ? digest(how, file.bytes) : how
}

function isDigest(text: unknown, how: string, { bytes }: NamedFile): boolean {
  return typeof text === 'string' && text.toLowerCase() === digest(how, bytes)
}

/** In lower-case hex. */
function digest(algorithm: string, bytes: Buffer): string {
  return createHash(algorithm).update(bytes).digest('hex')
}

function mismatch(template: string, field: string, how: string): WechatPayTemplateError {
  return new WechatPayTemplateError(
    'UPLOAD_DIGEST_MISMATCH',
    `${template}: "${field}" is not the ${how.toUpperCase()} of the file. Leave it out, and it is filled in.`,
    { template, field },
  )
}
