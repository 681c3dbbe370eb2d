import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { answer } from './answering'

/** A process of its own for one parser. */
export interface BillQuestion {
  parser: keyof typeof PARSERS
  file: string
  /** The repository's folder: the build below it is measured. */
  root: string
}

export interface BillAnswer {
  rows: number
  seconds: number
  /** User and system time, in seconds. */
  cpu: number
  /** The most memory that the process ever had, in bytes. */
  peak: number
}

interface Chain {
  parseBill(file: string, kind: 'trade'): AsyncIterable<{ total: number }>
}

interface Plugin {
  Formatter: { castCsvBill(file: Buffer): { rows: unknown[] } }
}

const PARSERS = {
  async chain({ root, file }: BillQuestion): Promise<number> {
    const { parseBill } = createRequire(join(root, 'package.json'))('./dist/index.js') as Chain
    let rows = 0
    for await (const { total } of parseBill(file, 'trade')) if (total > 0) rows++
    return rows
  },
  /** wechatpay-axios-plugin takes the whole file at once. */
  async plugin({ root, file }: BillQuestion): Promise<number> {
    const require = createRequire(join(root, 'bench/package.json'))
    return (require('wechatpay-axios-plugin') as Plugin).Formatter.castCsvBill(readFileSync(file)).rows.length
  },
}

answer(async (question: BillQuestion): Promise<BillAnswer> => {
  const start = performance.now()
  const rows = await PARSERS[question.parser](question)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage()
  return { rows, seconds, cpu: (user + system) / 1e6, peak: process.resourceUsage().maxRSS * 1024 }
})

process.once('disconnect', () => process.exit())
