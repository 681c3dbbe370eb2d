/** What begins each cell, so that spreadsheets leave numbers as they are. */
export const BETWEEN_CELLS = ',`'

/** Only stands within a cell that is quoted; else two rows would be taken for one. */
const BETWEEN_ROWS = '\n`'

/**
 * The cells of a row.
 *
 * WeChat Pay starts each cell with a backtick and quotes nothing, so commas, quotes and line breaks within a cell
 * need no care. Rows that were quoted as other CSV is, and cells without a backtick, are found by the number of
 * cells that there must be.
 *
 * @param text - the row, without its first backtick
 * @returns undefined where there is no way to read that many cells
 */
export function readCells(text: string, count: number): string[] | undefined {
  const isQuoted = text.includes(',"`')
  const plain = isQuoted || text.includes(BETWEEN_ROWS) ? [] : text.split(BETWEEN_CELLS)
  if (plain.length === count) return plain.map(unquote)
  for (const needsBacktick of [true, false]) {
    const cells = splitQuoted(text, needsBacktick)
    if (cells?.length === count) return cells
  }
  return undefined
}

/** A quoted cell as it was before: only where it holds what asks for quotes. */
function unquote(cell: string): string {
  const isQuoted = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"')
  const inner = isQuoted ? cell.slice(1, -1) : ''
  return /[,\n]|""/.test(inner) ? inner.replaceAll('""', '"') : cell
}

/** @returns undefined where the text ends or a row begins before a cell does */
function splitQuoted(text: string, needsBacktick: boolean): string[] | undefined {
  const cells: string[] = []
  for (let at = 0; ; ) {
    const start = text[at] === '`' ? at + 1 : at
    const closed = text[start] === '"' ? endOfQuoted(text, start) : -1
    if (closed === -1 && text.startsWith('"`', start)) return undefined
    const end = closed === -1 ? endOfPlain(text, start, needsBacktick) : closed
    const cell = text.slice(start, end)
    if (closed === -1 && cell.includes(BETWEEN_ROWS)) return undefined
    cells.push(closed === -1 ? cell : unquoteAll(cell))
    if (end === text.length) return cells
    at = end + 1
  }
}

/** Where a quoted cell ends, or -1 where its quotes are its own. */
function endOfQuoted(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    at = text.indexOf('"', at)
    if (at === -1) return -1
    if (text[at + 1] === '"') at++
    else return at + 1 === text.length || text[at + 1] === ',' ? at + 1 : -1
  }
}

function endOfPlain(text: string, start: number, needsBacktick: boolean): number {
  for (let at = text.indexOf(',', start); at !== -1; at = text.indexOf(',', at + 1)) {
    if (!needsBacktick || text[at + 1] === '`' || text.startsWith('"`', at + 1)) return at
  }
  return text.length
}

function unquoteAll(cell: string): string {
  return cell.slice(1, -1).replaceAll('""', '"').replace(/^`/, '')
}
