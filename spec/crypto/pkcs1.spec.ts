import { unpad } from '../../lib/crypto/pkcs1'

const LENGTH = 256

/** A block of 256 bytes: 0, 2, padding of 7s, and what is given at its end. */
function block(end: number[], changes: Record<number, number> = {}): Buffer {
  const bytes = Buffer.alloc(LENGTH, 7)
  bytes.set([0, 2])
  bytes.set(end, LENGTH - end.length)
  for (const [at, byte] of Object.entries(changes)) bytes[Number(at)] = byte
  return bytes
}

it.each<[string, Buffer, number[]]>([
  ['a message', block([0, 104, 105]), [104, 105]],
  ['a message with zeros of its own', block([0, 104, 0, 105, 0]), [104, 0, 105, 0]],
  ['an empty message', block([0]), []],
  ['the longest message, after eight bytes of padding', block([], { 10: 0 }), Array(LENGTH - 11).fill(7)],
])('finds %s', (_, bytes, message) => {
  expect(unpad(bytes)).toEqual(Buffer.from(message))
})

it.each<[string, Buffer]>([
  ['another first byte', block([0, 1], { 0: 1 })],
  ['another second byte', block([0, 1], { 1: 1 })],
  ['a second byte of zero', block([0, 1], { 1: 0 })],
  ['no zero after the padding', block([])],
  ['seven bytes of padding', block([0, 1], { 9: 0 })],
  ['no padding', block([0, 1], { 2: 0 })],
  ['nothing but zeros', Buffer.alloc(LENGTH)],
  ['nothing but 255', Buffer.alloc(LENGTH, 255)],
])('refuses %s', (_, bytes) => {
  expect(unpad(bytes)).toBeUndefined()
})
