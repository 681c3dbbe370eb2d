import { Agent } from 'node:https'
import type { CreateAxiosDefaults } from 'axios'
import type { ClientConfig, KeyInput } from '../../../types'
import { findCertificate, serialOf } from '../../keys/certificate'
import { UsageError } from '../usage-error'
import { readSettingFile, type Settings } from './read'

/** What a setting was given as, less where it came from. */
export function settingOf<Value>(
  settings: Settings,
  name: Parameters<Settings['given']['get']>[0],
): Value | undefined {
  return settings.given.get(name)?.value as Value | undefined
}

/** The configuration of a client, as far as it was given: `createClient` says what is missing. */
export function toClientConfig(settings: Settings): ClientConfig {
  const given = {
    mchid: settingOf<string>(settings, 'mchid'),
    privateKey: settingOf<KeyInput>(settings, 'privateKey'),
    certificate: settingOf<KeyInput>(settings, 'certificate'),
    serial: settingOf<string>(settings, 'serial'),
    apiv3Key: settingOf<KeyInput>(settings, 'apiv3Key'),
    secret: settingOf<KeyInput>(settings, 'secret'),
    preferred: preferredOf(settings),
    merchant: merchantOf(settings),
  }
  const known = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(known), certs: certsOf(settings), axios: axiosOf(settings) } as ClientConfig
}

/** A public key given by itself is the one meant, whichever others a file lists. */
function preferredOf(settings: Settings): string | undefined {
  return settings.given.has('publicKey') ? settingOf<string>(settings, 'publicKeyId') : undefined
}

/** WeChat Pay's keys by id. */
export function certsOf(settings: Settings): Record<string, KeyInput> {
  const certificates = settingOf<KeyInput[]>(settings, 'platformCertificates') ?? []
  return {
    ...settingOf<Record<string, KeyInput>>(settings, 'certs'),
    ...Object.fromEntries(certificates.map((input) => [serialIn(settings, input), input])),
    ...publicKeyOf(settings),
  }
}

function serialIn(settings: Settings, input: KeyInput): string {
  const from = settings.given.get('platformCertificates')?.from as string
  const certificate = findCertificate(from, input)
  if (certificate) return serialOf(certificate)
  throw new UsageError(
    `${from} holds no certificate. A WeChat Pay public key (pub_key.pem) goes into --public-key, with its --public-key-id.`,
    'CONFIG_KEY_WRONG_KIND',
  )
}

function publicKeyOf(settings: Settings): Record<string, KeyInput> {
  const [id, key] = [settingOf<string>(settings, 'publicKeyId'), settingOf<KeyInput>(settings, 'publicKey')]
  if (key === undefined) return {}
  if (id !== undefined) return { [id]: key }
  throw new UsageError(
    'publicKey is given without publicKeyId. The merchant platform shows the id, PUB_KEY_ID_…, beside the key.',
    'CONFIG_PLATFORM_ID_INVALID',
  )
}

/** For TLS: a PKCS#12 file, or else certificate and key once more. */
function merchantOf(settings: Settings): ClientConfig['merchant'] {
  const pfx = settingOf<string>(settings, 'pfx')
  const [cert, key] = [
    settingOf<KeyInput>(settings, 'certificate'),
    settingOf<KeyInput>(settings, 'privateKey'),
  ]
  if (pfx !== undefined) return { pfx, passphrase: passphraseOf(settings) }
  return cert !== undefined && key !== undefined ? { cert, key } : undefined
}

function passphraseOf(settings: Settings): string {
  const given = settings.given.get('pfxPassphrase')
  const text = given?.value as string | undefined
  if (text?.startsWith('file://')) return readSettingFile(given?.from as string, text).trim()
  return text ?? settingOf<string>(settings, 'mchid') ?? ''
}

function axiosOf(settings: Settings): CreateAxiosDefaults {
  const baseURL = settingOf<string>(settings, 'baseUrl')
  const timeout = settingOf<number>(settings, 'timeout')
  const ca = settings.given.get('ca')
  return {
    ...(baseURL !== undefined && { baseURL }),
    ...(isLoopback(baseURL) && { proxy: false as const }),
    ...(timeout !== undefined && { timeout }),
    ...(ca && {
      httpsAgent: new Agent({ ca: readSettingFile(ca.from, ca.value as string), keepAlive: true }),
    }),
  }
}

/** No proxy leads to this machine itself. */
export function isLoopback(address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(address).hostname)
}
