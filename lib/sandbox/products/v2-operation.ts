import type { Input } from '../input'
import { ConflictRefusal, Refusal } from '../refusal'
import type { World } from '../world'
import type { Reply, StatefulOperation } from './product'

/** What APIv2 calls what APIv3 refuses; other codes are the same. */
const CODES: Readonly<Record<string, string>> = {
  ORDER_NOT_EXIST: 'ORDERNOTEXIST',
  ORDER_PAID: 'ORDERPAID',
  ORDER_CLOSED: 'ORDERCLOSED',
  ORDER_REVERSED: 'ORDERREVERSED',
  NOT_ENOUGH: 'NOTENOUGH',
}

/**
 * An operation of APIv2 that remembers.
 *
 * @param codes - what refusals are called here, by what APIv3 calls them
 */
export function v2Operation(
  ids: readonly string[],
  handle: (body: never, world: World, input: Input) => Reply,
  codes: Readonly<Record<string, string>> = {},
): StatefulOperation {
  return {
    ids,
    handle: (input, world) => {
      try {
        return handle(input.body as never, world, input)
      } catch (error) {
        throw error instanceof Refusal ? asV2(error, { ...CODES, ...codes }) : error
      }
    },
  }
}

/** Whether APIv2 refuses is told by the fields of its answer, never by its status. */
function asV2(refusal: Refusal, codes: Readonly<Record<string, string>>): Refusal {
  const { code, message, detail } = refusal
  const Kind = refusal instanceof ConflictRefusal ? ConflictRefusal : Refusal
  return new Kind(200, codes[code] ?? code, message, detail)
}
