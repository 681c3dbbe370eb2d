import { payOf, refusal } from './support'

const pay = payOf()
const h5_url =
  'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016121516420242444321ca&package=1'
const redirect_url = 'https://www.example.com/paid?order=1&状态=好'
const ENCODED = 'https%3A%2F%2Fwww.example.com%2Fpaid%3Forder%3D1%26%E7%8A%B6%E6%80%81%3D%E5%A5%BD'

describe('H5', () => {
  test('without redirect_url the address is what WeChat Pay answered', () => {
    expect(pay.h5({ h5_url })).toBe(h5_url)
  })

  test('redirect_url is encoded once, whatever it holds', () => {
    expect(pay.h5({ h5_url, redirect_url })).toBe(`${h5_url}&redirect_url=${ENCODED}`)
  })

  test('APIv2 answers mweb_url', () => {
    expect(pay.h5({ mweb_url: h5_url, redirect_url })).toBe(`${h5_url}&redirect_url=${ENCODED}`)
  })

  test('a redirect_url that is there already is replaced, not repeated', () => {
    const once = pay.h5({ h5_url, redirect_url: 'https://other.example.com/' })
    expect(pay.h5({ h5_url: once, redirect_url })).toBe(`${h5_url}&redirect_url=${ENCODED}`)
  })

  test('an address without query gets one, and a fragment stays last', () => {
    const address = 'https://wx.tenpay.com/pay#there'
    expect(pay.h5({ h5_url: address, redirect_url: 'https://a.cn' })).toBe(
      'https://wx.tenpay.com/pay?redirect_url=https%3A%2F%2Fa.cn#there',
    )
  })

  test.each([
    ['relative', '/paid', /is no absolute address that begins with https:\/\/ or http:\/\//],
    ['without scheme', 'www.example.com/paid', /is no absolute address/],
    ['without scheme, on slashes', '//www.example.com/paid', /is no absolute address/],
    ['a script', 'javascript:alert(1)', /is no absolute address/],
    ['an app’s scheme', 'weixin://paid', /is no absolute address/],
    ['encoded already', encodeURIComponent('https://a.cn/paid'), /is percent-encoded already/],
    ['of two lines', 'https://a.cn/\nhttps://b.cn', /holds spaces or line breaks/],
    ['with a password', 'https://user:secret@a.cn/', /holds a name or password/],
    ['empty', '', /is empty/],
    ['an object', new URL('https://a.cn'), /redirect_url is/],
  ])('a redirect_url that is %s is refused', async (_, given, expected) => {
    const message = await refusal(() => pay.h5({ h5_url, redirect_url: given as string }))
    expect(message).toMatch(/^pay\.h5\(\): redirect_url /)
    expect(message).toMatch(expected)
  })

  test('a h5_url that is not https is refused', async () => {
    expect(await refusal(() => pay.h5({ h5_url: 'weixin://wxpay/bizpayurl' }))).toMatch(
      /h5_url is no absolute/,
    )
  })

  test('a missing h5_url is refused', async () => {
    expect(await refusal(() => pay.h5({} as never))).toMatch(/h5_url is missing/)
  })
})

describe('Native', () => {
  test('the code_url is the text of the QR code', () => {
    const code_url = 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00'
    expect(pay.native({ code_url })).toBe(code_url)
  })

  test.each([
    ['an address of the web', h5_url, /does not begin with weixin:\/\//],
    ['empty', '', /is empty/],
    ['missing', undefined, /give data\.code_url of the answer to a native order/],
  ])('a code_url that is %s is refused', async (_, code_url, expected) => {
    expect(await refusal(() => pay.native({ code_url: code_url as string }))).toMatch(expected)
  })
})
