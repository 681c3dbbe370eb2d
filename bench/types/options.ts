import { parseArgs } from 'node:util'
import { positive } from '../options'

export interface Options {
  /** How often each compiler compiles each consumer. */
  rounds: number
  /** How often each language server is started for each question. */
  sessions: number
  /** How often a session asks again, each time after an edit. */
  edits: number
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      sessions: { type: 'string', default: '3' },
      edits: { type: 'string', default: '5' },
    },
  })
  return {
    rounds: positive('rounds', values.rounds),
    sessions: positive('sessions', values.sessions),
    edits: positive('edits', values.edits),
  }
}
