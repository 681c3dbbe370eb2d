import { inspect } from 'node:util'
import axios, { AxiosHeaders, type AxiosResponse } from 'axios'
import { Call } from '../../lib/call'
import { WechatPayApiError, WechatPayError } from '../../lib/errors'
import { toApiError } from '../../lib/v3/failure'
import { requestText } from '../../lib/v3/signed-text'

const NAME = '张三丰'
const SIGNED_TEXT = requestText('POST', '/v3/pay', '1554208460', '593BEC0C', `{"name":"${NAME}"}`)

function callWith(signedText?: Buffer): Call {
  const call = new Call('POST', 'v3/pay/{id}')
  const wishes = {
    responseType: undefined,
    transformResponse: undefined,
    validateStatus: undefined,
    maxContentLength: undefined,
  }
  if (signedText) call.sealed({ wishes, signed: true, signedText, origin: '', path: '/v3/pay', body: '' })
  return call
}

function refusal(
  status: number,
  data: unknown,
  { requestId = '', verified = true, cause = undefined as unknown } = {},
) {
  const response: AxiosResponse = {
    status,
    statusText: '',
    headers: requestId ? { 'request-id': requestId } : {},
    config: { headers: new AxiosHeaders() },
    data,
  }
  return toApiError(callWith(SIGNED_TEXT), response, data, { verified, cause })
}

describe('a refusal', () => {
  const detail = { field: '/amount/total', issue: 'must be positive', location: 'body', value: NAME }
  const data = { code: 'PARAM_ERROR', message: '参数错误', detail }
  const error = refusal(400, data, { requestId: '08F7-268435461' })

  it('is an Error, a WechatPayError and a WechatPayApiError by name', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(WechatPayError)
    expect(error).toBeInstanceOf(WechatPayApiError)
    expect(error.name).toBe('WechatPayApiError')
  })

  it('satisfies axios.isAxiosError', () => {
    expect(axios.isAxiosError(error)).toBe(true)
    expect(error.response).toMatchObject({ status: 400, data })
    expect(error.config).toBe(error.response.config)
  })

  it("has the status and WeChat Pay's code and message", () => {
    expect(error).toMatchObject({ status: 400, code: 'PARAM_ERROR', apiMessage: '参数错误' })
  })

  it('names the Request-ID, and the internal code at its end', () => {
    expect(error).toMatchObject({ requestId: '08F7-268435461', internalCode: 268435461 })
  })

  it('says in its message what was called, what came back and what to do', () => {
    expect(error.message).toBe(
      'POST v3/pay/{id}: 400 PARAM_ERROR: 参数错误 (A parameter is invalid; detail names it.) ' +
        '[Request-ID 08F7-268435461]',
    )
  })

  it('has a detail whose value can be read', () => {
    expect(error.detail).toMatchObject(detail)
  })

  it('has a detail whose value is never printed', () => {
    const prints = [
      String(error),
      inspect(error, { depth: Infinity }),
      inspect(error.detail),
      JSON.stringify(error),
      JSON.stringify(error.detail),
      JSON.stringify({ ...error }),
      error.stack,
    ]
    expect(prints.filter((print) => print?.includes(NAME))).toEqual([])
  })

  it('prints the rest of its detail', () => {
    expect(JSON.parse(JSON.stringify(error)).detail).toEqual({
      field: '/amount/total',
      issue: 'must be positive',
      location: 'body',
    })
  })

  it('is written to a log with its name, message and fields', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'WechatPayApiError',
      message: error.message,
      code: 'PARAM_ERROR',
      status: 400,
      apiMessage: '参数错误',
      verified: true,
      retryable: false,
      detail: expect.anything(),
      requestId: '08F7-268435461',
      internalCode: 268435461,
    })
  })

  it.each([true, false])('says whether it was verified: %s', (verified) => {
    expect(refusal(400, data, { verified }).verified).toBe(verified)
  })

  it('keeps why its signature was not believed', () => {
    const cause = new Error('clock')
    expect(refusal(400, data, { verified: false, cause }).cause).toBe(cause)
  })

  it('has no cause, detail, Request-ID, internal code or difference where there is none', () => {
    const plain = refusal(404, { code: 'ORDER_NOT_EXIST', message: '订单不存在' })
    expect(Object.keys(plain).sort()).toEqual(['apiMessage', 'code', 'retryable', 'status', 'verified'])
    expect(plain.cause).toBeUndefined()
  })
})

describe('the internal code', () => {
  it.each([
    ['08F7A6-C0-268435461', 268435461],
    ['08F7A6-0', 0],
    ['08F7A6', undefined],
    ['08F7A6-', undefined],
    ['08F7A6-12AB', undefined],
  ])('of the Request-ID %s is %s', (requestId, internalCode) => {
    expect(refusal(400, {}, { requestId }).internalCode).toBe(internalCode)
  })

  it.each([
    [268443699, /signature/],
    [268512771, /no such order/],
    [268447840, /slow down/],
    [268449538, /paid already/],
    [268498689, /paid already/],
    [268498688, /other parameters/],
    [268445527, /not bound/],
    [268443715, /not available/],
    [268447843, /another merchant/],
    [268447914, /expired/],
    [268448010, /may not collect/],
    [268501013, /openid/],
    [270924358, /not known/],
    [268449641, /reversed, not closed/],
  ])('%d adds a hint to the message', (internalCode, hint) => {
    expect(refusal(400, {}, { requestId: `A-${internalCode}` }).message).toMatch(hint)
  })

  it('that is not known adds none', () => {
    expect(refusal(400, { code: 'A', message: 'b' }, { requestId: 'A-1' }).message).toBe(
      'POST v3/pay/{id}: 400 A: b [Request-ID A-1]',
    )
  })
})

describe('a call may be repeated after', () => {
  it.each([
    [500, 'SYSTEM_ERROR', true],
    [502, 'SYSTEM_ERROR', true],
    [502, 'BANK_ERROR', true],
    [503, 'SERVICE_UNAVAILABLE', true],
    [504, 'GATEWAY_TIMEOUT', true],
    [429, 'FREQUENCY_LIMITED', true],
    [429, 'RATELIMIT_EXCEEDED', true],
    [500, 'BANK_ERROR', false],
    [501, 'SYSTEM_ERROR', false],
    [429, 'QUOTA_EXCEEDED', false],
    [400, 'PARAM_ERROR', false],
    [400, 'SYSTEM_ERROR', false],
    [400, 'FREQUENCY_LIMITED', false],
    [401, 'SIGN_ERROR', false],
    [403, 'RATELIMIT_EXCEEDED', false],
    [403, 'NO_AUTH', false],
    [404, 'ORDER_NOT_EXIST', false],
    [409, 'ALREADY_EXISTS', false],
    [302, 'SYSTEM_ERROR', false],
  ])('%d %s: %s', (status, code, retryable) => {
    expect(refusal(status, { code, message: '' }).retryable).toBe(retryable)
  })

  it.each([
    [500, false],
    [502, true],
    [503, true],
    [504, true],
    [429, false],
  ])('%d without a body: %s', (status, retryable) => {
    expect(refusal(status, '').retryable).toBe(retryable)
  })
})

describe("an answer that is none of WeChat Pay's error messages", () => {
  it.each([
    ['a page in HTML', '<html><body>502 Bad Gateway</body></html>'],
    ['nothing', ''],
    ['undefined', undefined],
    ['null', null],
    ['a number', 42],
    ['a list', []],
    ['an object of another kind', { error: 'x', code: 7, message: { a: 1 }, detail: 'text' }],
  ])('as %s, has the code HTTP_502', (_, data) => {
    const error = refusal(502, data)
    expect(error).toMatchObject({ code: 'HTTP_502', status: 502 })
    expect(error.message).toBe(
      'POST v3/pay/{id}: 502 HTTP_502: this is no error message of WeChat Pay’s; a proxy or gateway may have answered',
    )
    expect(error).not.toHaveProperty('detail')
  })

  it('is not quoted', () => {
    expect(refusal(502, `<html>${NAME}</html>`).message).not.toContain(NAME)
  })
})

describe('SIGN_ERROR', () => {
  const seen = (text: Buffer) => ({
    method: 'POST',
    url: '/v3/pay',
    truncated_sign_message: text.toString(),
    sign_message_length: text.length,
  })
  const signError = (sign_information: unknown, status = 401, code = 'SIGN_ERROR') =>
    refusal(status, { code, message: '错误的签名', detail: { location: 'authorization', sign_information } })

  const moved = requestText('POST', '/v3/other', '1554208460', '593BEC0C', `{"name":"${NAME}"}`)

  it('names the first line where the texts differ', () => {
    const error = signError(seen(moved))
    expect(error.signatureDifference).toEqual({
      line: 'url',
      explanation: 'the url was signed as "/v3/pay", but WeChat Pay saw "/v3/other"',
    })
    expect(error.message).toContain('(the url was signed as "/v3/pay", but WeChat Pay saw "/v3/other".)')
  })

  it('has what WeChat Pay saw to be read, but never printed', () => {
    const error = signError(seen(moved))
    expect(error.detail?.sign_information).toEqual(seen(moved))
    const prints = [inspect(error, { depth: Infinity }), JSON.stringify(error), error.message]
    expect(prints.filter((print) => print.includes(NAME) || print.includes('593BEC0C'))).toEqual([])
  })

  it.each([
    ['that is missing', undefined],
    ['that is null', null],
    ['that is text', 'GET'],
    ['without a text', { sign_message_length: 3 }],
    ['without a length', { truncated_sign_message: 'GET' }],
  ])('with information %s says nothing of a difference', (_, information) => {
    expect(signError(information)).not.toHaveProperty('signatureDifference')
  })

  it('of a call that was never signed says nothing of a difference', () => {
    const response = { status: 401, headers: {}, config: {} } as AxiosResponse
    const data = { code: 'SIGN_ERROR', detail: { sign_information: seen(moved) } }
    const error = toApiError(callWith(), response, data, { verified: false })
    expect(error).not.toHaveProperty('signatureDifference')
  })

  it('is the only code that is explained so', () => {
    expect(signError(seen(moved), 400, 'PARAM_ERROR')).not.toHaveProperty('signatureDifference')
  })
})
