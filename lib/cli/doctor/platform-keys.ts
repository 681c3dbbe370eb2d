import type { X509Certificate } from 'node:crypto'
import type { KeyInput } from '../../../types'
import { findCertificate, loadCertificate } from '../../keys/certificate'
import { certsOf, settingOf } from '../config/client-config'
import type { Settings } from '../config/read'
import { type Check, failed, passed, skipped, warning } from './check'
import { caught, probe } from './probe'

const DAY = 86_400_000

/** The merchant's certificate, where it can be read. */
export function certificateOf(settings: Settings): X509Certificate | undefined {
  const input = settingOf<KeyInput>(settings, 'certificate')
  try {
    return input === undefined ? undefined : loadCertificate('certificate', input)
  } catch {
    return undefined
  }
}

/** Each of WeChat Pay's keys. */
export function checkPlatformKeys(settings: Settings, now: number): Check[] {
  let certs: Record<string, KeyInput> = {}
  const wrong = caught('platform-key', settings, () => {
    certs = certsOf(settings)
  })
  if (wrong) return [wrong]
  const entries = Object.entries(certs)
  if (entries.length > 0) return entries.map(([id, input]) => checkPlatformKey(id, input, settings, now))
  if (settings.given.has('apiv3Key'))
    return [skipped('platform-key', 'None given: platform certificates are downloaded with the APIv3 key.')]
  const none = probe('platform-key', { certs: {} }, settings)
  return none ? [none] : []
}

function checkPlatformKey(keyId: string, input: KeyInput, settings: Settings, now: number): Check {
  const id = 'platform-key'
  const certificate = certificateOf(settings)
  const serial = settingOf<string>(settings, 'serial')
  const merchant = certificate ? { certificate: certificate.toString() } : isSerial(serial) ? { serial } : {}
  const wrong = probe(id, { certs: { [keyId]: input }, ...merchant }, settings)
  const expires = expiryOf(keyId, input)
  if (expires !== undefined && expires < now)
    return failed(
      id,
      `The platform certificate ${keyId} expired on ${new Date(expires).toISOString().slice(0, 10)}: WeChat Pay signs with another. ` +
        'Download it by "wxpay certificates", or give the public key.',
      'CONFIG_CERTS_EXPIRED',
    )
  if (wrong) return wrong
  if (expires === undefined) return passed(id, `${keyId}, a public key.`)
  const day = new Date(expires).toISOString().slice(0, 10)
  const text = `${keyId}, a certificate valid until ${day}.`
  return expires < now + 30 * DAY ? warning(id, `${text} Download the next one in time.`) : passed(id, text)
}

function isSerial(serial: string | undefined): serial is string {
  return serial !== undefined && /^[0-9A-F]+$/.test(serial)
}

function expiryOf(keyId: string, input: KeyInput): number | undefined {
  try {
    const certificate = findCertificate(keyId, input)
    return certificate && Date.parse(certificate.validTo)
  } catch {
    return undefined
  }
}
