import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface Options {
  rounds: number
  /** Requests of one contender, in one round, at one number in flight. */
  requests: number
  /** How often each library is loaded by a fresh process. */
  starts: number
  /** A folder for one CPU profile of each contender; what is measured then costs more. */
  profile: string | undefined
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      requests: { type: 'string', default: '800' },
      starts: { type: 'string', default: '7' },
      profile: { type: 'string' },
    },
  })
  return {
    rounds: positive('rounds', values.rounds),
    requests: positive('requests', values.requests),
    starts: positive('starts', values.starts),
    profile: values.profile === undefined ? undefined : resolve(values.profile),
  }
}

export function positive(name: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new Error(`--${name} takes a positive number, not "${text}".`)
}
