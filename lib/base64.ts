/**
 * The bytes of base64 in its one canonical form; nothing for any other text. Node.js would pass over blanks, whatever
 * comes after the padding and much else, so that many texts would stand for the same bytes.
 */
export function readBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
