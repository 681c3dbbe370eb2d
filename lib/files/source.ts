import type { DownloadAnswer, DownloadSource, FileHash } from '../../types'
import { WechatPayFileError } from '../errors'

/** Where a file is, and what is known of it. */
export interface Source {
  /** A URL, or a path. */
  location: string | URL
  hash?: FileHash
  encryption?: Encryption
}

/** How an encrypted file's key is told: encrypted for the merchant. */
export interface Encryption {
  /** Base64. */
  encryptKey: string
  nonce: string
}

const LISTS = ['download_bill_list', 'fapiao_download_info_list'] as const

/** Reads a source in any of its forms. */
export function readSource(source: DownloadSource): Source {
  if (typeof source === 'string' || source instanceof URL) return { location: source }
  if (typeof source !== 'object' || source === null) throw invalid('neither a URL nor an answer')
  refuseOtherCipher(source)
  return readAnswer(onlyItem(dataOf(source)))
}

function dataOf(source: object): DownloadAnswer {
  const isResponse = 'data' in source && 'config' in source && 'status' in source
  const data: unknown = isResponse ? source.data : source
  if (typeof data === 'object' && data !== null) return data as DownloadAnswer
  throw invalid('a response whose data is no object')
}

function onlyItem(data: DownloadAnswer): DownloadAnswer {
  for (const name of LISTS) {
    const list = data[name]
    if (!Array.isArray(list)) continue
    if (list.length === 1) return list[0] as DownloadAnswer
    const found = list.length === 0 ? `a ${name} without an item` : `${list.length} files`
    throw invalid(found, ` Download each on its own: for (const file of data.${name}) …`)
  }
  return data
}

function readAnswer(answer: DownloadAnswer): Source {
  const { hash_type: type, hash_value: value, encrypt_key: encryptKey, nonce } = answer
  const location = answer.download_url ?? (value === undefined ? undefined : answer.url)
  if (typeof location !== 'string' || location === '') {
    throw invalid(
      'an answer without a download_url',
      ' Where a file is made first, ask again until it is there.',
    )
  }
  return {
    location,
    ...(type && value && { hash: { type, value } }),
    ...(encryptKey && { encryption: { encryptKey, nonce: nonce ?? '' } }),
  }
}

/** The request says how the file will be encrypted; the answer does not. */
function refuseOtherCipher(source: object): void {
  const { url } = ('config' in source ? source.config : {}) as { url?: string }
  if (!/[?&](encryption_)?algorithm=SM4_GCM\b/.test(url ?? '')) return
  throw new WechatPayFileError(
    'FILE_DECRYPTION_FAILED',
    'The file is encrypted with SM4_GCM, which is not supported. Ask for it with algorithm AEAD_AES_256_GCM.',
  )
}

function invalid(found: string, remedy = ''): WechatPayFileError {
  return new WechatPayFileError(
    'FILE_SOURCE_INVALID',
    `What to download is ${found}; expected a URL, a path, or an answer that holds one download_url.${remedy}`,
  )
}
