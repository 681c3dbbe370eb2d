import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import { sampleCall } from '../../scripts/generate/sample'
import { frequent, ourCalls, spread } from './calls'

/** What the others are compared with. */
export const AXIOS = 'axios, 12 calls'

export const OUR_START = `import { createClient } from 'wechatpay-chain'

const wxpay = createClient({ mchid: '1900000001', serial: '3775B6A4', privateKey: 'file:///key.pem', certs: {} })

`

export const AXIOS_START = `import axios from 'axios'

const http = axios.create({ baseURL: 'https://api.mch.weixin.qq.com/' })

`

export const STRIPE_START = `import Stripe from 'stripe'

const stripe = new Stripe('sk_test_1')

`

const STRIPE_CALLS = [
  "paymentIntents.create({ amount: 100, currency: 'cny', customer: 'cus_1', metadata: { order: 'A1' } })",
  "paymentIntents.retrieve('pi_1')",
  "paymentIntents.confirm('pi_1', { return_url: 'https://example.com/paid' })",
  "paymentIntents.cancel('pi_1', { cancellation_reason: 'duplicate' })",
  "refunds.create({ payment_intent: 'pi_1', amount: 50, reason: 'requested_by_customer' })",
  "refunds.retrieve('re_1')",
  "customers.create({ email: 'customer@example.com', address: { country: 'CN', city: 'Shenzhen' } })",
  "customers.update('cus_1', { description: 'A customer' })",
  "checkout.sessions.create({ mode: 'payment', success_url: 'https://example.com', line_items: [{ price: 'price_1', quantity: 1 }] })",
  "subscriptions.create({ customer: 'cus_1', items: [{ price: 'price_1' }] })",
  "transfers.create({ amount: 100, currency: 'cny', destination: 'acct_1' })",
  'balanceTransactions.list({ limit: 10 })',
]

/** Programs whose compilation is measured, by name. */
export function consumers(operations: CatalogueOperation[]): Map<string, string> {
  const twelve = frequent(operations, 12)
  const many = spread(operations, 450)
  return new Map([
    ['empty file', 'export {}\n'],
    [AXIOS, AXIOS_START + statements(twelve.map(axiosCall))],
    ['wechatpay-chain, 12 calls', OUR_START + statements(ourCalls(twelve))],
    ['wechatpay-chain, 450 calls', OUR_START + statements(ourCalls(many))],
    ['stripe, 12 calls', STRIPE_START + statements(STRIPE_CALLS.map((call) => `await stripe.${call}`))],
  ])
}

function axiosCall(operation: CatalogueOperation): string {
  const { variables, query, json } = sampleCall(operation)
  const { wirePath, method } = operation
  const url = wirePath.replace(/\{(.+?)\}/g, (_, name: string) => encodeURIComponent(String(variables[name])))
  return `(await http.request(${JSON.stringify({ method, url, params: query, data: json })})).data`
}

function statements(expressions: string[]): string {
  return expressions.map((expression, at) => `export const answer${at} = ${expression}\n`).join('')
}
