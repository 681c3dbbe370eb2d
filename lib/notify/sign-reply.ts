import type { Settings } from '../config'
import { WechatPayConfigError, WechatPaySignatureError } from '../errors'
import { authorizeAs, merchantIdentity } from '../v3/authorization'
import type { Reply } from './reply'

/** What signs a reply. */
export type ReplySigning = Pick<Settings, 'mchid' | 'serial' | 'privateKey'>

/**
 * Signs a reply as the merchant signs a request: method, path and query of the notification, timestamp, nonce and the
 * reply's body, in an `Authorization` header.
 */
export async function signReply(
  { mchid, serial, privateKey }: ReplySigning,
  { method, path }: { method: string; path: string },
  reply: Reply,
): Promise<Reply> {
  if (mchid === undefined) {
    throw new WechatPayConfigError(
      'CONFIG_MCHID_INVALID',
      'mchid is missing in the configuration, and the reply to this notification is signed with it.',
    )
  }
  const request = { method, path, body: reply.body }
  const { header } = await authorizeAs(merchantIdentity(mchid), { serial, privateKey }, request)
  return { ...reply, headers: { ...reply.headers, Authorization: header } }
}

export function signingOverdue(): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNER_FAILED',
    'The signer given as privateKey did not sign the reply to a notification in time; it was answered unsigned, with ' +
      'a failure.',
  )
}
