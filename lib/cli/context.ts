import type { Io } from './io'
import { formatJson } from './print/json'
import { type Style, styleFor } from './print/style'

/** What every command gets: where it reads from and prints to. */
export class Context {
  readonly out: Style
  readonly err: Style
  exitCode = 0

  constructor(readonly io: Io) {
    this.out = styleFor(io.stdout, io.env)
    this.err = styleFor(io.stderr, io.env)
  }

  /** One line on stdout. */
  print(line: string): void {
    this.io.stdout.write(`${line}\n`)
  }

  /** One line on stderr: what is said beside the answer. */
  note(line: string): void {
    this.io.stderr.write(`${line}\n`)
  }

  printJson(value: unknown): void {
    this.print(formatJson(value, this.out))
  }
}
