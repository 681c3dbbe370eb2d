import type { World } from '../world'

/** Something that a user of WeChat has before them: an order to pay, a contract to sign. */
export interface UserItem {
  /** By which the merchant knows it: `out_trade_no`, `out_contract_code`. */
  id: string
  /** What the user reads: the description of an order. */
  title: string
  /** As the API says it: `NOTPAY`, `SUCCESS`. */
  state: string
  /** What the user may do now, such as `pay`, `cancel`, `sign`, `terminate`; the order is that of the buttons. */
  actions: readonly string[]
  /** What else is worth seeing, by the field's name in the API. */
  fields: Readonly<Record<string, unknown>>
  /** When it was made, in milliseconds since 1970, by the sandbox's clock. */
  created: number
}

/** What users see and do of one kind of thing. */
export interface UserSide {
  /** The kind: `order`, `contract`, … */
  kind: string
  list(world: World): UserItem[]
  /** @throws {@link RangeError} where there is no such thing, or the user cannot do that now */
  act(id: string, action: string, world: World): void | Promise<void>
}
