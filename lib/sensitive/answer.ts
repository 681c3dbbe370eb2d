import type { AxiosResponse } from 'axios'
import { type Call, callOf, type Protection } from '../call'
import { changeFields } from '../change-fields'
import type { Settings } from '../config'
import { WechatPaySensitiveError } from '../errors'
import { hide } from '../hide'
import { decryptText, type Place } from './cipher'

type Keys = Pick<Settings, 'privateKey' | 'decryptor'>

/**
 * Decrypts the marked fields of an answer that was verified: only WeChat Pay decides what the private key decrypts.
 * Refusals never come here, and an answer wanted as text or bytes stays as it was received.
 */
export function decryptAnswer(response: AxiosResponse, keys: Keys): AxiosResponse | Promise<AxiosResponse> {
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
  keys: Keys,
): Promise<AxiosResponse> {
  const found: { text: unknown; place: Place }[] = []
  changeFields(response.data, pointers, {
    field: (text, field) => {
      const place = { name: `${call}: the field "${field}" of the answer`, template: call.template, field }
      if (isGiven(text)) found.push({ text, place })
      return text
    },
  })
  try {
    const decrypted = await Promise.all(
      found.map(({ text, place }) => decryptText(text, keys, scheme, place)),
    )
    response.data = changeFields(response.data, pointers, {
      field: (text) => (isGiven(text) ? decrypted.shift() : text),
    })
    return response
  } catch (error) {
    if (error instanceof WechatPaySensitiveError) hide(error, { response })
    throw error
  }
}

/** Empty fields are sent as they are. */
function isGiven(text: unknown): boolean {
  return text !== undefined && text !== null && text !== ''
}
