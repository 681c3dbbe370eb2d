import { createSecretKey } from 'node:crypto'
import { readSecret } from '../../keys/material'
import { openGcm } from '../../notify/decrypt'
import type { Options } from '../act'
import { settingOf } from '../config/client-config'
import { explaining } from '../config/connect'
import { readSettings } from '../config/read'
import type { Context } from '../context'
import { UsageError } from '../usage-error'
import { readBytes } from './capture'

/** `wxpay notify decrypt`: the resource of a notification, whoever sent it. */
export async function decrypt(path: string, options: Options, context: Context): Promise<void> {
  const settings = readSettings(context.io, options)
  const input = settingOf(settings, 'apiv3Key')
  if (input === undefined)
    throw new UsageError(
      'The APIv3 key is missing: give --apiv3-key-file, or WECHATPAY_APIV3_KEY.',
      'CONFIG_INVALID',
    )
  const bytes = explaining(settings, () => readSecret('apiv3Key', input))
  if (bytes.length !== 32)
    throw new UsageError(`apiv3Key has ${bytes.length} bytes; expected 32.`, 'CONFIG_APIV3_KEY_LENGTH')
  const { algorithm, ciphertext, nonce, associated_data } = resourceIn(
    await readBytes('body', path, context.io),
  )
  const sealed = { algorithm, ciphertext, nonce, associatedData: associated_data }
  const resource = openGcm(sealed, createSecretKey(bytes))
  context.note(context.err('dim', 'Decrypted with the APIv3 key; no signature was verified.'))
  context.printJson(resource)
}

/** A notification holds its resource; or the resource is given itself. */
function resourceIn(body: Buffer): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(body.toString())
  } catch {
    throw new UsageError('This is no JSON. Notifications of APIv2 are decrypted by "wxpay notify verify".')
  }
  const { resource, ciphertext } = (value ?? {}) as Record<string, unknown>
  if (typeof resource === 'object' && resource !== null) return resource as Record<string, unknown>
  if (ciphertext !== undefined) return value as Record<string, unknown>
  throw new UsageError('This holds no resource with a ciphertext.')
}
