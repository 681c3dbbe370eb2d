import { extname } from 'node:path'
import { extension, lookup } from 'mime-types'
import { encodeUnreserved } from '../../template'

/** What is known of a file before it has a name. */
interface Nameless {
  name?: string
  type?: string
}

/**
 * The name that a file is sent under, in ASCII: anything but letters, digits and `-._~` is percent-encoded, as forms
 * do, so that different names stay different.
 */
export function toAscii(name: string): string {
  return encodeUnreserved(name.toWellFormed())
}

/**
 * A file's own name; else one that its type gives, its own or the only one that the operation takes.
 *
 * @returns nothing where neither is known
 */
export function nameOf({ name, type }: Nameless, types: readonly string[] = []): string | undefined {
  if (name) return name
  const ending = extension(type || (types.length === 1 ? (types[0] as string) : ''))
  return ending ? `file.${ending}` : undefined
}

/** The media type by the ending of a name, as WeChat Pay goes by it; else the type that a file claims. */
export function typeOf(filename: string, claimed: string | undefined): string {
  return lookup(extname(filename)) || claimed || 'application/octet-stream'
}
