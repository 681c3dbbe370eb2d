/** Bills as WeChat Pay writes them, made up. */
export const TRADE_HEADER =
  '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,' +
  '应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,' +
  '手续费,费率,订单金额,申请退款金额,费率备注'

export const TRADE_SUMMARY =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n' +
  '`2,`10.00,`3.50,`0.00,`0.040000,`10.50,`3.50\r\n'

export const PAYMENT = [
  ...['2024-06-01 13:05:09', 'wxd678efh567hg6787', '1900000001', '0', '', '4200001874202406010123456789'],
  ...[
    'A0001',
    'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    'JSAPI',
    'SUCCESS',
    'OTHERS',
    'CNY',
    '10.00',
    '0.50',
    '0',
    '0',
  ],
  ...[
    '0.00',
    '0.00',
    '',
    '',
    'Image形象店-深圳腾大-QQ公仔',
    '自定义数据',
    '0.06000',
    '0.60%',
    '10.50',
    '0.00',
    '',
  ],
]

export const REFUND = [
  ...['2024-06-01 14:00:00', 'wxd678efh567hg6787', '1900000001', '0', '', '4200001874202406010123456789'],
  ...['A0001', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', 'JSAPI', 'REFUND', 'OTHERS', 'CNY', '0.00', '0.00'],
  ...['50000000382019052709732678859', 'R0001', '3.50', '0.00', 'ORIGINAL', 'SUCCESS', '公仔', ''],
  ...['-0.02000', '0.60%', '0.00', '3.50', ''],
]

export function line(cells: readonly string[]): string {
  return `${cells.map((cell) => `\`${cell}`).join(',')}\r\n`
}

/** A trade bill of these rows. */
export function tradeBill(rows: readonly (readonly string[])[] = [PAYMENT, REFUND]): string {
  return `\uFEFF${TRADE_HEADER}\r\n${rows.map(line).join('')}${TRADE_SUMMARY}`
}

/** A payment with some of its columns changed, by their official names. */
export function payment(changes: Record<string, string>): string[] {
  return TRADE_HEADER.split(',').map((name, at) => changes[name] ?? (PAYMENT[at] as string))
}

export const FUND_FLOW = [
  '\uFEFF记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
  '`2024-06-01 04:21:23,`50000305742018020103387128253,`1900009231201802015884652186,`退款,`退款,`支出,`0.02,`-1.17,`system,`缺货,`REF4200000068',
  '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额',
  '`20.0,`17.0,`0.35,`3.0,`0.18',
  '',
].join('\r\n')

export const PROFIT_SHARING = [
  '\uFEFF分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,微信分账明细单号,商户分账/回退单号,订单金额,分账接收方,分账金额,业务类型,处理状态,分账描述,备注',
  '`2024-06-01 04:21:23,`1900000001,`1900000109,`4200001874,`3008450740,`36011111,`P2015,`10.00,`86693852,`1.25,`分账,`成功,`分给商户A,`',
  '总笔数,分账总金额',
  '`1,`1.25',
  '',
].join('\n')
