import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const HEADER =
  '\uFEFF交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,' +
  '货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,' +
  '商户数据包,手续费,费率,订单金额,申请退款金额,费率备注\r\n'

const SUMMARY =
  '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额\r\n'

const PRODUCTS = [
  'Image形象店-深圳腾大-QQ公仔',
  'iPhone, 256GB, 黑色',
  '咖啡(大杯)',
  '腾讯充值中心-QQ会员充值',
  '"特价" 月饼',
]

const ROWS_AT_ONCE = 1_000

/**
 * Writes 交易账单 of at least so many bytes, always the same.
 *
 * @returns the number of its rows
 */
export async function generateBill(path: string, bytes: number): Promise<number> {
  const file = createWriteStream(path)
  const random = createRandom()
  let rows = 0
  let written = Buffer.byteLength(HEADER)
  file.write(HEADER)
  while (written < bytes) {
    const text = Array.from({ length: ROWS_AT_ONCE }, () => row(rows++, random)).join('')
    written += Buffer.byteLength(text)
    if (!file.write(text)) await once(file, 'drain')
  }
  file.end(`${SUMMARY}\`${rows},\`1.00,\`0.00,\`0.00,\`0.000000,\`1.00,\`0.00\r\n`)
  await finished(file)
  return rows
}

type Random = (below: number) => number

function row(at: number, random: Random): string {
  const fen = random(100_000) + 1
  const yuan = (fen / 100).toFixed(2)
  const fee = (Math.round(fen * 0.006) / 100).toFixed(5)
  const two = (from: number, below: number) => String(from + random(below))
  const cells = [
    `2024-06-1${random(10)} ${two(10, 14)}:${two(10, 50)}:${two(10, 50)}`,
    ...['wxd678efh567hg6787', '1900000001', '1900000109', ''],
    `42000018742024060${String(at).padStart(12, '1')}`,
    `A2024061${String(at).padStart(16, '0')}`,
    `oUpF8uMuAJO_M2pxb1Q9zNjW${two(1_000, 8_000)}`,
    ...['JSAPI', 'SUCCESS', 'OTHERS', 'CNY', yuan, '0.00', '0', '0', '0.00', '0.00', '', ''],
    PRODUCTS[random(PRODUCTS.length)] as string,
    `store=${random(1_000)}`,
    ...[fee, '0.60%', yuan, '0.00', ''],
  ]
  return `\`${cells.join(',`')}\r\n`
}

/** A linear congruential generator: the same numbers in every run. */
function createRandom(): Random {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return state % below
  }
}
