import type { BillKind } from '../../../types'
import { WechatPayFileError } from '../../errors'
import { readCells } from './cells'
import { kindOf, ROWS, SUMMARIES } from './columns'
import { bareName, createLayout, type Layout, type Row } from './layout'
import { notABill } from './not-a-bill'

/** No row of a bill is as long, in bytes. */
export const MOST_BYTES_OF_ROW = 64 * 1024

/**
 * Makes rows of a bill's pieces. A piece is what stands between two backticks that begin a line, so it is one row;
 * the piece before the summary also holds the summary's header, which begins with no backtick.
 */
export class BillReader {
  kind: BillKind | undefined
  layout: Layout | undefined
  summary: { layout: Layout; row: Row } | undefined
  #summaryLayout: Layout | undefined
  #rows = 0
  readonly #where = () => `Row ${this.#rows + 1} of the bill`
  /** The beginning of a row whose quotes were not closed yet. */
  #open: string | undefined

  constructor(readonly expected: BillKind | undefined) {}

  /**
   * Reads one piece and appends its rows.
   *
   * @param isPlain - whether there is neither a line break nor a quote in it
   */
  read(piece: string, rows: Row[], isPlain: boolean): void {
    const { layout } = this
    if (layout === undefined) this.#readHeader(piece, rows)
    else if (this.#summaryLayout !== undefined) this.#readSummary(piece, this.#summaryLayout)
    else this.#readRow(piece, layout, rows, isPlain)
  }

  /** Throws where the bill ended before its end. */
  end(): void {
    if (this.layout === undefined) throw notABill('', this.expected)
    if (this.#open !== undefined) throw this.#malformed()
    if (this.summary === undefined && (this.#summaryLayout !== undefined || this.kind !== 'plain')) {
      throw truncated(this.#rows)
    }
  }

  #readHeader(piece: string, rows: Row[]): void {
    const [header, rest] = splitLine(piece.replace(/^\uFEFF?\s*`?/, ''))
    const names = header.split(',').map((name) => name.trim().replace(/^"?`?|"$/g, ''))
    const found = kindOf(names.map(bareName))
    const kind = this.expected ?? found
    const isTable = names.length > 1 && !/^[<{[]|[\0\uFFFD]/.test(header)
    if (!isTable || kind === undefined || (kind !== 'plain' && found !== kind)) {
      throw notABill(piece, this.expected, isTable ? found : undefined)
    }
    this.kind = kind
    this.layout = createLayout(names, ROWS[kind])
    if (rest !== '') this.#readTail(rest, this.layout, rows)
  }

  #readRow(piece: string, layout: Layout, rows: Row[], isPlain: boolean): void {
    const isOneRow = this.#open === undefined && (isPlain || !/\n|(^|[,`])"/.test(piece))
    const row = isOneRow ? layout.readPlain(piece, this.#where) : undefined
    if (row) {
      this.#rows++
      rows.push(row)
    } else this.#readTail(this.#open === undefined ? piece : `${this.#open}\n\`${piece}`, layout, rows)
  }

  /** Reads what is not simply one row: line breaks, quotes, the summary's header. */
  #readTail(text: string, layout: Layout, rows: Row[]): void {
    this.#open = undefined
    const at = text.lastIndexOf('\n')
    const last = text.slice(at + 1).trim()
    const before = at === -1 ? '' : text.slice(0, at).trimEnd()
    if (isSummaryHeader(last, layout) && (before === '' || !last.includes('`'))) {
      if (before !== '') this.#readRows(before, layout, rows)
      if (this.#open !== undefined) throw this.#malformed()
      const names = last.split(',').map((name) => name.replace(/^"?`?|"$/g, ''))
      this.#summaryLayout = createLayout(names, SUMMARIES[this.kind as BillKind])
    } else this.#readRows(text.trimEnd(), layout, rows)
  }

  #readRows(text: string, layout: Layout, rows: Row[]): void {
    const found = this.#findRows(text, layout.columns.length)
    if (found) for (const cells of found) rows.push(this.#toRow(cells, layout))
    else if (text.includes('"') && text.length < MOST_BYTES_OF_ROW) this.#open = text
    else throw this.#malformed()
  }

  /** Rows without a backtick at their beginning stand in one piece; else its line breaks are those of a cell. */
  #findRows(text: string, count: number): string[][] | undefined {
    if (text.includes('\n')) {
      const lines = text.split(/\r?\n/).map((line) => readCells(line.replace(/^`/, ''), count))
      if (lines.every((line) => line !== undefined)) return lines
    }
    const cells = readCells(text, count)
    return cells && [cells]
  }

  #readSummary(piece: string, layout: Layout): void {
    if (this.summary !== undefined) throw this.#malformed('text after its summary')
    const cells = readCells(piece.trimEnd(), layout.columns.length)
    if (!cells) throw this.#malformed('another number of cells than names in its summary')
    this.summary = { layout, row: layout.readCells(cells, () => 'The summary of the bill') }
  }

  #toRow(cells: string[], layout: Layout): Row {
    const row = layout.readCells(cells, this.#where)
    this.#rows++
    return row
  }

  #malformed(found = `another number of cells than columns in row ${this.#rows + 1}`): WechatPayFileError {
    return new WechatPayFileError('BILL_MALFORMED', `The bill has ${found}. Download it again.`)
  }
}

function splitLine(text: string): [line: string, rest: string] {
  const at = text.indexOf('\n')
  return at === -1 ? [text.trimEnd(), ''] : [text.slice(0, at).trimEnd(), text.slice(at + 1).trim()]
}

/** Names of sums: 总交易单数, 资金流水总笔数. No cell of a row stands at the beginning of a line without a backtick. */
function isSummaryHeader(line: string, layout: Layout): boolean {
  const [first = '', ...others] = line.split(',')
  return /总|合计/.test(first) && first.length < 40 && others.length < layout.columns.length
}

function truncated(rows: number): WechatPayFileError {
  return new WechatPayFileError(
    'BILL_TRUNCATED',
    `The bill ends after ${rows} rows, before its summary. Download it again.`,
  )
}
