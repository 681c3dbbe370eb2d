import {
  interfaceName,
  operationName,
  propertiesOf,
  propertyKey,
  segmentsOf,
  templateOf,
} from '../../scripts/generate/names'

describe('templateOf', () => {
  it.each([
    ['/v3/certificates', 'v3/certificates'],
    ['/v3/applyment4sub/applyment/', 'v3/applyment4sub/applyment/'],
    ['/v3/pay/transactions/id/{id}', 'v3/pay/transactions/id/{id}'],
  ])('takes only the leading slash from %s', (path, template) => {
    expect(templateOf(path)).toBe(template)
  })
})

describe('segmentsOf', () => {
  it.each([
    ['/v3/certificates', ['v3', 'certificates']],
    ['/v3/applyment4sub/applyment/', ['v3', 'applyment4sub', 'applyment']],
    ['', []],
  ])('finds no empty segment in "%s"', (path, segments) => {
    expect(segmentsOf(path)).toEqual(segments)
  })
})

describe('propertiesOf', () => {
  it.each([
    ['/v3/certificates', 'v3.certificates'],
    ['/v3/pay/transactions/out-trade-no/{out_trade_no}', 'v3.pay.transactions.outTradeNo._out_trade_no_'],
    ['/v3/applyment4sub/applyment/', 'v3.applyment4sub.applyment'],
    ['/secapi/mch/addInstitutionsub', 'secapi.mch.addInstitutionsub'],
    ['/v3/profitsharing/receivers/delete', 'v3.profitsharing.receivers.delete'],
    ['/v3/marketing/favor/media/image-upload', 'v3.marketing.favor.media.imageUpload'],
  ])('spells %s as %s', (path, chain) => {
    expect(propertiesOf(path).join('.')).toBe(chain)
  })
})

describe('propertyKey', () => {
  it.each([
    ['native', 'native'],
    ['_openid_', '_openid_'],
    ['$ref', '$ref'],
    ['goods-id', "'goods-id'"],
    ['3d', "'3d'"],
    ['a.b', "'a.b'"],
    ["it's", "'it\\'s'"],
  ])('writes %s as %s', (name, key) => {
    expect(propertyKey(name)).toBe(key)
  })
})

describe('interfaceName', () => {
  it.each([
    ['/v3/certificates', 'V3Certificates'],
    ['/v3/pay/transactions/id/{transaction_id}', 'V3PayTransactionsIdByTransactionId'],
    ['/v3/new-tax-control-fapiao/download', 'V3NewTaxControlFapiaoDownload'],
    ['/v3/applyment4sub/applyment/', 'V3Applyment4subApplymentSlash'],
    ['/secapi/mch/addInstitutionsub', 'SecapiMchAddInstitutionsub'],
  ])('names the interface of %s %s', (path, name) => {
    expect(interfaceName(path)).toBe(name)
  })

  it('tells a path with a trailing slash from the one without', () => {
    expect(interfaceName('/v3/a/')).not.toBe(interfaceName('/v3/a'))
  })
})

describe('operationName', () => {
  it.each([
    ['post', '/v3/pay/transactions/native', 'PostV3PayTransactionsNative'],
    ['get', '/v3/certificates', 'GetV3Certificates'],
  ] as const)('starts with the method: %s %s', (method, path, name) => {
    expect(operationName(method, path)).toBe(name)
  })
})
