import { APPID, payOf, refusal, signed } from './support'

const pay = payOf()
const hmac = (fields: object) => signed(fields, 'HMAC-SHA256')
const md5 = (fields: object) => signed(fields, 'MD5')

describe('商家转账', () => {
  const package_info = 'affffddafdfafddffda=='

  test('the page takes the package as it was answered', () => {
    expect(pay.requestMerchantTransfer({ appid: APPID, package_info })).toEqual({
      mchId: '1900000001',
      appId: APPID,
      package: package_info,
    })
  })

  test('service providers may name the sub-merchant’s appid alone', () => {
    const transfer = { package_info, sub_mchid: '1900000109', sub_appid: APPID, openid: 'o-MYE4' }
    expect(pay.requestMerchantTransfer(transfer)).toEqual({
      mchId: '1900000001',
      package: package_info,
      subMchId: '1900000109',
      subAppId: APPID,
      openId: 'o-MYE4',
    })
  })

  test('both appids are handed over where both are given', () => {
    const transfer = { package_info, appid: APPID, sub_appid: 'wx8888888888888889' }
    expect(pay.requestMerchantTransfer(transfer)).toMatchObject({
      appId: APPID,
      subAppId: 'wx8888888888888889',
    })
  })

  test('an app takes a query whose values are encoded', () => {
    const view = { businessType: 'requestMerchantTransfer', appid: APPID, package_info } as const
    expect(pay.openBusinessView(view)).toEqual({
      app: {
        businessType: 'requestMerchantTransfer',
        query: `mchId=1900000001&appId=${APPID}&package=affffddafdfafddffda%3D%3D`,
      },
    })
  })

  test('without package_info it says which transfers have one', async () => {
    const transfer = { appid: APPID, package_info: undefined as never }
    expect(await refusal(() => pay.requestMerchantTransfer(transfer))).toMatch(
      /package_info is missing.*WAIT_USER_CONFIRM/,
    )
  })

  test('without any appid it is refused', async () => {
    expect(await refusal(() => pay.requestMerchantTransfer({ package_info }))).toMatch(/: appid is missing/)
  })
})

describe('支付分', () => {
  test('a permission is opened by its token, unsigned', () => {
    const view = { businessType: 'wxpayScoreEnable', apply_permissions_token: 'a b&c' } as const
    expect(() => pay.openBusinessView(view)).toThrow(/apply_permissions_token holds spaces/)
    const { miniProgram, jsapi, app } = pay.openBusinessView({ ...view, apply_permissions_token: 'a&c=' })
    expect(miniProgram).toEqual({
      businessType: 'wxpayScoreEnable',
      extraData: { apply_permissions_token: 'a&c=' },
    })
    expect(jsapi).toEqual({
      businessType: 'wxpayScoreEnable',
      queryString: 'apply_permissions_token=a%26c%3D',
    })
    expect(app).toEqual({
      businessType: 'wxpayScoreEnable',
      query: 'apply_permissions_token=a%26c%3D',
      extInfo: '{"miniProgramType":0}',
    })
  })

  test('an order to confirm is signed by HMAC-SHA256, over all but the signature', () => {
    const { miniProgram } = pay.v2.openBusinessView({ businessType: 'wxpayScoreUse', package: 'DJIO==' })
    const { sign, ...fields } = miniProgram.extraData
    expect(fields).toEqual({
      mch_id: '1900000001',
      package: 'DJIO==',
      timestamp: expect.stringMatching(/^\d{10}$/),
      nonce_str: expect.stringMatching(/^[0-9A-Z]{32}$/),
      sign_type: 'HMAC-SHA256',
    })
    expect(sign).toBe(hmac(fields))
  })

  test('all three front ends are handed the same values', () => {
    const view = { businessType: 'wxpayScoreDetail', service_id: '500001', out_order_no: 'A|1' } as const
    const { miniProgram, jsapi, app } = pay.v2.openBusinessView(view)
    expect(Object.fromEntries(new URLSearchParams(jsapi.queryString))).toEqual(miniProgram.extraData)
    expect(app.query).toBe(jsapi.queryString)
    const { sign, ...fields } = miniProgram.extraData
    expect(sign).toBe(hmac(fields))
  })

  test('a signed page asked for where nothing is signed is refused, with where it is', async () => {
    const view = { businessType: 'wxpayScoreUse', package: 'x' }
    expect(await refusal(() => pay.openBusinessView(view as never))).toMatch(/by pay\.v2\.openBusinessView/)
  })

  test('an order without package is refused', async () => {
    const view = { businessType: 'wxpayScoreUse', package: '' } as const
    expect(await refusal(() => pay.v2.openBusinessView(view))).toMatch(/package is empty: give data\.package/)
  })

  test('an unknown businessType is refused', async () => {
    const view = { businessType: 'wxpayScore', package: 'x' }
    expect(await refusal(() => pay.v2.openBusinessView(view as never))).toMatch(/businessType must be/)
  })
})

describe('委托代扣', () => {
  const contract = {
    appid: APPID,
    plan_id: 12535,
    contract_code: '100000',
    request_serial: 1000,
    contract_display_account: '张 三',
    notify_url: 'https://www.example.com/notify?a=1',
  }

  test('an app opens a contract made beforehand', () => {
    expect(pay.openBusinessWebview({ pre_entrustweb_id: '5778aadY9' })).toEqual({
      businessType: 12,
      queryInfo: { pre_entrustweb_id: '5778aadY9' },
    })
  })

  test('a mini program goes where the answer says', () => {
    const answer = {
      pre_entrustweb_id: '5778aadY9',
      redirect_appid: 'wxbd687630cd02ce1d',
      redirect_path: 'pages/PwdExemptContract/index',
    }
    expect(pay.navigateToMiniProgram(answer)).toEqual({
      appId: 'wxbd687630cd02ce1d',
      path: 'pages/PwdExemptContract/index',
      extraData: { pre_entrustweb_id: '5778aadY9' },
    })
  })

  test('a page of the official account is signed over plain values, and encoded once', () => {
    const url = new URL(pay.v2.entrustweb({ ...contract, return_web: 1 }))
    expect(url.origin + url.pathname).toBe('https://api.mch.weixin.qq.com/papay/entrustweb')
    expect(url.search).toContain('notify_url=https%3A%2F%2Fwww.example.com%2Fnotify%3Fa%3D1')
    expect(url.search).toContain('contract_display_account=%E5%BC%A0%20%E4%B8%89')
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(fields).toMatchObject({ mch_id: '1900000001', plan_id: '12535', version: '1.0', return_web: '1' })
    expect(sign).toBe(md5(fields))
  })

  test('service providers have a page of their own', () => {
    const url = new URL(pay.v2.entrustweb({ ...contract, sub_mch_id: '1900000109', sub_appid: APPID }))
    expect(url.pathname).toBe('/papay/partner/entrustweb')
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(fields).toMatchObject({ sub_mch_id: '1900000109', sub_appid: APPID })
    expect(sign).toBe(md5(fields))
  })

  test('a mini program is handed the signed contract', () => {
    const { appId, path, extraData } = pay.v2.navigateToMiniProgram(contract)
    expect([appId, path]).toEqual(['wxbd687630cd02ce1d', 'pages/index/index'])
    const { sign, ...fields } = extraData
    expect(fields.notify_url).toBe(contract.notify_url)
    expect(sign).toBe(md5(fields))
  })

  test.each(['plan_id', 'contract_code', 'request_serial', 'contract_display_account', 'notify_url'])(
    'a contract without %s is refused',
    async (name) => {
      const message = await refusal(() => pay.v2.entrustweb({ ...contract, [name]: undefined }))
      expect(message).toMatch(new RegExp(`^pay\\.v2\\.entrustweb\\(\\): ${name} is missing`))
    },
  )

  test.each([
    ['a number that is not exact', 1.5],
    ['half of a surrogate pair', '\uD800'],
    ['a control character', 'a\u0000b'],
  ])('a contract_code that is %s is refused', async (_, contract_code) => {
    const given = { ...contract, contract_code: contract_code as string }
    expect(await refusal(() => pay.v2.entrustweb(given))).toMatch(/: contract_code (is|holds) /)
  })

  test('a notify_url that is encoded already is refused', async () => {
    const notify_url = encodeURIComponent(contract.notify_url)
    expect(await refusal(() => pay.v2.entrustweb({ ...contract, notify_url }))).toMatch(/encoded already/)
  })
})

describe('商家券', () => {
  const coupon = { stock_id: 'abc123', out_request_no: '1234567' }

  test('the page’s address is signed by HMAC-SHA256', () => {
    const url = new URL(pay.v2.getcouponinfo({ ...coupon, open_id: 'oUpF8', coupon_code: 'C+1' }))
    expect(url.origin + url.pathname).toBe('https://action.weixin.qq.com/busifavor/getcouponinfo')
    expect(url.hash).toBe('#wechat_redirect')
    const { sign, ...fields } = Object.fromEntries(url.searchParams)
    expect(fields).toEqual({
      ...coupon,
      open_id: 'oUpF8',
      coupon_code: 'C+1',
      send_coupon_merchant: '1900000001',
    })
    expect(sign).toBe(hmac(fields))
  })

  test('the plug-in’s coupons are signed by name and number', () => {
    const send_coupon_params = [coupon, { stock_id: '321cba', out_request_no: '7654321', coupon_code: 'C' }]
    const attributes = pay.v2.sendCoupon({ send_coupon_params, send_coupon_merchant: '10016226' })
    expect(attributes).toEqual({
      send_coupon_params,
      send_coupon_merchant: '10016226',
      sign: hmac({
        out_request_no0: '1234567',
        out_request_no1: '7654321',
        coupon_code1: 'C',
        send_coupon_merchant: '10016226',
        stock_id0: 'abc123',
        stock_id1: '321cba',
      }),
    })
  })

  test.each([[undefined], [[]], [Array(11).fill(coupon)], [coupon]])('%p are no coupons', async (given) => {
    const message = await refusal(() => pay.v2.sendCoupon({ send_coupon_params: given as never }))
    expect(message).toMatch(/send_coupon_params must be a list of 1 to 10 coupons/)
  })
})
