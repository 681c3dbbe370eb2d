/** A bill: its columns, its rows, and the line that sums them up. */
export interface Table {
  header: readonly string[]
  rows: readonly (readonly string[])[]
  summary: Readonly<Record<string, string>>
}

const BOM = '\uFEFF'
const LINE_END = '\r\n'

/** A bill as WeChat Pay writes it: each cell begins with a backtick, so that no table program takes it for a number. */
export function writeTable({ header, rows, summary }: Table): string {
  const lines = [
    header.join(','),
    ...rows.map(writeRow),
    Object.keys(summary).join(','),
    writeRow(Object.values(summary)),
  ]
  return BOM + lines.map((line) => line + LINE_END).join('')
}

function writeRow(cells: readonly string[]): string {
  return cells.map((cell) => `\`${cell.replace(/[\r\n]+/g, ' ')}`).join(',')
}

/** Fen as yuan. */
export function yuan(fen: number, decimals = 2): string {
  return (fen / 100).toFixed(decimals)
}

export function sum<Row>(rows: readonly Row[], amount: (row: Row) => number): number {
  return rows.reduce((total, row) => total + amount(row), 0)
}
