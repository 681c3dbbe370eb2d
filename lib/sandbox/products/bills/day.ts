import { Refusal } from '../../refusal'
import type { World } from '../../world'

/** A day in China, in milliseconds since 1970. */
export interface Day {
  begin: number
  end: number
}

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
/** For how long bills are kept, in days: three months. */
const KEPT = 92
/** When the bills of the day before are written, in hours. */
const WRITTEN_AT = 10

/**
 * The day of a bill that can be had by now.
 *
 * @param date - `2026-01-05` or `20260105`
 * @throws {@link Refusal} `INVALID_REQUEST` for another one, `STATEMENT_CREATING` before ten in the morning
 */
export function dayOfBill(date: string, { clock }: World): Day {
  const begin = Date.parse(`${date.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3')}T00:00:00+08:00`)
  const today = Date.parse(`${clock.rfc3339().slice(0, 10)}T00:00:00+08:00`)
  if (Number.isNaN(begin)) throw invalidDate('账单日期格式错误')
  if (begin >= today) throw invalidDate('账单日期应早于今天')
  if (begin < today - KEPT * DAY) throw invalidDate('仅支持三个月内的账单')
  if (begin === today - DAY && clock.now() < today + WRITTEN_AT * HOUR)
    throw new Refusal(400, 'STATEMENT_CREATING', '账单生成中，请于10点后再试')
  return { begin, end: begin + DAY }
}

export const noStatement = () => new Refusal(400, 'NO_STATEMENT_EXIST', '账单文件不存在')

function invalidDate(message: string): Refusal {
  return new Refusal(400, 'INVALID_REQUEST', message)
}
