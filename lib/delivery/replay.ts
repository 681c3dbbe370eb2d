import type { InternalAxiosRequestConfig } from 'axios'
import type { Exchange } from '../call'
import { XmlFields } from '../v2/fields'
import { FormFields } from '../v2/form'

/** Whether the very same parameters can be sent once more: not those of a stream, which is read once. */
export function isReplayable({ data }: InternalAxiosRequestConfig): boolean {
  return (
    data === undefined ||
    data === null ||
    typeof data === 'string' ||
    data instanceof Uint8Array ||
    data instanceof XmlFields ||
    data instanceof FormFields
  )
}

/** Nothing but the time, the nonce and the signature may differ between two sendings. */
export function isSame(one: Exchange, other: Exchange): boolean {
  return pathOf(one) === pathOf(other) && bodyOf(one).equals(bodyOf(other))
}

/** APIv2 signs in the query or in the body: what is compared is what was there before. */
function pathOf({ path, wishes }: Exchange): string {
  return wishes.url ?? path
}

function bodyOf({ body, wishes: { data } }: Exchange): Buffer {
  const areFields = data instanceof XmlFields || data instanceof FormFields
  return Buffer.from(areFields ? JSON.stringify([...data]) : (body as string))
}
