import { createTestNotification } from '../../notify/test-notification'
import type { Clock } from '../clock'
import { spoil } from '../faults/apply'
import type { Identity } from '../identity'
import type { Ids } from '../ids'
import type { Platform } from '../platform'
import type { Collection, Store } from '../store'
import { isReachable } from './hosts'
import {
  type Attempt,
  type Message,
  type NotificationFault,
  RESENDS,
  type Resending,
  type SentNotification,
} from './notification'
import { type Letter, post, whyNot } from './post'
import { sealed } from './sealed'

interface Parts {
  identity: Identity
  platform: Platform
  clock: Clock
  ids: Ids
  store: Store
  /** Other machines that notifications may go to. */
  hosts: readonly string[]
}

const MOST_AT_ONCE = 100

/** Sends notifications to where merchants want them, as often as WeChat Pay does. */
export class Notifier {
  readonly #parts: Parts
  readonly #sent: Collection<SentNotification>
  readonly #underWay = new Set<Promise<unknown>>()
  readonly #closed = new AbortController()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#sent = parts.store.collection('notifications')
  }

  get sent(): SentNotification[] {
    return this.#sent.values()
  }

  /**
   * Sends a notification, soon and until it is received.
   *
   * @throws `WechatPayNotificationError` for an event that the catalogue does not know, or a payload that is none
   */
  send(message: Message): SentNotification {
    const { ids, clock, hosts } = this.#parts
    const isSent = isReachable(message.url, hosts)
    const created = clock.now()
    const notification: SentNotification = {
      ...message,
      id: ids.uuid('ntfy'),
      created,
      state: isSent ? 'pending' : 'not sent',
      attempts: [],
      tries: 0,
      ...(isSent && { next: created }),
    }
    this.#write(notification)
    this.#sent.put(notification.id, notification)
    if (isSent) this.#track(new Promise((done) => setImmediate(() => done(this.#deliver(notification.id)))))
    return notification
  }

  /**
   * Sends a notification once more, received or not.
   *
   * @returns the notification, once all that were sent are answered
   */
  async resend(id: string, { fault, times = 1, delay = 0 }: Resending = {}): Promise<SentNotification> {
    const { url } = this.#get(id)
    if (!isReachable(url, this.#parts.hosts))
      throw new RangeError(
        `${url} is on another machine; name its host in notifyHosts to let notifications go there.`,
      )
    if (!Number.isInteger(times) || times < 1 || times > MOST_AT_ONCE)
      throw new RangeError(`times is ${times}; expected an integer from 1 to ${MOST_AT_ONCE}.`)
    if (fault) this.#write(this.#get(id), fault)
    const send = () => this.#track(Promise.all(Array.from({ length: times }, () => this.#attempt(id, fault))))
    await (delay > 0 ? this.#later(delay, send) : send())
    return this.#get(id)
  }

  /** Goes on with what was pending when the sandbox was stopped. */
  resume(): void {
    for (const { id, state, next } of this.sent) {
      if (state === 'pending' && next !== undefined) this.#schedule(id, next)
    }
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay)
  }

  close(): void {
    this.#closed.abort()
  }

  /** One that WeChat Pay sends by itself, and what follows from its answer. */
  async #deliver(id: string): Promise<void> {
    if (this.#sent.get(id)?.state !== 'pending') return
    await this.#attempt(id)
    const notification = this.#sent.get(id)
    if (notification?.state !== 'pending' || this.#closed.signal.aborted) return
    const tries = notification.tries + 1
    const wait = RESENDS[tries - 1]
    const { next: _, ...others } = notification
    if (wait === undefined) {
      this.#sent.put(id, { ...others, tries, state: 'given up' })
      return
    }
    const next = this.#parts.clock.now() + wait
    this.#sent.put(id, { ...others, tries, next })
    this.#schedule(id, next)
  }

  #schedule(id: string, at: number): void {
    this.#parts.clock.at(at, () => this.#track(this.#deliver(id)))
  }

  /** Others may be under way at once: what is known is read only when the answer is there. */
  async #attempt(id: string, fault?: NotificationFault): Promise<void> {
    const notification = this.#get(id)
    await this.#parts.store.saved()
    const at = this.#parts.clock.now()
    const answer = await post(notification.url, this.#write(notification, fault), this.#closed.signal)
    const known = this.#sent.get(id)
    if (!known || (this.#closed.signal.aborted && answer.status === undefined)) return
    const attempt: Attempt = { at, ...(fault && { fault }), ...answer }
    const failure = attempt.failure ?? whyNot(notification.event, attempt, fault)
    const attempts = [...known.attempts, { ...attempt, ...(failure && { failure }) }]
    if (failure !== undefined || fault) {
      this.#sent.put(id, { ...known, attempts })
      return
    }
    const { next: _, ...others } = known
    this.#sent.put(id, { ...others, attempts, state: 'received' })
  }

  #write(
    { event, payload, id, created, signType, beside }: SentNotification,
    fault?: NotificationFault,
  ): Letter {
    const { identity, platform, clock } = this.#parts
    const { id: serial, key } = platform.signer()
    const keys = { privateKey: key, serial, apiv3Key: identity.apiv3Key, secret: identity.secret }
    const { headers, body } = createTestNotification(
      event as never,
      sealed(event, payload, identity) as never,
      keys,
      {
        id,
        create_time: clock.rfc3339(created),
        ...(signType && { signType }),
        ...(beside && { body: beside }),
      },
    )
    const letter = { status: 0, headers, body: Buffer.from(body) }
    if (!fault) return letter
    const spoilt = spoil(letter, [{ kind: fault }], this.#parts)
    if (spoilt === letter || (spoilt.headers === headers && spoilt.body.equals(letter.body)))
      throw new RangeError(`${event} cannot be sent with the fault "${fault}": it is not signed that way.`)
    return spoilt
  }

  /** Whoever lets the clock's time pass waits for what it runs. */
  #later(delay: number, run: () => Promise<unknown>): Promise<unknown> {
    const { clock } = this.#parts
    return new Promise((done, fail) => clock.at(clock.now() + delay, () => run().then(done, fail)))
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work)
    work.catch(() => undefined).finally(() => this.#underWay.delete(work))
    return work
  }

  #get(id: string): SentNotification {
    const known = this.#sent.get(id)
    if (known) return known
    throw new RangeError(`There is no notification ${id}.`)
  }
}
