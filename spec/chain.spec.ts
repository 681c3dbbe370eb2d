import { Console } from 'node:console'
import { PassThrough } from 'node:stream'
import { inspect } from 'node:util'
import { createChain, type Send } from '../lib/chain'
import { WechatPayTemplateError } from '../lib/errors'

type Call = (options?: unknown) => Promise<unknown>

/** A node as it is at run time: what is no verb continues the path. */
interface Node extends Record<Segment, Node> {
  get: Call
  post: Call
  put: Call
  patch: Call
  delete: Call & Node
  chain(text: string): Node
}

/** The segments that these specs write as properties. */
type Segment =
  | ('v3' | 'V3' | 'pay' | 'transactions' | 'native' | 'outTradeNo' | '_out_trade_no_' | '_empty_')
  | ('applyment4sub' | 'applyment' | 'query' | 'profitsharing' | 'receivers' | 'certificates' | 'axios')
  | ('name' | 'length' | 'prototype' | 'constructor' | 'hasOwnProperty' | 'asymmetricMatch')
  | ('v3/pay' | 'v3/pay/transactions/native' | 'v3/Pay/outTradeNo' | '/v3/pay' | '{outTradeNo}' | 'v3/')
  | ('v3/applyment4sub' | 'v3/applyment4sub/applyment')

const NATIVE = 'v3/pay/transactions/native'

const send = jest.fn<ReturnType<Send>, Parameters<Send>>()
const wxpay = createChain(send) as Node
const { v3 } = wxpay

beforeEach(() => send.mockReset().mockResolvedValue('answer'))

describe('a path', () => {
  it.each([
    ['properties', () => wxpay.v3.pay.transactions.native],
    ['text in chain()', () => wxpay.chain('v3/pay/transactions/native')],
    ['text in brackets', () => wxpay['v3/pay/transactions/native']],
    ['properties, then text in chain()', () => wxpay.v3.pay.chain('transactions/native')],
    ['text in brackets, then properties', () => wxpay['v3/pay'].transactions.native],
    ['text in chain(), then properties', () => wxpay.chain('v3/pay').transactions.native],
    ['text segment by segment', () => wxpay.chain('v3').chain('pay').chain('transactions').chain('native')],
  ])('may be said in %s', (_, node) => {
    expect(`${node()}`).toBe(NATIVE)
  })

  it('is spelled by the rules where it is said in properties', () => {
    expect(`${wxpay.V3.pay.outTradeNo._out_trade_no_}`).toBe('v3/pay/out-trade-no/{out_trade_no}')
  })

  it('is taken as it is where it is said in text', () => {
    expect(`${wxpay.chain('v3/Pay/outTradeNo/_x_')}`).toBe('v3/Pay/outTradeNo/_x_')
  })

  it('is taken as it is in brackets with a slash', () => {
    expect(`${wxpay['v3/Pay/outTradeNo']}`).toBe('v3/Pay/outTradeNo')
  })

  it('is taken as it is in brackets with a brace', () => {
    expect(`${v3['{outTradeNo}']}`).toBe('v3/{outTradeNo}')
  })

  it('is taken as it is in chain() without a slash too', () => {
    expect(`${v3.chain('outTradeNo')}`).toBe('v3/outTradeNo')
  })

  it('loses one leading slash', () => {
    expect(`${wxpay.chain('/v3/pay')} ${wxpay['/v3/pay']} ${v3.chain('/pay')}`).toBe('v3/pay v3/pay v3/pay')
  })

  it('does not lose a leading slash that would hide another host', () => {
    expect(`${wxpay.chain('//evil.example/v3')}`).toBe('//evil.example/v3')
  })

  it('keeps its trailing slash, and is continued with one slash', () => {
    expect(`${wxpay['v3/']} ${wxpay['v3/'].pay}`).toBe('v3/ v3/pay')
  })

  it('is text: chain() refuses anything else', () => {
    expect(() => wxpay.chain(undefined as unknown as string)).toThrow(WechatPayTemplateError)
    expect(() => wxpay.chain(v3 as unknown as string)).toThrow(
      "chain() takes a path such as 'v3/certificates'",
    )
  })
})

describe('an irregular path', () => {
  it('is reached by its natural spelling', () => {
    expect(`${v3.applyment4sub.applyment}`).toBe('v3/applyment4sub/applyment/')
  })

  it('is reached by its natural spelling after text', () => {
    expect(`${wxpay['v3/applyment4sub'].applyment}`).toBe('v3/applyment4sub/applyment/')
  })

  it("is reached in PHP's way, with _empty_", () => {
    expect(`${v3.applyment4sub.applyment._empty_}`).toBe('v3/applyment4sub/applyment/{empty}')
  })

  it('is continued with one slash', () => {
    expect(`${v3.applyment4sub.applyment.query}`).toBe('v3/applyment4sub/applyment/query')
  })

  it('is not meant by text without its slash', () => {
    expect(`${wxpay['v3/applyment4sub/applyment']}`).toBe('v3/applyment4sub/applyment')
    expect(`${v3.chain('applyment4sub/applyment')}`).toBe('v3/applyment4sub/applyment')
  })
})

describe('a verb', () => {
  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)('%s hands over the call', (verb) => {
    const options = { json: { a: 1 } }
    v3.pay[verb](options)
    expect(send.mock.calls).toEqual([[verb, 'v3/pay', options]])
    expect(send.mock.calls[0]?.[2]).toBe(options)
  })

  it('hands over undefined where no options are given', () => {
    v3.certificates.get()
    expect(send.mock.calls).toEqual([['get', 'v3/certificates', undefined]])
  })

  it('gives what send gives', async () => {
    await expect(v3.certificates.get()).resolves.toBe('answer')
  })

  it('can be destructured', () => {
    const { get, delete: remove } = v3.pay
    get({ a: 1 })
    remove({ b: 2 })
    expect(send.mock.calls).toEqual([
      ['get', 'v3/pay', { a: 1 }],
      ['delete', 'v3/pay', { b: 2 }],
    ])
  })

  it('is the same function each time', () => {
    expect(v3.pay.get).toBe(v3.pay.get)
    expect(v3.pay.delete).toBe(v3.pay.delete)
  })

  it('can be called on the root', () => {
    wxpay.get()
    expect(send.mock.calls).toEqual([['get', '', undefined]])
  })
})

describe('delete', () => {
  const { receivers } = v3.profitsharing
  const path = 'v3/profitsharing/receivers/delete'

  it('is a segment before another verb', () => {
    receivers.delete.post({ json: {} })
    expect(send.mock.calls).toEqual([['post', path, { json: {} }]])
  })

  it('is a segment before itself', () => {
    receivers.delete.delete()
    expect(send.mock.calls).toEqual([['delete', path, undefined]])
  })

  it('is a segment before other segments', () => {
    expect(`${receivers.delete.outTradeNo} ${receivers.delete.chain('x/y')}`).toBe(
      `${path}/out-trade-no ${path}/x/y`,
    )
  })

  it.each(['name', 'length', 'prototype', 'constructor'] as const)(
    'is a segment before one that functions have a property of: %s',
    (segment) => {
      expect(`${receivers.delete[segment]}`).toBe(`${path}/${segment}`)
    },
  )

  it('prints as its path', () => {
    expect(`${receivers.delete}`).toBe(path)
    expect(inspect(receivers.delete)).toBe(path)
    expect(JSON.stringify([receivers.delete])).toBe(`["${path}"]`)
  })

  it('is not thenable', async () => {
    expect(await receivers.delete).toBe(receivers.delete)
  })

  it('cannot be given properties', () => {
    expect(() => Object.assign(receivers.delete, { x: 1 })).toThrow(TypeError)
  })
})

describe('a node', () => {
  it('is the same for the same chain', () => {
    expect(wxpay.v3.pay).toBe(wxpay.v3.pay)
  })

  it('is the same for the same path in another style', () => {
    expect(wxpay.v3.pay).toBe(wxpay['v3/pay'])
    expect(wxpay.v3.pay).toBe(wxpay.chain('v3').chain('pay'))
  })

  it('is another for another path', () => {
    expect(wxpay.v3.pay).not.toBe(wxpay.v3.pay.transactions)
  })

  it('is another in another client', () => {
    expect((createChain(send) as Node).v3).not.toBe(wxpay.v3)
  })

  it('is an object that cannot be called', () => {
    expect(typeof v3.pay).toBe('object')
    expect(() => (v3.pay as unknown as Call)()).toThrow(TypeError)
  })

  it('continues with what all objects inherit', () => {
    expect(`${v3.constructor} ${v3.hasOwnProperty}`).toBe('v3/constructor v3/has-own-property')
  })

  it('has no then', () => {
    expect(Reflect.get(v3.pay, 'then')).toBeUndefined()
  })

  it('can be awaited', async () => {
    expect(await v3.pay).toBe(v3.pay)
  })

  it('can be returned from an async function', async () => {
    const find = async () => v3.pay
    expect(await find()).toBe(v3.pay)
  })

  it.each([
    Symbol.toPrimitive,
    Symbol.toStringTag,
    Symbol.iterator,
    Symbol.asyncIterator,
    Symbol.hasInstance,
    Symbol('any'),
  ])('has no %s', (symbol) => {
    expect(Reflect.get(v3.pay, symbol)).toBeUndefined()
  })

  it.each([
    ['a node', () => v3.pay],
    ['delete', () => v3.pay.delete],
    ['the root', () => wxpay],
  ])('may be asked for what util.inspect would call, as test runners do: %s', (_, node) => {
    expect(() => Reflect.get(node(), inspect.custom)).not.toThrow()
  })

  it('has no __proto__', () => {
    expect(Reflect.get(v3.pay, '__proto__')).toBeUndefined()
  })

  it('has no keys', () => {
    expect(Object.keys(v3.pay)).toEqual([])
    expect({ ...v3.pay }).toEqual({})
  })

  it('has no keys after its verbs were read', () => {
    void [v3.pay.get, v3.pay.delete]
    expect(Object.keys(v3.pay)).toEqual([])
  })
})

describe('a node prints as its path', () => {
  it('in util.inspect', () => {
    expect(inspect(v3.pay.transactions.native)).toBe(NATIVE)
  })

  it('in util.inspect of what holds it', () => {
    expect(inspect({ node: v3.pay })).toBe('{ node: v3/pay }')
  })

  it('in console.log', () => {
    const stdout = new PassThrough()
    new Console({ stdout }).log(v3.pay, [v3.pay], '%s', v3.pay)
    expect(String(stdout.read())).toBe('v3/pay [ v3/pay ] %s v3/pay\n')
  })

  it('in the %s of console.log', () => {
    const stdout = new PassThrough()
    new Console({ stdout }).log('%s', v3.pay)
    expect(String(stdout.read())).toBe('v3/pay\n')
  })

  it('in a template string', () => {
    expect(`${v3.pay}`).toBe('v3/pay')
  })

  it('in String()', () => {
    expect(String(v3.pay)).toBe('v3/pay')
  })

  it('in JSON.stringify', () => {
    expect(JSON.stringify(v3.pay)).toBe('"v3/pay"')
    expect(JSON.stringify({ node: v3.pay })).toBe('{"node":"v3/pay"}')
  })
})

describe('a node in a test', () => {
  it('is itself', () => {
    expect(v3.pay).toBe(v3.pay)
    expect(v3.pay).toEqual(v3.pay)
  })

  it('does not pass for a number that a mock was called with', () => {
    const mock = jest.fn()
    mock(v3.pay)
    expect(() => expect(mock).toHaveBeenCalledWith(1)).toThrow()
    expect(() => expect(mock).toHaveBeenCalledWith({ a: 1 })).toThrow()
  })

  it('does not pass for a number that was expected to equal it', () => {
    expect(() => expect(1).toEqual(v3.pay)).toThrow()
    expect(() => expect(v3.pay).toEqual(1)).toThrow()
  })

  it('can be told from another in the message of a failure', () => {
    expect(() => expect(v3.pay).toBe(v3.pay.transactions)).toThrow(/v3\/pay/)
  })
})

describe('a node cannot be changed', () => {
  it('by an assignment', () => {
    expect(() => Object.assign(v3.pay, { x: 1 })).toThrow('Cannot set "x": a chain only records a path.')
  })

  it('by an assignment to a verb', () => {
    expect(() => Object.assign(v3.pay, { get: () => 1 })).toThrow(TypeError)
  })

  it('by an assignment to __proto__', () => {
    expect(() => Reflect.set(v3.pay, '__proto__', {})).toThrow(TypeError)
  })

  it('by a definition', () => {
    expect(() => Object.defineProperty(v3.pay, 'x', { value: 1 })).toThrow(TypeError)
  })

  it.each([
    ['frozen', Object.freeze],
    ['sealed', Object.seal],
    ['kept from being extended', Object.preventExtensions],
  ])('and still has its verbs after an attempt to have it %s', (state, change: (node: object) => unknown) => {
    const node = v3.chain(`pay/${state}`)
    attempt(() => change(node))
    expect(typeof node.get).toBe('function')
  })
})

describe('the root', () => {
  const axios = { defaults: {} }
  const print = () => 'WechatPay(1900000001)'
  const client = createChain(send, { axios, toString: print, toJSON: print }) as Node

  it('has the properties given', () => {
    expect(client.axios).toBe(axios)
  })

  it('does not hand its properties to other nodes', () => {
    expect(`${client.v3.axios}`).toBe('v3/axios')
  })

  it('prints as it was told to', () => {
    expect([`${client}`, inspect(client), JSON.stringify(client)]).toEqual([
      'WechatPay(1900000001)',
      'WechatPay(1900000001)',
      '"WechatPay(1900000001)"',
    ])
  })

  it('prints as an empty path where it was told nothing', () => {
    expect([`${wxpay}`, inspect(wxpay), JSON.stringify(wxpay)]).toEqual(['', '', '""'])
  })

  it('is not thenable', async () => {
    expect(await client).toBe(client)
  })
})

describe('send', () => {
  it('is called by nothing but a verb that is called', async () => {
    const node = v3.pay.chain('transactions').native
    void [node.get, node.delete, node.delete.post, Object.keys(node), `${node}`, JSON.stringify(node)]
    void [inspect(node), 'get' in node, Object.entries(node), node instanceof Object]
    await node
    await node.delete
    attempt(() => Object.assign(node, { get: 1 }))
    expect(node).toEqual(node)
    expect(send).not.toHaveBeenCalled()
  })
})

function attempt(run: () => unknown): void {
  try {
    run()
  } catch {
    // Whether it throws is not what is asked here.
  }
}
