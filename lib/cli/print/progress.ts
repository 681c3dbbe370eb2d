import type { Output } from '../io'
import type { Style } from './style'

/** How often the line is drawn anew, in milliseconds. */
const INTERVAL = 100
const WIDTH = 30

/** A line on a terminal that tells how far something is; nothing anywhere else. */
export class Progress {
  #drawn = 0
  #isShown = false

  constructor(
    readonly output: Output,
    readonly style: Style,
    readonly what: string,
  ) {}

  /** @param total - in bytes, where it is known */
  update(bytes: number, total?: number): void {
    const now = Date.now()
    if (!this.output.isTTY || now - this.#drawn < INTERVAL) return
    this.#drawn = now
    this.#isShown = true
    this.output.write(`\r${this.what} ${total ? this.#bar(bytes / total) : size(bytes)}\u001b[K`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#isShown) this.output.write('\r\u001b[K')
    this.#isShown = false
  }

  #bar(share: number): string {
    const full = Math.round(Math.min(1, share) * WIDTH)
    const percent = `${Math.floor(Math.min(1, share) * 100)}%`.padStart(4)
    return `${this.style('green', '█'.repeat(full))}${this.style('dim', '░'.repeat(WIDTH - full))}${percent}`
  }
}

function size(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MiB`
}
