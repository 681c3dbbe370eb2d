import type { EncryptionScheme } from '../../types'
import { changeFields } from '../change-fields'
import { type DecryptionKeys, decryptText, type Place } from './cipher'

/**
 * A value whose sensitive fields are decrypted; the value given stays as it is. Empty ones are sent as they are.
 *
 * @param placeOf - what to call a field in an error
 */
export async function decryptPlaces(
  value: unknown,
  pointers: readonly string[],
  keys: DecryptionKeys,
  scheme: EncryptionScheme,
  placeOf: (field: string) => Place,
): Promise<unknown> {
  const found: { text: unknown; place: Place }[] = []
  changeFields(value, pointers, {
    field: (text, field) => {
      if (isGiven(text)) found.push({ text, place: placeOf(field) })
      return text
    },
  })
  const decrypted = await Promise.all(found.map(({ text, place }) => decryptText(text, keys, scheme, place)))
  return changeFields(value, pointers, { field: (text) => (isGiven(text) ? decrypted.shift() : text) })
}

function isGiven(text: unknown): boolean {
  return text !== undefined && text !== null && text !== ''
}
