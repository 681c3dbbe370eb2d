import { answer } from './answering'
import { CONTENDERS, type ContenderName } from './contenders'
import type { Call, Target } from './contenders/target'
import { makeRequests, measure } from './load'

/** A process of its own for one contender. */
export type ContenderQuestion =
  | { do: 'create'; name: ContenderName; target: Target; warmUp: number }
  | { do: 'measure'; requests: number; inFlight: number }

let call: Call

answer(async (question: ContenderQuestion) => {
  if (question.do === 'measure') return measure(call, question.requests, question.inFlight)
  call = CONTENDERS[question.name](question.target)
  return makeRequests(call, question.warmUp, 16)
})

process.once('disconnect', () => process.exit())
