/** A path that is not in the catalogue can be said and called all the same; only its answer is unknown. */
import type { AxiosResponse } from 'axios'
import { expectTypeOf } from 'expect-type'
import type { Continued, UnknownNode, UnknownOptions, WechatPay } from 'wechatpay-chain'

declare const wxpay: WechatPay
declare const anyText: string
declare const node: UnknownNode

type Answer = Promise<AxiosResponse<unknown>>

// Any text leads to a node, from the client and from every node.

expectTypeOf(wxpay.chain('v3/brand-new/{id}')).toEqualTypeOf<UnknownNode>()
expectTypeOf(wxpay.chain(anyText)).toEqualTypeOf<UnknownNode>()
expectTypeOf(wxpay.v3.chain('brand-new')).toEqualTypeOf<UnknownNode>()
expectTypeOf(wxpay.v3.pay.chain(anyText)).toEqualTypeOf<UnknownNode>()
expectTypeOf(wxpay.v3.pay.transactions.native.chain('more')).toEqualTypeOf<UnknownNode>()
expectTypeOf<Continued<'v3/brand-new'>>().toEqualTypeOf<UnknownNode>()

// It has every verb, and each answers with unknown.

expectTypeOf(node.get()).toEqualTypeOf<Answer>()
expectTypeOf(node.post({ json: { anything: true } })).toEqualTypeOf<Answer>()
expectTypeOf(node.put({ json: [] })).toEqualTypeOf<Answer>()
expectTypeOf(node.patch({ query: { page: 1 } })).toEqualTypeOf<Answer>()
expectTypeOf(node.delete({ id: 'A' })).toEqualTypeOf<Answer>()

export async function answersAreUnknown(): Promise<unknown> {
  const { data, status } = await node.get({ id: 'A', query: { page: 1 }, timeout: 1_000 })
  expectTypeOf(data).toEqualTypeOf<unknown>()
  expectTypeOf(status).toEqualTypeOf<number>()
  // @ts-expect-error nothing is known of this answer
  return data.id
}

// Path variables have any name; axios' options keep their types.

expectTypeOf<{ id: string; other: number; headers: { Accept: string } }>().toExtend<UnknownOptions>()
// @ts-expect-error the time is a number of milliseconds
node.get({ timeout: '1s' })

// It can be continued in every style. (By property, TypeScript adds undefined under noUncheckedIndexedAccess.)

expectTypeOf(node.chain('more/{id}')).toEqualTypeOf<UnknownNode>()
expectTypeOf<UnknownNode['more']>().toEqualTypeOf<UnknownNode>()
expectTypeOf<UnknownNode['_id_']>().toEqualTypeOf<UnknownNode>()
expectTypeOf<UnknownNode['more']['_id_']['get']>().returns.toEqualTypeOf<Answer>()
expectTypeOf<UnknownNode['more/{id}']>().toEqualTypeOf<UnknownNode>()
expectTypeOf<UnknownNode['more']['chain']>().returns.toEqualTypeOf<UnknownNode>()

// `delete` is a segment as well as a verb.

expectTypeOf<UnknownNode['delete']['post']>().returns.toEqualTypeOf<Answer>()

// It is a node like any other: it prints as its path, is no promise and cannot be written into.

expectTypeOf(node.toString()).toEqualTypeOf<string>()
expectTypeOf(node.toJSON()).toEqualTypeOf<string>()
expectTypeOf<Awaited<UnknownNode>>().toEqualTypeOf<UnknownNode>()

export async function awaitedAsItIs(): Promise<void> {
  expectTypeOf(await node).toEqualTypeOf<UnknownNode>()
}

// @ts-expect-error an assignment would throw
node.more = node
