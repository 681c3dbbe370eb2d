import type { Sandbox } from '../../lib/sandbox'
import type { UnknownNode, WechatPay } from '../../types'
import type { Options } from './sample-options'

type Make = (sandbox: Sandbox, wxpay: WechatPay) => Promise<Options>

const SUB = '1900000109'
const DAY = 24 * 60 * 60 * 1000
let made = 0

/**
 * Makes what operations ask for that nobody could ask for otherwise: the documents have no example of its number, so
 * that the sandbox refuses a number that it did not give. The options name what was made.
 */
export const MADE_FIRST: Readonly<Record<string, Make>> = {
  'GET /v3/global/refunds/id/{refund_id}': refundOverseas,
  'GET /hk/v3/refunds/id/{refund_id}': refundOverseas,
  'GET /hk/v3/refunds': async (sandbox, wxpay) => {
    const { query } = await refundOverseas(sandbox, wxpay)
    return { query: { ...(query as Options), out_trade_no: `MADE${made}` } }
  },
  'GET /v3/billdownload/file': async (sandbox, wxpay) => {
    await sell(sandbox, wxpay)
    const bill_date = new Date(sandbox.clock.now() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10)
    await sandbox.clock.advance(2 * DAY)
    const { download_url } = await get(wxpay, 'v3/bill/tradebill', { query: { bill_date } })
    return { query: { token: new URL(download_url as string).searchParams.get('token') } }
  },
  'GET /v3/ecommerce/profitsharing/orders': share,
  'GET /v3/ecommerce/profitsharing/returnorders': async (sandbox, wxpay) => {
    const { query } = (await share(sandbox, wxpay)) as { query: { out_order_no: string } }
    await sandbox.clock.advance(DAY)
    const { out_order_no } = query
    const out_return_no = `${out_order_no}-R`
    const json = { sub_mchid: SUB, out_order_no, out_return_no, return_mchid: '86693852' }
    await post(wxpay, 'v3/ecommerce/profitsharing/returnorders', { ...json, amount: 1, description: '回退' })
    return { query: { sub_mchid: SUB, out_order_no, out_return_no } }
  },
  'POST /v3/papay/contracts/{contract_id}/notify': async (sandbox, wxpay) => {
    const named = { plan_id: 12535, out_contract_code: `MADE${++made}` }
    await post(wxpay, 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app', {
      ...named,
      appid: 'wx0000000000000001',
      contract_display_account: '张三',
      contract_notify_url: 'https://www.example.com/notify',
    })
    await sandbox.act('contract', named.out_contract_code, 'sign')
    const template = 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}'
    const { contract_id } = await get(wxpay, template, named)
    return { contract_id }
  },
}

async function refundOverseas(sandbox: Sandbox, wxpay: WechatPay): Promise<Options> {
  const out_trade_no = `MADE${++made}`
  const query = { mchid: sandbox.identity.mchid }
  await post(wxpay, 'v3/global/transactions/app', {
    ...{ ...query, appid: 'wx0000000000000001', out_trade_no, description: '一杯咖啡' },
    ...{ trade_type: 'APP', merchant_category_code: '1011', amount: { total: 100, currency: 'HKD' } },
    notify_url: 'https://www.example.com/notify',
  })
  await sandbox.pay(out_trade_no)
  const amount = { refund: 1, total: 100, currency: 'HKD' }
  await post(wxpay, 'v3/global/refunds', { ...query, out_trade_no, out_refund_no: out_trade_no, amount })
  const template = 'v3/global/refunds/out-refund-no/{out_refund_no}'
  const { id } = await get(wxpay, template, { out_refund_no: out_trade_no, query })
  return { refund_id: id, query }
}

async function share(sandbox: Sandbox, wxpay: WechatPay): Promise<Options> {
  const { transaction_id, out_order_no } = await sell(sandbox, wxpay)
  const receiver = { type: 'MERCHANT_ID', account: '86693852' }
  const appid = 'wx0000000000000001'
  const relation_type = 'MERCHANT_ID'
  await post(wxpay, 'v3/ecommerce/profitsharing/receivers/add', { appid, ...receiver, relation_type })
  const shared = { type: 'MERCHANT_ID', receiver_account: '86693852', amount: 10, description: '分账' }
  const json = { appid, sub_mchid: SUB, transaction_id, out_order_no, receivers: [shared], finish: false }
  await post(wxpay, 'v3/ecommerce/profitsharing/orders', json)
  return { query: { sub_mchid: SUB, transaction_id, out_order_no } }
}

/** Something that a sub-merchant sold and will share. */
async function sell(sandbox: Sandbox, wxpay: WechatPay) {
  const out_trade_no = `MADE${++made}`
  const whose = { sp_mchid: sandbox.identity.mchid, sub_mchid: SUB }
  await post(wxpay, 'v3/pay/partner/transactions/native', {
    ...whose,
    sp_appid: 'wx0000000000000001',
    out_trade_no,
    description: '一杯咖啡',
    notify_url: 'https://www.example.com/notify',
    amount: { total: 100 },
    settle_info: { profit_sharing: true },
  })
  await sandbox.pay(out_trade_no)
  const template = 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'
  const { transaction_id } = await get(wxpay, template, { out_trade_no, query: whose })
  return { transaction_id, out_order_no: out_trade_no }
}

async function get(wxpay: WechatPay, template: string, options: Options): Promise<Options> {
  const { data } = await (wxpay.chain(template) as UnknownNode).get(options)
  return data as Options
}

async function post(wxpay: WechatPay, template: string, json: Options): Promise<void> {
  await (wxpay.chain(template) as UnknownNode).post({ json })
}
