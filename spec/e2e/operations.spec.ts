import axios from 'axios'
import { createClient, type WechatPay, WechatPayApiError } from '../../lib'
import { createIdentity, type ExchangeReport, type Sandbox, startSandbox } from '../../lib/sandbox'

let sandbox: Sandbox
let wxpay: WechatPay
const seen: ExchangeReport[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ onExchange: (report) => seen.push(report) })
  wxpay = createClient(sandbox.config)
})
afterAll(() => sandbox.close())
beforeEach(() => {
  seen.length = 0
})

const APPID = 'wxd678efh567h23787'
/** The one of the documents, whose contract every sandbox knows. */
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const order = {
  appid: APPID,
  mchid: '1900000001',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  amount: { total: 100, currency: 'CNY' },
  notify_url: 'https://www.example.com/notify',
}
const applyment = {
  business_code: '1900013511_10000',
  contact_info: {
    contact_type: 'LEGAL',
    contact_name: '张三',
    mobile_phone: '13900000000',
    contact_email: 'zhangsan@example.com',
  },
  business_info: {
    merchant_shortname: '张三餐饮店',
    service_phone: '0758XXXXX',
    sales_info: { sales_scenes_type: ['SALES_SCENES_WEB'] },
  },
  settlement_info: {},
  bank_account_info: {
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
    account_name: '李四网络有限公司',
    account_bank: '工商银行',
    bank_address_code: '110000',
    account_number: '6222020000000000000',
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_ENTERPRISE',
    business_license_info: {
      license_copy: 'media',
      license_number: '123456789012345678',
      merchant_name: '李四网络有限公司',
      legal_person: '李四',
    },
    certificate_info: {
      cert_copy: 'media',
      cert_type: 'CERTIFICATE_TYPE_2388',
      cert_number: '111111111111',
      merchant_name: 'xx公益团体',
      company_address: '广东省',
      legal_person: '李四',
      period_begin: '2019-08-01',
      period_end: '2019-08-02',
    },
    identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
  },
} as const

const contracts = {
  preSign: { json: { appid: APPID, out_contract_code: 'APPLYMENT_00000000001' } },
  byCode: { out_contract_code: 'APPLYMENT_00000000001', query: { appid: APPID } },
  byOpenid: { openid: OPENID, query: { appid: APPID, permission_type: 'INDIVIDUAL_PAYEE' } },
  global: { out_contract_code: '100001256', query: { plan_id: 123 } },
} as const
const receiver = { json: { appid: APPID, type: 'MERCHANT_ID', account: '86693852' } } as const
const queryOrder = { out_trade_no: order.out_trade_no, query: { mchid: '1900000001' } }

type Call = () => Promise<{ status: number; data: unknown }>
/** Each operation in its three styles, the request line that all must give, and a field of the answer. */
const OPERATIONS: [name: string, requestLine: string, field: string, calls: Call[]][] = [
  [
    'APP场景预签约',
    'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app',
    'pre_entrustweb_id',
    [
      () => wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.post(contracts.preSign),
      () => wxpay.chain('v3/ecommerce/individual-contracts/pre-entrust-sign/app').post(contracts.preSign),
      () => wxpay['v3/ecommerce/individual-contracts/pre-entrust-sign/app'].post(contracts.preSign),
    ],
  ],
  [
    '根据业务申请单号查签约信息',
    `GET /v3/ecommerce/individual-contracts/out-contract-code/APPLYMENT_00000000001?appid=${APPID}`,
    'auth_state',
    [
      () => wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get(contracts.byCode),
      () =>
        wxpay
          .chain('v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}')
          .get(contracts.byCode),
      () =>
        wxpay['v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}'].get(
          contracts.byCode,
        ),
    ],
  ],
  [
    '查询个人收款方授权结果',
    `GET /v3/ecommerce/individual-contracts/${OPENID}?appid=${APPID}&permission_type=INDIVIDUAL_PAYEE`,
    'individual_auth_id',
    [
      () => wxpay.v3.ecommerce.individualContracts._openid_.get(contracts.byOpenid),
      () => wxpay.chain('v3/ecommerce/individual-contracts/{openid}').get(contracts.byOpenid),
      () => wxpay['v3/ecommerce/individual-contracts/{openid}'].get(contracts.byOpenid),
    ],
  ],
  [
    '商户协议号查询签约',
    'GET /v3/global/papay/contracts/out-contract-code/100001256?plan_id=123',
    'state',
    [
      () => wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.get(contracts.global),
      () =>
        wxpay.chain('v3/global/papay/contracts/out-contract-code/{out_contract_code}').get(contracts.global),
      () => wxpay['v3/global/papay/contracts/out-contract-code/{out_contract_code}'].get(contracts.global),
    ],
  ],
  [
    '获取平台证书列表',
    'GET /v3/certificates',
    'data',
    [
      () => wxpay.v3.certificates.get(),
      () => wxpay.chain('v3/certificates').get(),
      () => wxpay['v3/certificates'].get(),
    ],
  ],
  [
    'Native下单',
    'POST /v3/pay/transactions/native',
    'code_url',
    [
      () => wxpay.v3.pay.transactions.native.post({ json: order }),
      () => wxpay.v3.pay.chain('transactions/native').post({ json: order }),
      () => wxpay['v3/pay'].transactions.native.post({ json: order }),
    ],
  ],
  [
    '商户订单号查询',
    'GET /v3/pay/transactions/out-trade-no/1217752501201407033233368018?mchid=1900000001',
    'trade_state',
    [
      () => wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(queryOrder),
      () => wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get(queryOrder),
      () => wxpay['v3/pay/transactions/out-trade-no/{out_trade_no}'].get(queryOrder),
    ],
  ],
  [
    '删除分账接收方',
    'POST /v3/profitsharing/receivers/delete',
    'account',
    [
      () => wxpay.v3.profitsharing.receivers.delete.post(receiver),
      () => wxpay.chain('v3/profitsharing/receivers/delete').post(receiver),
      () => wxpay['v3/profitsharing/receivers/delete'].post(receiver),
    ],
  ],
  [
    '提交申请单',
    'POST /v3/applyment4sub/applyment/',
    'applyment_id',
    [
      () => wxpay.v3.applyment4sub.applyment.post({ json: { ...applyment } as never, sensitive: 'auto' }),
      () =>
        wxpay
          .chain('v3/applyment4sub/applyment/')
          .post({ json: { ...applyment } as never, sensitive: 'auto' }),
      () => wxpay['v3/applyment4sub/applyment/'].post({ json: { ...applyment } as never, sensitive: 'auto' }),
    ],
  ],
]

describe.each(OPERATIONS)('%s', (_, requestLine, field, calls) => {
  it.each([0, 1, 2])('is accepted and answered in style %i', async (style) => {
    const { status, data } = await (calls[style] as Call)()
    expect(status).toBe(200)
    expect(data).toHaveProperty(field)
    expect(seen.map(({ method, url, signature }) => [`${method} ${url}`, signature])).toEqual([
      [requestLine, 'accepted'],
    ])
  })
})

async function refusal(call: () => Promise<unknown>): Promise<WechatPayApiError> {
  const error = await call().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(WechatPayApiError)
  return error as WechatPayApiError
}

describe('what WeChat Pay would refuse', () => {
  it.each<[string, Call, object]>([
    [
      'a missing field',
      () => wxpay.v3.pay.transactions.native.post({ json: { ...order, mchid: undefined } as never }),
      { location: 'body', field: '/mchid' },
    ],
    [
      'a nested field of another type',
      () => wxpay.v3.pay.transactions.native.post({ json: { ...order, amount: { total: '1' } } as never }),
      { location: 'body', field: '/amount/total' },
    ],
    [
      'an unknown field',
      () => wxpay.v3.pay.transactions.native.post({ json: { ...order, totl: 1 } as never }),
      { location: 'body', field: '/totl' },
    ],
    [
      'a missing query parameter',
      () => wxpay.chain('v3/pay/transactions/out-trade-no/x' as string).get(),
      { location: 'query', field: '/mchid' },
    ],
    [
      'a query parameter of another type',
      () =>
        wxpay
          .chain('v3/global/papay/contracts/out-contract-code/x' as string)
          .get({ query: { plan_id: 'one' } }),
      { location: 'query', field: '/plan_id' },
    ],
  ])('names %s', async (_, call, where) => {
    const error = await refusal(call)
    expect([error.status, error.code, error.verified]).toEqual([400, 'PARAM_ERROR', true])
    expect(error.detail).toMatchObject(where)
    expect(error.internalCode).toBe(268435461)
  })

  it('answers an unknown path with 404', async () => {
    expect(await refusal(() => wxpay.chain('v3/no/such/path').get())).toMatchObject({ status: 404 })
  })

  it('answers another method of a known path with 405', async () => {
    expect(await refusal(() => wxpay.chain('v3/certificates' as string).delete())).toMatchObject({
      status: 405,
    })
  })
})

describe('a refused signature', () => {
  it('is explained by the key where both saw the same text', async () => {
    const { certificate, ...config } = sandbox.config
    const { merchantKey } = await createIdentity()
    const stranger = createClient({
      ...config,
      privateKey: merchantKey,
      serial: sandbox.identity.merchantSerial,
    })
    const error = await refusal(() => stranger.v3.certificates.get())
    expect([error.status, error.code, error.verified]).toEqual([401, 'SIGN_ERROR', false])
    expect(error.signatureDifference?.line).toBe('none')
    expect(error.message).toContain('the key is wrong')
  })

  it('is explained by the first line that differs', async () => {
    const signer = async () => 'c2lnbmVk'
    const meddled = createClient({ ...sandbox.config, privateKey: signer })
    meddled.axios.defaults.adapter = (config) => {
      config.url = `${config.url}?added=1`
      return axios.getAdapter('http')(config)
    }
    const error = await refusal(() => meddled.v3.certificates.get())
    expect(error.signatureDifference).toMatchObject({ line: 'url' })
    expect(error.message).toContain('"/v3/certificates?added=1"')
  })
})
