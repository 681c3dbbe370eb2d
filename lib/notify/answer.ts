import type { Notification, NotificationContext, NotificationHandlers } from '../../types'
import { keyOf } from './inbox'
import { Once } from './once'
import type { HandlerSettings } from './options'
import type { Parse } from './parse'
import { queryFactsOf, SIGNED_DEADLINE, SIGNING } from './queries'
import { overdueError, replyTo } from './query-reply'
import { formatOf, type Incoming, receive } from './receive'
import { type Format, failure, type Reply, statusOf, success } from './reply'
import { type ReplySigning, signingOverdue, signReply } from './sign-reply'
import { LATE, now, within } from './within'

type Handle = (notification: Notification, context: NotificationContext) => unknown

/** A notification on its way to its handler. */
interface Received {
  notification: Notification
  handle: Handle | undefined
  /** When it is answered at the latest. */
  until: number
  format: Format
}

/** Answers requests, whichever framework they came by. */
export class Answering {
  readonly #parse: Parse
  readonly #signing: ReplySigning
  readonly #handlers: NotificationHandlers
  readonly #settings: HandlerSettings
  readonly #once: Once

  constructor(
    client: { parse: Parse; signing: ReplySigning },
    handlers: NotificationHandlers,
    settings: HandlerSettings,
    once = new Once(settings.inbox),
  ) {
    this.#parse = client.parse
    this.#signing = client.signing
    this.#handlers = handlers
    this.#settings = settings
    this.#once = once
  }

  /** Never rejects. */
  async answer(incoming: Incoming): Promise<Reply> {
    const start = now()
    const { deadline } = this.#settings
    let notification: Notification
    try {
      notification = await receive(incoming, this.#parse, { ...this.#settings, until: start + deadline })
    } catch (error) {
      const status = statusOf(error)
      this.#tell(error, status)
      return failure(status, formatOf(incoming))
    }
    const format = notification.event.startsWith('v2/') ? 'xml' : formatOf(incoming)
    const received = { notification, handle: this.#handlerOf(notification), format }
    const query = queryFactsOf(notification)
    if (query?.signed)
      return this.#answerSigned(incoming, received, start + Math.min(deadline, SIGNED_DEADLINE))
    const due = { ...received, until: start + deadline }
    return query ? this.#answerQuery(due) : this.#answerEvent(due)
  }

  #handlerOf({ event }: Notification): Handle | undefined {
    return (this.#handlers[event] ?? this.#handlers['*']) as Handle | undefined
  }

  async #answerEvent({ notification, handle, until, format }: Received): Promise<Reply> {
    if (!handle) return success(format)
    const { outcome, isOwn } = await this.#once.deliver({
      key: keyOf(notification),
      run: (signal) => handle(notification, { signal }),
      until,
      tell: (error) => this.#tell(error, 500, notification),
    })
    if (outcome === 'handled') return success(format)
    if (outcome === 'overdue') {
      if (this.#settings.slow === 'accept') return success(format)
      if (isOwn) this.#tell(overdueError(notification.event), 500, notification)
    }
    return failure(500, format)
  }

  async #answerQuery({ notification, handle, until, format }: Received): Promise<Reply> {
    const tell = (error: unknown) => this.#tell(error, 500, notification)
    try {
      const bound = handle && ((signal: AbortSignal) => handle(notification, { signal }))
      return await replyTo(notification, bound, { until, tell })
    } catch (error) {
      tell(error)
      return failure(500, format)
    }
  }

  async #answerSigned(incoming: Incoming, received: Omit<Received, 'until'>, until: number): Promise<Reply> {
    const { notification, format } = received
    const reply = await this.#answerQuery({ ...received, until })
    try {
      const signed = await within(signReply(this.#signing, incoming, reply), until + SIGNING)
      if (signed !== LATE) return signed
      throw signingOverdue()
    } catch (error) {
      this.#tell(error, 500, notification)
      return failure(500, format)
    }
  }

  /** Whatever whoever is told does, the reply is on its way. */
  #tell(error: unknown, status: number, notification?: Notification): void {
    const { onError } = this.#settings
    if (!onError) {
      if (status >= 500) console.error(error)
      return
    }
    const told = (async () => onError(error, notification))()
    told.catch(() => undefined)
  }
}
