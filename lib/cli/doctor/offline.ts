import type { X509Certificate } from 'node:crypto'
import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { KeyInput } from '../../../types'
import { readConfig } from '../../config'
import { loadCertificate, serialOf } from '../../keys/certificate'
import { readSecret } from '../../keys/material'
import { settingOf, toClientConfig } from '../config/client-config'
import type { Settings } from '../config/read'
import { type Check, failed, passed, skipped, warning } from './check'
import { certificateOf, checkPlatformKeys } from './platform-keys'
import { caught, probe } from './probe'

const DAY = 86_400_000

/** What can be told of a configuration without the network. */
export function checkOffline(settings: Settings, now = Date.now()): Check[] {
  const certificate = certificateOf(settings)
  const checks = [
    checkSources(settings),
    ...checkBaseUrl(settings),
    checkMchid(settings, certificate),
    checkPrivateKey(settings),
    checkCertificate(settings, certificate, now),
    checkMatch(settings, certificate),
    checkSerial(settings, certificate),
    checkApiv3Key(settings),
    checkSecret(settings),
    ...checkPlatformKeys(settings, now),
    ...checkPfx(settings),
  ]
  return checks.some(({ status }) => status === 'failed') ? checks : [...checks, checkWhole(settings)]
}

/** Where the settings come from; a file with secrets in it is its owner's alone. */
function checkSources({ file, given }: Settings): Check {
  const id = 'configuration'
  if (given.size === 0) {
    return failed(
      id,
      'Nothing is configured: there is neither a wxpay.json here nor a WECHATPAY_… variable. "wxpay call --help" lists ' +
        'all settings; "wxpay sandbox --keys DIR" writes an example.',
      'CONFIG_MISSING',
    )
  }
  const others = [...given.values()].map(({ from }) => from).filter((from) => !from.includes(' in '))
  const sources = [...(file ? [file.name] : []), ...others].join(', ')
  if (file && holdsSecret(file.values) && isOpen(join(file.folder, basename(file.name))))
    return warning(
      id,
      `From ${sources}. ${file.name} holds secrets, and others may read it: chmod 600 ${file.name}`,
    )
  return passed(id, `From ${sources}.`)
}

function holdsSecret({
  apiv3Key,
  secret,
  pfxPassphrase,
  privateKey,
}: Readonly<Record<string, unknown>>): boolean {
  const isText = (value: unknown) => typeof value === 'string' && !/^file:/.test(value)
  return [apiv3Key, secret, pfxPassphrase].some(isText) || /-----BEGIN/.test(String(privateKey))
}

/** Windows knows no such modes. */
function isOpen(path: string): boolean {
  try {
    return process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
  } catch {
    return false
  }
}

function checkBaseUrl(settings: Settings): Check[] {
  const baseURL = settingOf<string>(settings, 'baseUrl')
  if (baseURL === undefined) return []
  const id = 'base-url'
  return [
    probe(id, { axios: { baseURL } }, settings) ?? passed(id, `Calls go to ${new URL(baseURL).origin}.`),
  ]
}

function checkMchid(settings: Settings, certificate: X509Certificate | undefined): Check {
  const id = 'mchid'
  const mchid = settingOf<string>(settings, 'mchid')
  const wrong = probe(id, { mchid: mchid as string }, settings)
  if (wrong) return wrong
  const owner = ownerOf(certificate)
  if (owner === undefined || owner === mchid) return passed(id, `${mchid}.`)
  return failed(
    id,
    `The certificate belongs to merchant ${owner}, but mchid is ${mchid}. Give ${owner}, or the key and certificate of ${mchid}.`,
    'CONFIG_MCHID_MISMATCH',
  )
}

/** WeChat Pay names the merchant's certificates after his number. */
function ownerOf(certificate: X509Certificate | undefined): string | undefined {
  return /^CN=(\d{6,})$/m.exec(certificate?.subject ?? '')?.[1]
}

function checkPrivateKey(settings: Settings): Check {
  const id = 'private-key'
  const { value, from } = settings.given.get('privateKey') ?? {}
  return probe(id, { privateKey: value as KeyInput }, settings) ?? passed(id, `An RSA key, from ${from}.`)
}

function checkCertificate(settings: Settings, certificate: X509Certificate | undefined, now: number): Check {
  const id = 'certificate'
  const input = settingOf<KeyInput>(settings, 'certificate')
  if (input === undefined) {
    return settings.given.has('serial')
      ? skipped(id, 'Not given: that the private key belongs to the serial number is not known here.')
      : (probe(id, { serial: undefined as never }, settings) ?? skipped(id, 'Not given.'))
  }
  const wrong = caught(id, settings, () => loadCertificate('certificate', input))
  if (wrong || !certificate) return wrong ?? skipped(id, 'Not readable.')
  const begins = Date.parse(certificate.validFrom)
  const expires = Date.parse(certificate.validTo)
  const day = new Date(expires).toISOString().slice(0, 10)
  if (expires < now)
    return failed(
      id,
      `The merchant's certificate expired on ${day}. Request a new one on the merchant platform, account centre, API security.`,
      'CONFIG_CERTIFICATE_EXPIRED',
    )
  if (begins > now + DAY)
    return failed(
      id,
      "By this machine's clock the merchant's certificate is not valid yet. Set the clock by NTP.",
      'CONFIG_CERTIFICATE_NOT_YET_VALID',
    )
  if (expires < now + 30 * DAY)
    return warning(id, `Expires on ${day}: request a new one on the merchant platform in time.`)
  return passed(id, `Valid until ${day}.`)
}

function checkMatch(settings: Settings, certificate: X509Certificate | undefined): Check {
  const id = 'key-pair'
  const privateKey = settingOf<KeyInput>(settings, 'privateKey')
  if (!certificate || privateKey === undefined || probe(id, { privateKey }, settings))
    return skipped(id, 'Whether the private key belongs to the certificate is told once both can be read.')
  const pair = { privateKey, certificate: certificate.toString() }
  return probe(id, pair, settings) ?? passed(id, 'The private key belongs to the certificate.')
}

function checkSerial(settings: Settings, certificate: X509Certificate | undefined): Check {
  const id = 'serial'
  const serial = settingOf<string>(settings, 'serial')
  if (serial === undefined)
    return certificate
      ? passed(id, `${serialOf(certificate)}, read from the certificate.`)
      : skipped(id, 'It is read from the certificate, once that can be read.')
  const fields = { serial, ...(certificate && { certificate: certificate.toString() }) }
  return probe(id, fields, settings) ?? passed(id, `${serial}.`)
}

function checkApiv3Key(settings: Settings): Check {
  const id = 'apiv3-key'
  const given = settings.given.get('apiv3Key')
  if (!given)
    return skipped(
      id,
      'Not given: notifications cannot be decrypted, nor platform certificates be downloaded.',
    )
  const apiv3Key = given.value as KeyInput
  return probe(id, { apiv3Key }, settings) ?? passed(id, '32 bytes.')
}

function checkSecret(settings: Settings): Check {
  const id = 'apiv2-key'
  const given = settings.given.get('secret')
  if (!given) return skipped(id, 'Not given: APIv2 cannot be called.')
  const secret = given.value as KeyInput
  const wrong = probe(id, { secret }, settings)
  if (wrong) return wrong
  const { length } = readSecret('secret', secret)
  return length === 32 ? passed(id, '32 bytes.') : warning(id, `Has ${length} bytes; APIv2 keys have 32.`)
}

function checkPfx(settings: Settings): Check[] {
  if (!settings.given.has('pfx')) return []
  const id = 'tls-certificate'
  const wrong = caught(id, settings, () => toClientConfig(settings))
  const merchant = wrong ? undefined : toClientConfig(settings).merchant
  return [
    wrong ?? probe(id, { merchant: merchant as never }, settings) ?? passed(id, 'The PKCS#12 file opens.'),
  ]
}

/** Each part may be right, and the whole not. */
function checkWhole(settings: Settings): Check {
  const id = 'client'
  const wrong = caught(id, settings, () => {
    readConfig(toClientConfig(settings))
  })
  return wrong ?? passed(id, 'createClient takes this configuration.')
}
