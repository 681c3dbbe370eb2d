/** What the catalogue says of a notification beyond its fields. */
export type NotificationFacts = V3NotificationFacts | V2NotificationFacts

/** A notification as JSON. */
export interface V3NotificationFacts {
  /** Its official name. */
  summary: string
  /** What `resource.original_type` may be, where that is known. */
  originalTypes?: readonly string[]
  /** Its sensitive fields, as JSON pointers into what was decrypted. */
  sensitive?: readonly string[]
  /** What several products send under the one event; the first that fits is the one received. */
  payloads?: readonly PayloadFacts[]
}

/** What tells a payload from the others of its event. */
export interface PayloadFacts {
  name: string
  originalType?: string
  /** Fields that are always there. */
  required: readonly string[]
  /** Fields with one value only. */
  constants?: Readonly<Record<string, unknown>>
}

/** A notification as XML. */
export interface V2NotificationFacts {
  /** Its official name. */
  summary: string
  /** Fields of the root that are always there. */
  required: readonly string[]
  /** Fields of the root with one value only. */
  constants?: Readonly<Record<string, unknown>>
  /** Required fields that no other notification has: one of them tells it. Absent where an `event_type` does. */
  toldBy?: readonly string[]
  /** The signatures that it may carry; none where it carries none. */
  signTypes?: readonly ('MD5' | 'HMAC-SHA256')[]
  /** The field that holds what is encrypted. */
  ciphertext?: { field: string; algorithm: 'aes-256-gcm' | 'aes-256-ecb' }
}
