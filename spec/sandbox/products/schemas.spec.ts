import type { Answer } from '../../../lib/sandbox'
import { readTexts, readValue, variablesFit } from '../../../lib/sandbox/input'
import { type Match, OperationIndex, type Schema } from '../../../lib/sandbox/operations'
import { bills } from '../../../lib/sandbox/products/bills'
import { orders } from '../../../lib/sandbox/products/orders'
import { profitSharing } from '../../../lib/sandbox/products/profit-sharing'
import { refunds } from '../../../lib/sandbox/products/refunds'
import { readXml } from '../../../lib/v2/xml'
import { doBusiness } from '../../support/business-day'
import { Shop } from '../../support/shop'

const KEYS = Object.keys({ ...orders, ...refunds, ...bills, ...profitSharing })

/** Overseas the catalogue demands of every order what only a payment has: bank, time and what the user paid. */
const OVERSEAS = /^GET \/(hk\/v3|v3\/global)\/transactions\//
const OF_PAYMENT = ['bank_type', 'success_time', 'payer', 'payer_total', 'payer_currency']

/** Every answer, by the operation that gave it. */
const answers = new Map<string, string[]>()
const index = new OperationIndex()
let shop: Shop

beforeAll(async () => {
  shop = await Shop.open({
    tamper: (answer, { method, url }) => {
      const match = index.find(method, new URL(url, 'http://127.0.0.1').pathname, variablesFit) as Match
      answers.set(match.key, [...(answers.get(match.key) ?? []), ...problemsOf(answer, match)])
      return undefined
    },
  })
  await doBusiness(shop)
}, 30_000)
afterAll(() => shop.shut())

const asItIs = (text: string) => text

/** What is wrong with an answer; an empty text where nothing is. */
function problemsOf({ status, body }: Answer, { key, operation: { response } }: Match): string[] {
  const { schema, mediaType } = response
  try {
    if (status >= 300) return [`it is refused: ${body}`]
    if (!schema || mediaType === 'text/plain') return ['']
    if (mediaType === 'application/xml') readDocument(schema, readXml(body.toString()))
    else readAnswer(schema, JSON.parse(body.toString()), key)
    return ['']
  } catch (error) {
    return [`${error}: ${body}`]
  }
}

function readAnswer(schema: Schema, answer: { trade_state?: string }, key: string): void {
  const isUnpaid = OVERSEAS.test(key) && answer.trade_state === 'NOTPAY'
  readValue(isUnpaid ? unpaid(schema) : schema, answer, 'body', asItIs)
}

function unpaid({ required = [], properties = {}, ...schema }: Schema): Schema {
  const members = Object.entries(properties).map(([name, it]) => [name, name === 'amount' ? unpaid(it) : it])
  const demanded = required.filter((name) => !OF_PAYMENT.includes(name))
  return { ...schema, required: demanded, properties: Object.fromEntries(members) }
}

/** All that a document holds is text; what type a numbered field is of is told by its pattern. */
function readDocument({ patternProperties = {}, properties, ...schema }: Schema, fields: object): void {
  const numbered = Object.keys(fields).flatMap((name) => {
    const [, type] =
      Object.entries(patternProperties).find(([pattern]) => new RegExp(pattern).test(name)) ?? []
    return type ? [[name, type] as const] : []
  })
  const all = { ...schema, properties: { ...properties, ...Object.fromEntries(numbered) } }
  readTexts(all, fields as Record<string, unknown>, asItIs)
}

it.each(KEYS)('%s answers as its schema says', (key) => {
  expect(new Set(answers.get(key))).toEqual(new Set(['']))
})
