/** Bytes before a message: 0, 2, at least eight of padding, 0. */
const LEAST_BEFORE = 11

/**
 * Takes the padding of RSAES-PKCS1-v1_5 off (RFC 8017, section 7.2.2).
 *
 * Whoever learns whether, or where, the padding of a ciphertext of his choice is wrong can decrypt others with that.
 * So every byte is looked at, without a branch that depends on one, and all ways to be wrong end in the same.
 */
export function unpad(block: Uint8Array): Buffer | undefined {
  let wrong = byteAt(block, 0) | (byteAt(block, 1) ^ 2)
  let found = 0
  let start = 0
  for (let at = 2; at < block.length; at++) {
    const isZero = (byteAt(block, at) - 1) >>> 31
    const isFirst = isZero & (found ^ 1)
    start |= -isFirst & (at + 1)
    found |= isZero
  }
  wrong |= found ^ 1
  wrong |= (start - LEAST_BEFORE) >>> 31
  const message = Buffer.from(block.subarray(start))
  return wrong === 0 ? message : undefined
}

function byteAt(block: Uint8Array, at: number): number {
  return block[at] as number
}
