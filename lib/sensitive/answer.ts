import type { AxiosResponse } from 'axios'
import { type Call, callOf, type Protection } from '../call'
import { WechatPaySensitiveError } from '../errors'
import { hide } from '../hide'
import type { DecryptionKeys } from './cipher'
import { decryptPlaces } from './fields'

/**
 * Decrypts the marked fields of an answer that was verified: only WeChat Pay decides what the private key decrypts.
 * Refusals never come here, and an answer wanted as text or bytes stays as it was received.
 */
export function decryptAnswer(
  response: AxiosResponse,
  keys: DecryptionKeys,
): AxiosResponse | Promise<AxiosResponse> {
  const call = callOf(response.config)
  const { protection } = call
  const isJson = [undefined, 'json'].includes(call.exchange?.wishes.responseType)
  const isSuccess = response.status >= 200 && response.status < 300
  if (!protection?.decrypted || !isJson || !isSuccess) return response
  return decryptFields(call, protection, protection.decrypted, response, keys)
}

async function decryptFields(
  call: Call,
  { scheme }: Protection,
  pointers: readonly string[],
  response: AxiosResponse,
  keys: DecryptionKeys,
): Promise<AxiosResponse> {
  const placeOf = (field: string) => ({
    name: `${call}: the field "${field}" of the answer`,
    template: call.template,
    field,
  })
  try {
    response.data = await decryptPlaces(response.data, pointers, keys, scheme, placeOf)
    return response
  } catch (error) {
    if (error instanceof WechatPaySensitiveError) hide(error, { response })
    throw error
  }
}
