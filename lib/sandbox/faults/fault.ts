/** What a sandbox can do wrong on demand. */
export const FAULT_KINDS = [
  'bad-signature',
  'old-timestamp',
  'unknown-serial',
  'unsigned',
  'probe',
  'too-many-requests',
  'system-error',
  'bad-gateway',
  'redirect',
  'slow',
  'drop',
  'truncate',
] as const

/**
 * - `bad-signature`: the answer's signature is another text's
 * - `old-timestamp`: signed well, but ten minutes ago (APIv3)
 * - `unknown-serial`: signed under the id of a key that nobody knows (APIv3)
 * - `unsigned`: without a signature
 * - `probe`: the signature begins with `WECHATPAY/SIGNTEST/`, as those do by which WeChat Pay tries clients (APIv3)
 * - `too-many-requests`: 429 `FREQUENCY_LIMITED`; nothing is carried out
 * - `system-error`: 500 `SYSTEM_ERROR`; nothing is carried out
 * - `bad-gateway`: 502 with a page of HTML; nothing is carried out
 * - `redirect`: 302 to another path; nothing is carried out
 * - `slow`: the answer comes late
 * - `drop`: the call is carried out, and the connection closed without an answer
 * - `truncate`: the call is carried out, and the connection closed within the answer's body
 */
export type FaultKind = (typeof FAULT_KINDS)[number]

/** Something to be done wrong, and where. */
export interface FaultOptions {
  kind: FaultKind
  /** Only for an operation: its official name, `Native下单`, or method and path template. */
  operation?: string
  /** Only for paths that begin so, or for a path template. */
  path?: string
  /** How many requests it happens to; by default all. */
  times?: number
  /** For `slow`: how late the answer comes, in milliseconds of the machine's time; 3000 by default. */
  delay?: number
}

/** A fault that is turned on. */
export interface Fault extends FaultOptions {
  id: number
  /** How many requests it happened to. */
  hits: number
}

/** What a fault does to one request. */
export type Effect = Pick<FaultOptions, 'kind' | 'delay'>

export function isFaultKind(kind: unknown): kind is FaultKind {
  return FAULT_KINDS.includes(kind as FaultKind)
}
