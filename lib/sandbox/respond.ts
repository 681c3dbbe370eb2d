import { type Answer, jsonAnswer, type Outcome, refusalAnswer } from './answer'
import { delay, refusedBy, spoil } from './faults/apply'
import type { Effect } from './faults/fault'
import { variablesFit } from './input'
import type { Match, OperationIndex } from './operations'
import { type Refusal, toRefusal } from './refusal'
import type { ReceivedRequest } from './signature'
import { serveV2 } from './v2'
import { xmlRefusal } from './v2-answer'
import { serveV3 } from './v3'
import type { World } from './world'

/** What is made of a request before it is answered. */
export interface Responded extends Omit<Outcome, 'signature'> {
  match: Match | undefined
  signature: Outcome['signature'] | 'not checked'
  effects: readonly Effect[]
}

/** Beginnings of the paths of APIv3; all others are APIv2's. */
const V3 = /^\/(v3|hk\/v3|global\/v3)\//

/** Answers a request as WeChat Pay does, or with the faults that were asked for. */
export async function respond(
  request: ReceivedRequest,
  operations: OperationIndex,
  world: World,
  closed: AbortSignal,
): Promise<Responded> {
  const isV3 = V3.test(request.url)
  const match = matchOf(request, operations)
  let effects: readonly Effect[] = []
  try {
    effects = world.faults.take(request, match)
  } catch (error) {
    const refusal = toRefusal(error)
    const answer = refusalAnswer(refusal, { platform: world.platform })
    return { match, effects, answer, signature: 'not checked', code: refusal.code }
  }
  await delay(effects, closed)
  const refuse = (refusal: Refusal) =>
    isV3
      ? jsonAnswer(refusal.status, refusal.body, { platform: world.platform, ...preferred(request) })
      : xmlRefusal(refusal)
  const refused = refusedBy(effects, request.url, refuse, world.url)
  const outcome = refused
    ? { answer: refused, signature: 'not checked' as const }
    : await (isV3 ? serveV3 : serveV2)(request, operations, world)
  const answer: Answer = spoil(outcome.answer, effects, world)
  return { ...outcome, answer, match, effects }
}

/** The key that the request wants the answer signed with. */
function preferred({ headers }: ReceivedRequest): { serial?: string } {
  const serial = headers['wechatpay-serial']
  return typeof serial === 'string' ? { serial } : {}
}

/** What the request is about, whether it is accepted or not. */
function matchOf({ method, url }: ReceivedRequest, operations: OperationIndex): Match | undefined {
  try {
    return operations.find(method, new URL(url, 'http://127.0.0.1').pathname, variablesFit)
  } catch {
    return undefined
  }
}
