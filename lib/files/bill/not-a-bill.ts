import type { BillKind } from '../../../types'
import { WechatPayFileError } from '../../errors'

const NAMES: Record<BillKind, string> = {
  trade: '交易账单',
  fundFlow: '资金账单',
  profitSharing: '分账账单',
  plain: 'any table',
}

/** Says what a file is that was taken for a bill. */
export function notABill(text: string, expected?: BillKind, found?: BillKind): WechatPayFileError {
  const wanted =
    expected === undefined ? 'a bill whose columns are known' : `${NAMES[expected]} (${expected})`
  const seen = found === undefined ? describe(text.trimStart()) : `${NAMES[found]} (${found})`
  const isTable = found === undefined && expected === undefined && seen === OTHER
  const remedy = isTable
    ? " Other tables whose rows begin with a backtick are read by parseBill(source, 'plain')."
    : ''
  return new WechatPayFileError('BILL_NOT_A_BILL', `The file is ${seen}; expected ${wanted}.${remedy}`)
}

const OTHER = 'something else'

function describe(text: string): string {
  if (text === '') return 'empty'
  if (/^<(\?xml|xml)/i.test(text))
    return `XML${quoteCode(/<return_msg>(?:<!\[CDATA\[)?([^<\]]+)/.exec(text))}`
  if (text.startsWith('<')) return 'a web page'
  if (text.startsWith('{')) return `JSON${quoteCode(/"code"\s*:\s*"([A-Z_0-9]+)"/.exec(text))}`
  if (text.startsWith('PK\u0003\u0004')) return 'a ZIP archive; unpack it first'
  return /[\0\uFFFD]/.test(text.slice(0, 1000)) ? 'no UTF-8 text' : OTHER
}

/** What a refusal that was saved as a file says of itself. */
function quoteCode(match: RegExpExecArray | null): string {
  return match ? `, an answer with "${match[1]?.slice(0, 80)}"` : ''
}
