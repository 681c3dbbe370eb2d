import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Bill, BillKind } from '../../../types'
import { parseBill } from '../../files/lazy'
import { type Options, wantsJson } from '../act'
import type { Context } from '../context'
import type { Io } from '../io'
import { plainText } from '../print/json'
import { Progress } from '../print/progress'
import { Table } from '../print/table'
import { UsageError } from '../usage-error'

type Row = Record<string, unknown>

/** What of each kind fits a terminal. */
const SHOWN: Record<string, string[]> = {
  trade: [
    'trade_time',
    'out_trade_no',
    'trade_state',
    'trade_type',
    'total',
    'out_refund_no',
    'refund',
    'fee',
  ],
  fundFlow: ['booking_time', 'flow_id', 'business_name', 'direction', 'amount', 'balance'],
  profitSharing: ['sharing_time', 'out_order_no', 'receiver', 'amount', 'status'],
}

/** How many rows decide how wide a table's columns are. */
const SAMPLE = 50

/** `wxpay bill parse`: the rows of a bill as they are read, then its summary. */
export async function parseFile(file: string, options: Options, context: Context): Promise<void> {
  const progress = new Progress(context.io.stderr, context.err, file)
  const isOnScreen = context.io.stdout.isTTY === true && !options.summary
  const source = await open(file, context.io, isOnScreen ? undefined : progress)
  const bill = parseBill(source, options.kind as BillKind) as Bill
  try {
    if (options.summary) for await (const _row of bill);
    else if (wantsJson(options)) await printLines(bill, options, context)
    else await printTable(bill, options, context)
  } finally {
    progress.end()
  }
  if (!wantsJson(options)) printSummary(bill, context)
  else if (options.summary) context.print(JSON.stringify(bill.summary ?? {}))
}

/** Bytes of the file, counted as they are read. */
async function open(
  file: string,
  io: Io,
  progress: Progress | undefined,
): Promise<AsyncIterable<Uint8Array | string>> {
  if (file === '-') return io.stdin
  const path = resolve(io.cwd, file)
  const found = await stat(path).catch((error) => {
    throw new UsageError(`The bill ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  })
  return count(createReadStream(path, { highWaterMark: 256 * 1024 }), found.size, progress)
}

async function* count(
  stream: AsyncIterable<Buffer>,
  total: number,
  progress: Progress | undefined,
): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of stream) {
    bytes += chunk.length
    progress?.update(bytes, total)
    yield chunk
  }
}

async function printLines(bill: Bill, options: Options, context: Context): Promise<void> {
  const names = namesIn(options)
  for await (const row of bill) {
    const shown = names ? Object.fromEntries(names.map((name) => [name, (row as Row)[name]])) : row
    await write(context.io, `${JSON.stringify(shown)}\n`)
  }
}

async function printTable(bill: Bill, options: Options, context: Context): Promise<void> {
  const first: Row[] = []
  let table: Table | undefined
  let names: string[] = []
  const cells = (row: Row) => names.map((name) => textOf(row[name]))
  const begin = async () => {
    names = namesIn(options) ?? namesOf(bill)
    requireColumns(names, bill)
    table = new Table(names, first.map(cells), context.out)
    await write(context.io, `${[table.head(), ...first.map((row) => table?.row(cells(row)))].join('\n')}\n`)
  }
  for await (const row of bill) {
    if (table) await write(context.io, `${table.row(cells(row as Row))}\n`)
    else if (first.push(row as Row) === SAMPLE) await begin()
  }
  if (!table && first.length > 0) await begin()
}

/** Lets whoever reads the output keep up, so that a long bill does not pile up in memory. */
async function write({ stdout }: Io, text: string): Promise<void> {
  const emitter = stdout as {
    once?: (event: string, listener: () => void) => unknown
    writableNeedDrain?: boolean
  }
  stdout.write(text)
  if (emitter.writableNeedDrain) await new Promise<void>((done) => emitter.once?.('drain', done))
}

function namesIn({ columns }: Options): string[] | undefined {
  return columns === undefined ? undefined : String(columns).split(',')
}

function namesOf(bill: Bill): string[] {
  const all = (bill.columns ?? []).map(({ key }) => key)
  const shown = (SHOWN[bill.kind ?? ''] ?? all).filter((name) => all.includes(name))
  return shown.length > 0 ? shown : all
}

function requireColumns(names: string[], { columns = [] }: Bill): void {
  const known = columns.map(({ key }) => key)
  const wrong = names.find((name) => !known.includes(name))
  if (wrong !== undefined)
    throw new UsageError(`--columns: this bill has no "${wrong}". It has ${known.join(', ')}.`)
}

function printSummary(bill: Bill, context: Context): void {
  const { summary, summaryColumns = [] } = bill
  if (!summary) return
  const width = Math.max(...summaryColumns.map(({ key }) => key.length))
  context.print('')
  for (const { key, name } of summaryColumns) {
    const value = textOf((summary as Row)[key])
    context.print(
      `${context.out('bold', key.padEnd(width))}  ${value.padEnd(12)}  ${context.out('dim', plainText(name))}`,
    )
  }
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value)
}
