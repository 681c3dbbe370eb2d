import { WechatPayKeyError, WechatPaySignatureError } from '../errors'
import type { Verified } from '../v3/verifier'
import type { PlatformKey } from './platform-keys'

/** There is no valid key, and none can be downloaded. */
export function notPreparedFor(configured: readonly PlatformKey[], wanted?: 'refresh'): WechatPayKeyError {
  if (wanted === 'refresh') {
    return new WechatPayKeyError(
      'KEYS_NOT_DOWNLOADABLE',
      'Platform certificates cannot be downloaded: that takes an mchid and its apiv3Key, and certificates must not ' +
        'be false.',
    )
  }
  if (configured.length === 0) {
    return new WechatPayKeyError(
      'KEYS_NOT_LOADED',
      "WeChat Pay's keys are not downloaded yet: await wxpay.keys.refresh() first, or make a call.",
    )
  }
  return new WechatPayKeyError('KEYS_EXPIRED', describeExpired(configured))
}

export function describeExpired(configured: readonly PlatformKey[]): string {
  return (
    `By this machine's clock every certificate in certs is expired (${configured.map(describe).join(', ')}), and ` +
    'WeChat Pay signs with none of them any more. Give the public key in their place, as in certs: ' +
    "{ 'PUB_KEY_ID_…': 'file:///path/to/pub_key.pem' }, or apiv3Key, with which new ones are downloaded."
  )
}

function describe({ id, expires }: PlatformKey): string {
  return expires === undefined ? id : `${id} since ${new Date(expires).toISOString()}`
}

/** What names a certificate that is not known: an answer or a notification, and its serial number. */
export interface Unknown {
  what: Verified
  serial: string
}

/** @param pause - until when no download is made, in milliseconds */
export function downloadedTooRecently(unknown: Unknown, pause: number): WechatPaySignatureError {
  return unknownCertificate(
    unknown,
    "nor among WeChat Pay's certificates, which were downloaded a moment ago; so that forged answers cannot cause a " +
      `download each, the next is made in ${Math.ceil(pause / 1000)} s at the earliest (certificates.minInterval).`,
  )
}

export function lookedForInVain(unknown: Unknown, cause?: unknown): WechatPaySignatureError {
  if (cause === undefined)
    return unknownCertificate(
      unknown,
      "nor among WeChat Pay's certificates, which were downloaded to look for it.",
    )
  const why = cause instanceof Error ? cause.message : 'see the cause'
  return unknownCertificate(
    unknown,
    `and WeChat Pay's certificates could not be looked through for it: ${why}`,
    cause,
  )
}

function unknownCertificate(
  { what, serial }: Unknown,
  found: string,
  cause?: unknown,
): WechatPaySignatureError {
  return new WechatPaySignatureError(
    'SIGNATURE_KEY_UNKNOWN',
    `The ${what} names the key "${serial}", which is not in certs, ${found}`,
    { cause },
  )
}
