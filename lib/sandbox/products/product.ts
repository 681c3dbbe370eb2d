import type { Input } from '../input'
import type { World } from '../world'

export type Fields = Record<string, unknown>

/** A file as the answer. */
export class FileContent {
  constructor(
    readonly bytes: Buffer,
    readonly mediaType: string,
  ) {}
}

/** An answer with another status than that of success, such as 202 while a user enters the password. */
export class StatusReply {
  constructor(
    readonly status: number,
    readonly fields: Fields,
  ) {}
}

/** What an operation answers: the fields of its body, sensitive ones as plaintext; nothing where it has none. */
export type Reply = Fields | FileContent | StatusReply | undefined

/** An operation that remembers, or asks what is remembered. */
export interface StatefulOperation {
  /**
   * The fields that name what it is about, such as `out_trade_no`; those of a list's items as `sub_orders.mchid`. Where
   * all that are given are the catalogue's own examples, no rule refuses the call: it is answered as the examples say, so
   * that an example of the documents can be tried as it is. So is a call that gives none, where none is required. What
   * the merchant did before under such a number is held against it all the same; a strict sandbox knows no examples.
   */
  ids: readonly string[]
  /**
   * The collection without which nothing is known yet: as long as it is empty, a query is answered as the examples say,
   * so that it can be tried before there is anything to ask for. A strict sandbox refuses it all the same.
   */
  examplesWithout?: string
  /** @throws {@link Refusal} as WeChat Pay refuses it */
  handle(input: Input, world: World): Reply | Promise<Reply>
}

/** The stateful operations of a product, by method and path template. */
export type Product = Readonly<Record<string, StatefulOperation>>
