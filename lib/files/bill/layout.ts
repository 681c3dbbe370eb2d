import type { BillColumn } from '../../../types'
import { WechatPayFileError } from '../../errors'
import { toCount, toFen } from './amount'
import { BETWEEN_CELLS } from './cells'
import type { KnownColumn } from './columns'

export type Row = Record<string, string | number | undefined>

/** What reads a row, by its header. */
export interface Layout {
  columns: readonly BillColumn[]
  /**
   * Reads a row in which nothing is quoted, as nearly every one is: in one go, for speed.
   *
   * @param where - the row in words, for errors
   * @returns undefined where the number of cells is another than that of the columns
   */
  readPlain(text: string, where: () => string): Row | undefined
  /** Reads a row whose cells were found with more care. */
  readCells(cells: readonly string[], where: () => string): Row
}

/** @param known - the columns that have keys of their own; all others keep their names and are text */
export function createLayout(names: readonly string[], known: ReadonlyMap<string, KnownColumn>): Layout {
  const found = names.map((name) => known.get(bareName(name)))
  const columns = nameColumns(names, found)
  const keys = columns.map(({ key }) => key)
  const numbers = found.map(numberReader)
  const last = keys.length - 1

  function readNumber(at: number, cell: string, where: () => string): number | undefined {
    const value = numbers[at]?.(cell)
    if (Number.isNaN(value)) throw malformed(columns[at] as BillColumn, where())
    return value
  }

  function readPlain(text: string, where: () => string): Row | undefined {
    const row: Row = {}
    for (let at = 0, start = 0; at <= last; at++) {
      const next = text.indexOf(BETWEEN_CELLS, start)
      if ((next === -1) !== (at === last)) return undefined
      const cell = text.slice(start, next === -1 ? text.length : next)
      row[keys[at] as string] = numbers[at] === undefined ? cell : readNumber(at, cell, where)
      start = next + BETWEEN_CELLS.length
    }
    return row
  }

  function readCells(cells: readonly string[], where: () => string): Row {
    const row: Row = {}
    for (const [at, cell] of cells.entries()) {
      row[keys[at] as string] = numbers[at] === undefined ? cell : readNumber(at, cell, where)
    }
    return row
  }

  return { columns, readPlain, readCells }
}

/** Names are given with and without their unit: `收支金额(元)`, `收支金额（元）`. */
export function bareName(name: string): string {
  return name.replace(/[（(]元[)）]$/, '')
}

function nameColumns(
  names: readonly string[],
  found: readonly (KnownColumn | undefined)[],
): readonly BillColumn[] {
  const taken = new Set(['__proto__', ...found.map((column) => column?.key)])
  const used = new Set<string>()
  return names.map((name, at) => {
    const key = found[at]?.key
    const isFree = key === undefined ? !taken.has(name) && !used.has(name) : !used.has(key)
    const chosen = isFree ? (key ?? name) : `${name}_${at + 1}`
    used.add(chosen)
    return Object.freeze({ name, key: chosen })
  })
}

function numberReader(column: KnownColumn | undefined): ((cell: string) => number | undefined) | undefined {
  if (column === undefined || column.type === 'text') return undefined
  const read = column.type === 'amount' ? toFen : toCount
  return column.optional ? (cell) => (cell === '' ? undefined : read(cell)) : read
}

/** Says nothing of the cell itself: where columns have moved it may be a person's data. */
function malformed({ name }: BillColumn, where: string): WechatPayFileError {
  return new WechatPayFileError(
    'BILL_MALFORMED',
    `${where} has no whole number of fen, or no number, in the column ${name}. ` +
      "Read the file as text to look at it: parseBill(path, 'plain').",
  )
}
