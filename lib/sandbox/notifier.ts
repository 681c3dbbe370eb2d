import { changeFields } from '../change-fields'
import { encryptRsa } from '../crypto/rsa-encryption'
import { notifications } from '../generated/notifications'
import { createTestNotification } from '../notify/test-notification'
import type { Clock } from './clock'
import { type Identity, merchantPublicKey } from './identity'
import type { Ids } from './ids'
import type { Platform } from './platform'
import type { Collection, Store } from './store'

/** What is to be told to a merchant. */
export interface Message {
  /** As in the catalogue: `TRANSACTION.SUCCESS`, `v2/transaction-success`. */
  event: string
  /** The `notify_url`. */
  url: string
  /** What the ciphertext holds, sensitive fields as plaintext; for APIv2 the fields of the document. */
  payload: object
  /** APIv2: how the order was signed, and so its notification. */
  signType?: 'MD5' | 'HMAC-SHA256'
  /** APIv2, where the payload is encrypted: fields beside the ciphertext, such as `appid`. */
  beside?: Record<string, string>
}

/** One time that a notification was sent. */
export interface Attempt {
  /** When, in milliseconds since 1970, by the sandbox's clock. */
  at: number
  /** HTTP status of the merchant's answer; missing where there was none. */
  status?: number
  /** Why it did not count as received. */
  failure?: string
  /** What the merchant answered, its beginning. */
  answer?: string
}

/** A notification and its deliveries. */
export interface SentNotification extends Message {
  id: string
  /** When it was made, in milliseconds since 1970, by the sandbox's clock. */
  created: number
  state: 'pending' | 'received' | 'given up' | 'not sent'
  attempts: Attempt[]
}

interface Parts {
  identity: Identity
  platform: Platform
  clock: Clock
  ids: Ids
  store: Store
}

/** How long WeChat Pay waits for the merchant's answer, in milliseconds. */
const TIMEOUT = 5_000
const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** After how long WeChat Pay sends a notification again that was not received, each time in milliseconds. */
export const RESENDS: readonly number[] = [
  ...[15 * SECOND, 15 * SECOND, 30 * SECOND, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE],
  ...[30 * MINUTE, 30 * MINUTE, 30 * MINUTE, 60 * MINUTE, 3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR, 6 * HOUR],
]
/** How much of the merchant's answer is kept, in characters. */
const KEPT = 500

/** Sends notifications to where merchants want them, as often as WeChat Pay does. */
export class Notifier {
  readonly #parts: Parts
  readonly #sent: Collection<SentNotification>

  constructor(parts: Parts) {
    this.#parts = parts
    this.#sent = parts.store.collection('notifications')
  }

  get sent(): SentNotification[] {
    return this.#sent.values()
  }

  /** Sends a notification, soon and until it is received. */
  send(message: Message): SentNotification {
    const { ids, clock } = this.#parts
    const isNear = isOnThisMachine(message.url)
    const notification = this.#keep({
      ...message,
      id: ids.uuid('ntfy'),
      created: clock.now(),
      state: isNear ? 'pending' : 'not sent',
      attempts: [],
    })
    if (isNear) setImmediate(() => this.#deliver(notification.id))
    return notification
  }

  /** Sends a notification once more, received or not. */
  async resend(id: string): Promise<SentNotification> {
    await this.#attempt(this.#get(id))
    return this.#get(id)
  }

  async #deliver(id: string): Promise<void> {
    const { attempts } = await this.#attempt(this.#get(id))
    const { state } = this.#get(id)
    if (state === 'received') return
    const wait = RESENDS[attempts.length - 1]
    if (wait === undefined) this.#keep({ ...this.#get(id), state: 'given up' })
    else this.#parts.clock.at(this.#parts.clock.now() + wait, () => this.#deliver(id))
  }

  async #attempt(notification: SentNotification): Promise<SentNotification> {
    const attempt = { at: this.#parts.clock.now(), ...(await this.#post(notification)) }
    const { attempts, state } = this.#get(notification.id)
    return this.#keep({
      ...notification,
      attempts: [...attempts, attempt],
      state: attempt.failure === undefined ? 'received' : state,
    })
  }

  async #post({ url, ...notification }: SentNotification): Promise<Omit<Attempt, 'at'>> {
    const { headers, body } = this.#write(notification)
    try {
      const signal = AbortSignal.timeout(TIMEOUT)
      const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
      const answer = (await response.text()).slice(0, KEPT)
      const { status } = response
      const failure = whyNotReceived(notification.event, status, answer)
      return { status, answer, ...(failure && { failure }) }
    } catch (error) {
      const { message, cause, name } = error as Error
      if (name === 'TimeoutError') return { failure: `no answer within ${TIMEOUT / SECOND} s` }
      return { failure: String((cause as Error | undefined)?.message || message) }
    }
  }

  #write({ event, payload, id, created, signType, beside }: Omit<SentNotification, 'url'>) {
    const { identity, platform, clock } = this.#parts
    const { id: serial, key } = platform.signer()
    const keys = { privateKey: key, serial, apiv3Key: identity.apiv3Key, secret: identity.secret }
    return createTestNotification(event as never, sealed(event, payload, identity) as never, keys, {
      id,
      create_time: clock.rfc3339(created),
      ...(signType && { signType }),
      ...(beside && { body: beside }),
    })
  }

  #keep(notification: SentNotification): SentNotification {
    return this.#sent.put(notification.id, notification)
  }

  #get(id: string): SentNotification {
    const known = this.#sent.get(id)
    if (known) return known
    throw new RangeError(`There is no notification ${id}.`)
  }
}

/** A payload whose sensitive fields (敏感信息) only the merchant can read. */
function sealed(event: string, payload: object, identity: Identity): unknown {
  const facts = Object.hasOwn(notifications, event) ? notifications[event] : undefined
  if (!facts || !('sensitive' in facts)) return payload
  const key = merchantPublicKey(identity)
  const encrypt = (text: unknown) =>
    typeof text === 'string' ? encryptRsa(Buffer.from(text), key, 'RSA-OAEP').toString('base64') : text
  return changeFields(payload, facts.sensitive ?? [], { field: encrypt })
}

/** Throw-away keys are nobody else's concern: what is to go to another machine stays here, to be looked at. */
function isOnThisMachine(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  if (!['http:', 'https:'].includes(protocol)) return false
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

function whyNotReceived(event: string, status: number, answer: string): string | undefined {
  if (status !== 200 && status !== 204) return `status ${status}; expected 200 or 204`
  if (!event.startsWith('v2/') || /<return_code>\s*(<!\[CDATA\[)?SUCCESS\b/.test(answer)) return undefined
  return 'the answer does not say <return_code>SUCCESS</return_code>'
}
