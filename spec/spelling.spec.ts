import { joinPath, toProperty, toSegment } from '../lib/spelling'

describe('toSegment', () => {
  it.each([
    ['v3', 'v3', 'has nothing to change'],
    ['transactions', 'transactions', 'has nothing to change'],
    ['outTradeNo', 'out-trade-no', 'has inner capitals'],
    ['preEntrustSign', 'pre-entrust-sign', 'has inner capitals'],
    ['aBC', 'a-b-c', 'has capitals in a row'],
    ['billDownloadURL', 'bill-download-u-r-l', 'ends with capitals'],
    ['V3', 'v3', 'has a leading capital'],
    ['OutTradeNo', 'out-trade-no', 'has a leading capital and inner ones'],
    ['A', 'a', 'is one capital'],
    ['v3Global', 'v3-global', 'has a capital after a digit'],
    ['applyment4sub', 'applyment4sub', 'has a digit inside'],
    ['applyment4Sub', 'applyment4-sub', 'has a digit before a capital'],
    ['out_trade_no', 'out_trade_no', 'has underscores inside'],
    ['_leading', '_leading', 'has an underscore at the start only'],
    ['trailing_', 'trailing_', 'has an underscore at the end only'],
    ['out-trade-no', 'out-trade-no', 'has dashes already'],
    ['1217752501201407033233368018', '1217752501201407033233368018', 'is a number'],
    ['支付', '支付', 'is not Latin'],
    ['Éclair', 'Éclair', 'has a capital beyond ASCII'],
  ])('turns %s into %s: it %s', (property, segment) => {
    expect(toSegment(property)).toBe(segment)
  })

  it.each([
    ['_openid_', '{openid}'],
    ['_out_trade_no_', '{out_trade_no}'],
    ['_outTradeNo_', '{outTradeNo}'],
    ['_OpenID_', '{OpenID}'],
    ['_empty_', '{empty}'],
    ['_1_', '{1}'],
    ['___', '{_}'],
  ])('makes a variable of %s, its name unchanged', (property, segment) => {
    expect(toSegment(property)).toBe(segment)
  })

  it.each(['_', '__', ''])('leaves "%s" as it is, which names no variable', (property) => {
    expect(toSegment(property)).toBe(property)
  })
})

describe('toProperty', () => {
  it.each([
    ['v3', 'v3'],
    ['out-trade-no', 'outTradeNo'],
    ['pre-entrust-sign', 'preEntrustSign'],
    ['applyment4sub', 'applyment4sub'],
    ['out_trade_no', 'out_trade_no'],
    ['a-b-c', 'aBC'],
    ['a-1', 'a-1'],
    ['{openid}', '_openid_'],
    ['{out_trade_no}', '_out_trade_no_'],
    ['{outTradeNo}', '_outTradeNo_'],
  ])('turns %s into %s', (segment, property) => {
    expect(toProperty(segment)).toBe(property)
  })

  it.each([
    ...['v3', 'pay', 'out-trade-no', 'individual-contracts', 'applyment4sub', 'bill_download', 'a-1', 'h5'],
    ...['{openid}', '{out_trade_no}', '{outTradeNo}', '{empty}'],
  ])('is undone by toSegment: %s', (segment) => {
    expect(toSegment(toProperty(segment))).toBe(segment)
  })
})

describe('joinPath', () => {
  it.each([
    ['nothing', '', 'v3', 'v3'],
    ['a segment', 'v3', 'pay', 'v3/pay'],
    ['several segments', 'v3/pay', 'transactions/native', 'v3/pay/transactions/native'],
    [
      'a path that ends with a slash',
      'v3/applyment4sub/applyment/',
      '{id}',
      'v3/applyment4sub/applyment/{id}',
    ],
    ['a path that ends with a variable', 'v3/{id}', 'x', 'v3/{id}/x'],
  ])('puts one slash at most after %s', (_, path, continuation, wanted) => {
    expect(joinPath(path, continuation)).toBe(wanted)
  })

  it('keeps a slash at the end of what it joins', () => {
    expect(joinPath('v3', 'applyment/')).toBe('v3/applyment/')
  })
})
