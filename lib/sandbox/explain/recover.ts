import { constants, type KeyObject, publicDecrypt } from 'node:crypto'

/** What a signature turns out to be under a public key. */
export type Recovered =
  | { kind: 'sha256'; digest: Buffer }
  /** Of the right key, but over another digest or none. */
  | { kind: 'other digest' }
  | { kind: 'pss' }
  /** Of another key. */
  | { kind: 'unreadable' }

/** How RFC 8017 writes that a SHA-256 digest follows. */
const SHA256_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex')
/** The last byte of every RSASSA-PSS signature. */
const PSS_TRAILER = 0xbc

/** Opens a signature: what RSA with PKCS #1 v1.5 signs can be read again by whoever has the public key. */
export function recover(signature: Buffer, key: KeyObject): Recovered {
  const opened = open(signature, key, constants.RSA_PKCS1_PADDING)
  if (!opened) {
    const raw = open(signature, key, constants.RSA_NO_PADDING)
    return { kind: raw?.at(-1) === PSS_TRAILER && (raw[0] as number) < 0x80 ? 'pss' : 'unreadable' }
  }
  const isSha256 = opened.length === SHA256_INFO.length + 32 && opened.indexOf(SHA256_INFO) === 0
  return isSha256 ? { kind: 'sha256', digest: opened.subarray(SHA256_INFO.length) } : { kind: 'other digest' }
}

function open(signature: Buffer, key: KeyObject, padding: number): Buffer | undefined {
  try {
    return publicDecrypt({ key, padding }, signature)
  } catch {
    return undefined
  }
}
