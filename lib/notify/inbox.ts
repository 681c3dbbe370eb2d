import type { ClaimState, Inbox, Notification } from '../../types'
import { WechatPayNotificationError } from '../errors'
import { LATE, now, within } from './within'

/** What tells a notification from every other: an id is unique within its event. */
export function keyOf(notification: Notification): string {
  const event = notification.event === '*' ? notification.event_type : notification.event
  return `${event}:${notification.id}`
}

/** Asks an inbox, whoever wrote it: whatever is wrong with it is an error that says so. */
export async function askInbox<Answer>(
  ask: () => Answer | Promise<Answer>,
  until: number,
  what: keyof Inbox,
): Promise<Answer> {
  let answer: Answer | typeof LATE
  try {
    answer = await within((async () => ask())(), until)
  } catch (cause) {
    throw inboxFailed(`failed to ${what} a notification; see the cause`, cause)
  }
  if (answer === LATE) throw inboxFailed(`did not ${what} a notification in time`)
  return answer
}

const STATES: readonly unknown[] = ['claimed', 'busy', 'done'] satisfies ClaimState[]

/** Claims a notification; one that comes to be claimed after it was given up is given back. */
export async function claim(
  inbox: Inbox,
  key: string,
  token: string,
  { lease, until }: { lease: number; until: number },
): Promise<ClaimState> {
  const asked = (async () => inbox.claim(key, token, lease))()
  const state = await askInbox(() => asked, until, 'claim').catch((error) => {
    giveBackLater(asked, inbox, key, token)
    throw error
  })
  if (STATES.includes(state)) return state
  throw inboxFailed("answered a claim with neither 'claimed', 'busy' nor 'done'")
}

function giveBackLater(asked: Promise<ClaimState>, inbox: Inbox, key: string, token: string): void {
  asked.then((state) => (state === 'claimed' ? inbox.release(key, token) : undefined)).catch(() => undefined)
}

/** How long an inbox may take to note what became of a notification, in milliseconds. */
const NOTING = 1_000

export const soon = (): number => now() + NOTING

function inboxFailed(what: string, cause?: unknown): WechatPayNotificationError {
  return new WechatPayNotificationError('NOTIFICATION_INBOX_FAILED', `The inbox ${what}.`, { cause })
}
