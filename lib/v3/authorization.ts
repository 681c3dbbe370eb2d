import { KeyObject } from 'node:crypto'
import type { Settings } from '../config'
import { signRsaSha256 } from '../crypto/rsa'
import { WechatPayConfigError, WechatPaySignatureError } from '../errors'
import { createNonce, createTimestamp } from '../nonce'
import { requestText } from './signed-text'

/** A request's `Authorization` header, and the text that it signs. */
export interface Authorization {
  header: string
  signedText: Buffer
}

type Signing = Pick<Settings, 'mchid' | 'brandId' | 'serial' | 'privateKey'>

/**
 * Signs a request for its merchant, or for its brand where the path belongs to the brand-direct API.
 *
 * @param isAbandoned - whether nobody waits for the signature any more; then it is not made, and nothing returned
 */
export async function authorize(
  signing: Signing,
  request: { method: string; path: string; body: string | Uint8Array },
  isAbandoned?: () => boolean,
): Promise<Authorization> {
  return authorizeAs(identityFor(signing, request.path), signing, request, isAbandoned)
}

/**
 * Signs a text of five lines as the one whom `identity` names, whatever the path.
 *
 * @param identity - scheme and number, as {@link merchantIdentity} writes them
 */
export async function authorizeAs(
  identity: string,
  signing: Pick<Signing, 'serial' | 'privateKey'>,
  request: { method: string; path: string; body: string | Uint8Array },
  isAbandoned?: () => boolean,
): Promise<Authorization> {
  const { serial } = signing
  const timestamp = createTimestamp()
  const nonce = createNonce()
  const signedText = requestText(request.method, request.path, timestamp, nonce, request.body)
  const signature = await sign(signing.privateKey, signedText, isAbandoned)
  return { header: authorizationHeader({ identity, serial, timestamp, nonce, signature }), signedText }
}

interface HeaderFields {
  /** Scheme and number, as {@link merchantIdentity} writes them. */
  identity: string
  serial: string
  timestamp: string
  nonce: string
  /** Base64. */
  signature: string
}

export function authorizationHeader(fields: HeaderFields): string {
  const { identity, serial, timestamp, nonce, signature } = fields
  return `${identity},serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`
}

export function merchantIdentity(mchid: string): string {
  return `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}"`
}

function identityFor({ mchid, brandId }: Signing, path: string): string {
  const isBrand = path.startsWith('/brand/')
  const id = isBrand ? brandId : mchid
  if (id === undefined) {
    throw new WechatPayConfigError(
      'CONFIG_MCHID_INVALID',
      `${isBrand ? 'brandId' : 'mchid'} is missing in the configuration, and this path is signed with it.`,
    )
  }
  return isBrand ? `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${id}"` : merchantIdentity(id)
}

/**
 * Signs a text with the merchant's key, wherever that is held.
 *
 * @returns base64
 */
export async function sign(
  privateKey: Signing['privateKey'],
  text: Buffer,
  isAbandoned?: () => boolean,
): Promise<string> {
  if (privateKey instanceof KeyObject) {
    return (await signRsaSha256(text, privateKey, isAbandoned)).toString('base64')
  }
  const signature = await callSigner(privateKey, text)
  if (signature instanceof Uint8Array && signature.length > 0)
    return Buffer.from(signature).toString('base64')
  if (typeof signature === 'string' && /^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return signature
  throw new WechatPaySignatureError(
    'SIGNER_FAILED',
    'The signer given as privateKey returned neither bytes nor base64 text. Return the signature’s bytes, or them as base64.',
  )
}

async function callSigner(signer: Exclude<Signing['privateKey'], KeyObject>, text: Buffer): Promise<unknown> {
  try {
    return await signer(text)
  } catch (cause) {
    throw new WechatPaySignatureError(
      'SIGNER_FAILED',
      'The signer given as privateKey failed; see the cause.',
      {
        cause,
      },
    )
  }
}
