import type { Options } from './sample-options'
import type { Shop } from './shop'

const SUB = '1900000109'
const APPID = 'wx0000000000000001'
const RECEIVER = '86693852'
const DATE = '2026-01-05'
const HOUR = 60 * 60 * 1000

/** Does everything once that the sandbox has a memory for, before and after it is paid where that matters. */
export async function doBusiness(shop: Shop): Promise<void> {
  const paths = ['v3/pay/transactions', 'v3/pay/partner/transactions']
  for (const [at, path] of paths.entries())
    await placeOrders(shop, path, at === 0 ? direct(shop) : partner(shop))
  await combine(shop)
  await placeV2Orders(shop)
  for (const path of ['v3/global', 'hk/v3']) await sellOverseas(shop, path)
  await refundAll(shop)
  await share(shop, false)
  await share(shop, true)
  await shop.sandbox.clock.advance(15 * HOUR)
  await askForBills(shop)
}

/** How a merchant names itself: in the body of an order, in a query, in the body of 关单. */
interface Whose {
  order: Options
  short: Options
}

const direct = ({ mchid }: Shop): Whose => ({ order: { appid: APPID, mchid }, short: { mchid } })
const partner = ({ mchid }: Shop): Whose => ({
  order: { sp_appid: APPID, sp_mchid: mchid, sub_appid: APPID, sub_mchid: SUB },
  short: { sp_mchid: mchid, sub_mchid: SUB },
})

const CONTRACT = {
  ...{ plan_id: '1', contract_mchid: '1900000001', contract_appid: APPID, contract_code: 'C1' },
  ...{ request_serial: '1', contract_display_account: '张三' },
}

async function placeOrders(shop: Shop, path: string, { order, short }: Whose): Promise<void> {
  const common = { ...order, description: '咖啡', attach: '1号桌', notify_url: shop.notifyUrl }
  const scene_info = { payer_client_ip: '127.0.0.1', device_id: 'POS1' }
  const isPartner = 'sub_mchid' in order
  const payer = isPartner ? { sp_openid: 'o1', sub_openid: 'o2' } : { openid: 'o1' }
  const place = (kind: string, more: Options = {}) => {
    const json = { ...common, out_trade_no: kind, amount: { total: 100 }, scene_info, ...more }
    return shop.post(`${path}/${kind}`, { json })
  }
  await place('native', { settle_info: { profit_sharing: true } })
  await place('app')
  await place('jsapi', { payer })
  await place('h5', { scene_info: { ...scene_info, h5_info: { type: 'Wap' } } })
  const withContract = { payer, contract_info: CONTRACT, scene_info: undefined }
  await place('jsapi-with-contract', withContract)
  await place('app-with-contract', { ...withContract, payer: undefined })
  if (isPartner) await place('miniprogram', { payer })
  const query = (out_trade_no: string) =>
    shop.get(`${path}/out-trade-no/{out_trade_no}`, { out_trade_no, query: short })
  await query('native')
  await shop.sandbox.pay('native')
  const { transaction_id } = await query('native')
  await shop.get(`${path}/id/{transaction_id}`, { transaction_id, query: short })
  await shop.post(`${path}/out-trade-no/{out_trade_no}/close`, { out_trade_no: 'app', json: short })
  await query('app')
  for (const total of [100, 200_000]) await payByCode(shop, path, { order, short }, total)
}

async function payByCode(shop: Shop, path: string, { order }: Whose, total: number): Promise<void> {
  const out_trade_no = `code${total}`
  await shop.post(`${path}/codepay`, {
    json: {
      ...{ ...order, out_trade_no, description: '咖啡', amount: { total } },
      payer: { auth_code: '130061098828009406' },
      scene_info: { device_id: 'POS1', store_info: { id: '0001' } },
    },
  })
  await shop.post(`${path}/out-trade-no/{out_trade_no}/reverse`, { out_trade_no, json: order })
}

async function combine(shop: Shop): Promise<void> {
  const { mchid, notifyUrl: notify_url } = shop
  const sub = (out_trade_no: string) => ({
    ...{ mchid, out_trade_no, description: '咖啡', attach: '1号桌' },
    ...{ amount: { total_amount: 10, currency: 'CNY' }, sub_mchid: SUB, sub_appid: APPID },
  })
  const scene_info = { payer_client_ip: '127.0.0.1', device_id: 'POS1', h5_info: { type: 'Wap' } }
  const path = 'v3/combine-transactions'
  const number = (kind: string) => ({ combine_out_trade_no: `c-${kind}` })
  for (const kind of ['app', 'native', 'h5', 'jsapi']) {
    const { h5_info, ...scene } = scene_info
    const json = {
      ...{ combine_appid: APPID, combine_mchid: mchid, ...number(kind), notify_url },
      ...(kind === 'jsapi' && { combine_payer_info: { openid: 'o1' } }),
      ...{ sub_orders: [sub(`${kind}1`), sub(`${kind}2`)] },
      scene_info: kind === 'h5' ? scene_info : scene,
    }
    await shop.post(`${path}/${kind}`, { json })
  }
  await shop.get(`${path}/out-trade-no/{combine_out_trade_no}`, number('app'))
  await shop.sandbox.pay('c-app')
  await shop.get(`${path}/out-trade-no/{combine_out_trade_no}`, number('app'))
  const json = { combine_appid: APPID, sub_orders: ['h51', 'h52'].map((it) => short(mchid, it)) }
  await shop.post(`${path}/out-trade-no/{combine_out_trade_no}/close`, { ...number('h5'), json })
}

function short(mchid: string, out_trade_no: string): Options {
  return { mchid, sub_mchid: SUB, out_trade_no }
}

async function placeV2Orders(shop: Shop): Promise<void> {
  const post = (path: string, xml: Options) => shop.post(`v2/${path}`, { xml: { appid: APPID, ...xml } })
  const common = {
    body: '咖啡',
    spbill_create_ip: '127.0.0.1',
    total_fee: 100,
    attach: '1号桌',
    device_info: 'POS1',
  }
  for (const trade_type of ['JSAPI', 'NATIVE', 'APP', 'MWEB']) {
    const more = { notify_url: shop.notifyUrl, trade_type, openid: 'o1' }
    await post('pay/unifiedorder', { ...common, out_trade_no: trade_type, ...more })
  }
  await post('pay/orderquery', { out_trade_no: 'JSAPI' })
  await shop.sandbox.pay('JSAPI')
  await post('pay/orderquery', { out_trade_no: 'JSAPI' })
  await post('pay/closeorder', { out_trade_no: 'APP' })
  await post('pay/micropay', { ...common, out_trade_no: 'CODE', auth_code: '120061098828009406' })
  await post('secapi/pay/reverse', { out_trade_no: 'CODE' })
  for (const version of ['', 'v2']) {
    const out_refund_no = `refund${version}`
    const amounts = { total_fee: 100, refund_fee: 40 }
    await post(`secapi/pay/refund${version}`, { out_trade_no: 'JSAPI', out_refund_no, ...amounts })
    await post(`pay/refundquery${version}`, { out_refund_no })
    await shop.sandbox.clock.advance(3_000)
    await post(`pay/refundquery${version}`, { out_refund_no })
  }
}

async function sellOverseas(shop: Shop, base: string): Promise<void> {
  const { mchid } = shop
  const path = `${base}/transactions`
  const common = {
    ...{ mchid, appid: APPID, description: '咖啡', merchant_category_code: '1011' },
    ...{ notify_url: shop.notifyUrl, amount: { total: 100, currency: 'HKD' } },
    scene_info: { payer_client_ip: '127.0.0.1', store_info: { id: '0001' } },
  }
  const number = (kind: string) => `${base.slice(0, 2)}-${kind}`
  for (const [kind, trade_type] of Object.entries({
    jsapi: 'JSAPI',
    app: 'APP',
    native: 'NATIVE',
    mweb: 'MWEB',
  })) {
    const json = { ...common, out_trade_no: number(kind), trade_type, payer: { openid: 'o1' } }
    await shop.post(`${path}/${kind}`, { json })
  }
  await shop.sandbox.pay(number('app'))
  await shop.sandbox.pay(number('native'))
  const query = { mchid }
  const found = await shop.get(`${path}/out-trade-no/{out_trade_no}`, { out_trade_no: number('app'), query })
  const transaction_id = found.id
  await shop.get(`${path}/id/{transaction_id}`, { transaction_id, query })
  const unpaid = await shop.get(`${path}/out-trade-no/{out_trade_no}`, {
    out_trade_no: number('jsapi'),
    query,
  })
  await shop.post(`${path}/id/{transaction_id}/close`, { transaction_id: unpaid.id, json: query })
  const json = { mchid }
  await shop.post(`${path}/out-trade-no/{out_trade_no}/close`, { out_trade_no: number('mweb'), json })
  await refundOverseas(shop, base, number('app'))
  await payByCodeOverseas(shop, base, common, number('code'))
}

async function refundOverseas(shop: Shop, base: string, out_trade_no: string): Promise<void> {
  const query = { mchid: shop.mchid }
  const out_refund_no = out_trade_no
  const amount = { refund: 40, total: 100, currency: 'HKD' }
  const { id } = await shop.post(`${base}/refunds`, {
    json: { ...query, out_trade_no, out_refund_no, amount },
  })
  await shop.get(`${base}/refunds/out-refund-no/{out_refund_no}`, { out_refund_no, query })
  await shop.sandbox.clock.advance(3_000)
  await shop.get(`${base}/refunds/id/{refund_id}`, { refund_id: id, query })
  await shop.get(`${base}/refunds`, { query: { ...query, out_trade_no, offset: 0, count: 10 } })
}

async function payByCodeOverseas(shop: Shop, base: string, order: Options, number: string): Promise<void> {
  const { notify_url, ...common } = order
  const [pay, reverse] =
    base === 'hk/v3'
      ? ['hk/v3/transactions/micropay', 'hk/v3/transactions']
      : ['v3/global/micropay/transactions/pay', 'v3/global/micropay/transactions']
  const json = { mchid: shop.mchid }
  for (const out_trade_no of [`${number}1`, `${number}2`]) {
    const payer = { auth_code: '120061098828009406' }
    const { id } = await shop.post(pay, { json: { ...common, out_trade_no, trade_type: 'MICROPAY', payer } })
    if (out_trade_no.endsWith('1')) {
      await shop.post(`${reverse}/out-trade-no/{out_trade_no}/reverse`, { out_trade_no, json })
    } else {
      await shop.post(`${reverse}/id/{transaction_id}/reverse`, { transaction_id: id, json })
    }
  }
}

async function refundAll(shop: Shop): Promise<void> {
  await shop.sell({ out_trade_no: 'T1' })
  const { refund_id } = await shop.refund()
  const find = () => shop.get('v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no: 'R1' })
  await shop.sandbox.act('refund', 'R1', 'fail')
  await find()
  const json = { out_refund_no: 'R1', type: 'MERCHANT_BANK_CARD' }
  await shop.post('v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund', { refund_id, json })
  await shop.sandbox.clock.advance(3_000)
  await find()
  const amount = { refund: 10, total: 100, currency: 'CNY' }
  const refund = { sub_mchid: SUB, sp_appid: APPID, out_trade_no: 'native', out_refund_no: 'E1', amount }
  await shop.post('v3/ecommerce/refunds/apply', { json: { ...refund, funds_account: 'AVAILABLE' } })
  const query = { sub_mchid: SUB }
  const template = 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}'
  const found = await shop.get(template, { out_refund_no: 'E1', query })
  await shop.sandbox.clock.advance(3_000)
  await shop.get('v3/ecommerce/refunds/id/{refund_id}', { refund_id: found.refund_id, query })
}

async function share(shop: Shop, isEcommerce: boolean): Promise<void> {
  const base = isEcommerce ? 'v3/ecommerce/profitsharing' : 'v3/profitsharing'
  const whose = isEcommerce ? { sub_mchid: SUB } : {}
  const path = isEcommerce ? 'v3/pay/partner/transactions' : 'v3/pay/transactions'
  const { transaction_id } = await shop.get(`${path}/out-trade-no/{out_trade_no}`, {
    out_trade_no: 'native',
    query: isEcommerce ? partner(shop).short : direct(shop).short,
  })
  const receiver = { appid: APPID, type: 'MERCHANT_ID', account: RECEIVER }
  const relation_type = isEcommerce ? 'MERCHANT_ID' : 'SUPPLIER'
  const name = isEcommerce ? {} : { name: '张三的店' }
  await shop.post(`${base}/receivers/add`, { json: { ...receiver, ...name, relation_type } })
  const account = isEcommerce ? { receiver_account: RECEIVER } : { account: RECEIVER }
  const receivers = [{ type: 'MERCHANT_ID', ...account, amount: 10, description: '货款' }]
  const id = { ...whose, transaction_id, out_order_no: 'S1' }
  const last = isEcommerce ? { finish: false } : { unfreeze_unsplit: false }
  await shop.post(`${base}/orders`, { json: { ...id, appid: APPID, receivers, ...last } })
  const { out_order_no, ...query } = id
  const find = () =>
    isEcommerce
      ? shop.get(`${base}/orders`, { query: id })
      : shop.get(`${base}/orders/{out_order_no}`, { out_order_no, query })
  await find()
  await shop.sandbox.clock.advance(3_000)
  await find()
  await shop.get(`${base}/${isEcommerce ? 'orders' : 'transactions'}/{transaction_id}/amounts`, {
    transaction_id,
  })
  if (!isEcommerce) await shop.get(`${base}/merchant-configs/{sub_mchid}`, { sub_mchid: SUB })
  await giveBack(shop, base, whose)
  const end = { ...id, out_order_no: 'S2', description: '完结' }
  await shop.post(`${base}/${isEcommerce ? 'finish-order' : 'orders/unfreeze'}`, { json: end })
  await shop.post(`${base}/receivers/delete`, { json: receiver })
}

async function giveBack(shop: Shop, base: string, whose: Options): Promise<void> {
  const isEcommerce = 'sub_mchid' in whose
  const out_return_no = 'B1'
  const json = {
    ...whose,
    out_order_no: 'S1',
    out_return_no,
    return_mchid: RECEIVER,
    amount: 5,
    description: '退货',
  }
  await shop.post(`${base}/${isEcommerce ? 'returnorders' : 'return-orders'}`, { json })
  const query = { ...whose, out_order_no: 'S1' }
  const find = () =>
    isEcommerce
      ? shop.get(`${base}/returnorders`, { query: { ...query, out_return_no } })
      : shop.get(`${base}/return-orders/{out_return_no}`, { out_return_no, query })
  await find()
  await shop.sandbox.clock.advance(3_000)
  await find()
}

async function askForBills(shop: Shop): Promise<void> {
  const { download_url } = await shop.get('v3/bill/tradebill', { query: { bill_date: DATE } })
  await shop.wxpay.download(download_url as string)
  await shop.get('v3/bill/fundflowbill', { query: { bill_date: DATE } })
  await shop.get('v3/profitsharing/bills', { query: { bill_date: DATE } })
  const sealed = { sub_mchid: SUB, bill_date: DATE, account_type: 'BASIC', algorithm: 'AEAD_AES_256_GCM' }
  await shop.get('v3/bill/sub-merchant-fundflowbill', { query: sealed })
  const xml = { appid: APPID, bill_date: '20260105' }
  await shop.post('v2/pay/downloadbill', { xml: { ...xml, bill_type: 'ALL' } })
  await shop.post('v2/pay/downloadfundflow', { xml: { ...xml, account_type: 'Basic' } })
}
