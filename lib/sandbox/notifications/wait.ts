import type { World } from '../world'
import type { SentNotification } from './notification'

/** Which notification is waited for: one with these fields, or that a function says yes to. */
export type NotificationFilter =
  | Partial<Pick<SentNotification, 'id' | 'event' | 'url' | 'state'>>
  | ((notification: SentNotification) => boolean)

/** Waits for a notification; by default for one that was received. */
export function waitForNotification(
  { store, notifier }: World,
  filter: NotificationFilter = {},
  { timeout = 5_000 }: { timeout?: number } = {},
): Promise<SentNotification> {
  const fits = typeof filter === 'function' ? filter : hasFields({ state: 'received', ...filter })
  const found = notifier.sent.find(fits)
  if (found) return Promise.resolve(found)
  return new Promise((resolve, reject) => {
    const stop = store.onChange(({ collection, value }) => {
      if (collection !== 'notifications' || !value || !fits(value as SentNotification)) return
      stop()
      clearTimeout(timer)
      resolve(value as SentNotification)
    })
    const timer = setTimeout(() => {
      stop()
      const seen = notifier.sent.map(({ event, state }) => `${event} (${state})`).join(', ')
      reject(new Error(`No such notification within ${timeout} ms; there were: ${seen || 'none'}.`))
    }, timeout)
  })
}

function hasFields(fields: object): (notification: SentNotification) => boolean {
  return (notification) =>
    Object.entries(fields).every(([name, value]) => notification[name as keyof SentNotification] === value)
}
