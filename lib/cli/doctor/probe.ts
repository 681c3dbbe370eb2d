import { createPublicKey } from 'node:crypto'
import type { ClientConfig } from '../../../types'
import { readConfig } from '../../config'
import { WechatPayConfigError } from '../../errors'
import { throwAwayKey } from '../../sandbox/throw-away-keys'
import { originOf } from '../config/connect'
import type { Settings } from '../config/read'
import { UsageError } from '../usage-error'
import { type Check, failed } from './check'

type Fields = Partial<ClientConfig>

/**
 * Whether `createClient` takes a part of a configuration: all that is not under test stands in for something that it
 * takes, so that each part is judged by itself, and by nobody else.
 *
 * @returns what is wrong, or nothing
 */
export function probe(id: string, fields: Fields, settings: Settings): Check | undefined {
  return caught(id, settings, () => {
    const hasIdentity = fields.certificate !== undefined || fields.serial !== undefined
    readConfig({
      mchid: '1',
      privateKey: () => '',
      ...(!hasIdentity && { serial: '1' }),
      certs: { PUB_KEY_ID_0: createPublicKey(throwAwayKey('platform')) },
      ...fields,
    })
  })
}

/** What an action says is wrong with the configuration, or nothing. */
export function caught(id: string, settings: Settings, action: () => unknown): Check | undefined {
  try {
    action()
    return undefined
  } catch (error) {
    const isKnown = error instanceof WechatPayConfigError || error instanceof UsageError
    if (!isKnown) throw error
    return failed(id, error.message + originOf(error.message, settings), error.code)
  }
}
