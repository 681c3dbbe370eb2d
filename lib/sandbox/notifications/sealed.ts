import { changeFields } from '../../change-fields'
import { encryptRsa } from '../../crypto/rsa-encryption'
import { notifications } from '../../generated/notifications'
import { type Identity, merchantPublicKey } from '../identity'

/** A payload whose sensitive fields (敏感信息) only the merchant can read. */
export function sealed(event: string, payload: object, identity: Identity): unknown {
  const facts = Object.hasOwn(notifications, event) ? notifications[event] : undefined
  if (!facts || !('sensitive' in facts)) return payload
  const key = merchantPublicKey(identity)
  const encrypt = (text: unknown) =>
    typeof text === 'string' ? encryptRsa(Buffer.from(text), key, 'RSA-OAEP').toString('base64') : text
  return changeFields(payload, facts.sensitive ?? [], { field: encrypt })
}
