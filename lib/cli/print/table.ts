import { plainText } from './json'
import type { Style } from './style'

/** Characters that a terminal draws two columns wide: ideographs, kana, Hangul, full-width forms, emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/gu
const WIDEST = 40

/** A table that is written row by row: the columns are as wide as the first rows need. */
export class Table {
  readonly #widths: number[]

  constructor(
    readonly names: readonly string[],
    sample: readonly (readonly string[])[],
    readonly style: Style,
  ) {
    this.#widths = names.map((name, at) => {
      const needed = Math.max(widthOf(name), ...sample.map((row) => widthOf(row[at] ?? '')))
      return Math.min(needed, WIDEST)
    })
  }

  head(): string {
    return this.style('bold', this.row(this.names))
  }

  row(cells: readonly string[]): string {
    return cells
      .map((cell, at) => pad(plainText(cell), this.#widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  }
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

export function widthOf(text: string): number {
  const characters = [...text].length
  return characters + (text.match(WIDE)?.length ?? 0)
}
