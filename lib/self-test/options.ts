import type { SelfTestOptions } from '../../types'
import { Input } from '../input'

const OPTIONS = ['notifyUrl', 'received', 'wait']

/** How long a notification is waited for, in milliseconds: WeChat Pay's first repetition comes after 15 s. */
const WAIT = 30_000
const LONGEST_WAIT = 24 * 60 * 60 * 1_000

export interface Wanted {
  notifyUrl: string | undefined
  received: SelfTestOptions['received']
  wait: number
}

export function readOptions(options: unknown = {}): Wanted {
  const input = new Input('selfTest', options)
  for (const name of Object.keys(options as object)) {
    if (!OPTIONS.includes(name)) throw input.invalid(name, `is no option; there are ${OPTIONS.join(', ')}`)
  }
  const { notifyUrl, received, wait = WAIT } = options as SelfTestOptions
  if (notifyUrl !== undefined) {
    const { search, hash } = input.webAddress('notifyUrl')
    if (search || hash)
      throw input.invalid('notifyUrl', 'has a query or a fragment, which WeChat Pay does not take')
  }
  if (received !== undefined && typeof received !== 'function')
    throw input.invalid('received', 'must be a function that is fulfilled once the notification is there')
  if (received && notifyUrl === undefined)
    throw input.invalid('received', 'waits for a notification, so give notifyUrl as well')
  if (typeof wait !== 'number' || !(wait >= 0 && wait <= LONGEST_WAIT))
    throw input.invalid('wait', `must be a number of milliseconds, at most ${LONGEST_WAIT}`)
  return { notifyUrl, received, wait }
}
