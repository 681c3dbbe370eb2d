import type {
  Notification,
  NotificationHandlerOptions,
  NotificationHandlers,
  NotificationListener,
  TestNotification,
  WechatPay,
} from '../../types'
import { createReceiver, refund } from './notifications'

/** Where notifications come to, in specs without a network. */
export const NOTIFY_URL = 'https://shop.example/pay/notify?shop=7'

let receiver: WechatPay | undefined

/** What a handler did. */
export interface Handled {
  handle: NotificationListener
  /** The notifications that its handlers were called with. */
  calls: Notification[]
  /** What `onError` was told of. */
  errors: { error: unknown; notification: Notification | undefined }[]
}

/** A listener that counts what it is given; each handler may do as it likes. */
export function listen(
  handlers: { [event: string]: (...args: never[]) => unknown } = { 'REFUND.SUCCESS': () => {} },
  options: NotificationHandlerOptions = {},
): Handled {
  receiver ??= createReceiver()
  const calls: Notification[] = []
  const errors: Handled['errors'] = []
  const counting = Object.entries(handlers).map(([event, handler]) => [
    event,
    (notification: Notification, ...rest: unknown[]) => {
      calls.push(notification)
      return handler(notification as never, ...(rest as never[]))
    },
  ])
  const handle = receiver.notify.handler(Object.fromEntries(counting) as NotificationHandlers, {
    onError: (error, notification) => errors.push({ error, notification }),
    ...options,
  })
  return { handle, calls, errors }
}

/** A delivery as a Web request. */
export function requestOf(
  { headers, body }: { headers: Record<string, string>; body: NonNullable<RequestInit['body']> } = refund(),
  init: RequestInit & { duplex?: 'half' } = {},
): Request {
  return new Request(NOTIFY_URL, { method: 'POST', headers, body, ...init })
}

/** How many milliseconds something takes to do nothing. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Something that happens when the spec says so. */
export function createGate() {
  let open = () => {}
  let fail: (error: unknown) => void = () => {}
  const opened = new Promise<void>((resolve, reject) => {
    open = resolve
    fail = reject
  })
  return { opened, open: () => open(), fail: (error: unknown) => fail(error) }
}

/** Waits for something that a spec has no promise of. */
export async function eventually(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 5) {
    if (waited > 5_000) throw new Error('waited for 5 seconds in vain')
    await pause(5)
  }
}

export const codeOf = (error: unknown) => (error as { code?: string } | undefined)?.code

/** Another delivery of the same. */
export const again = ({ headers, body }: TestNotification): TestNotification => ({
  headers: { ...headers },
  body,
})
