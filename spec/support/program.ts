import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { createInterface } from 'node:readline'

/** A program that runs until it is stopped, and what it prints. */
export class Program {
  /** What it printed so far, by line. */
  readonly lines: string[] = []
  readonly #child: ChildProcess
  readonly #printed = new EventEmitter()

  /** In a process group of its own, as what it starts is to end with it. */
  constructor(command: string, args: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
    this.#child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    for (const input of [this.#child.stdout, this.#child.stderr]) {
      if (!input) continue
      createInterface({ input }).on('line', (line) => {
        this.lines.push(line)
        this.#printed.emit('line')
      })
    }
    this.#child.once('exit', () => this.#printed.emit('line'))
  }

  /** Waits for a line, which may be there already. */
  async line(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = this.lines.map((line) => pattern.exec(line)).find((match) => match !== null)
      if (found) return found
      if (this.#hasEnded) throw new Error(`It ended without ${pattern}:\n${this.lines.join('\n')}`)
      await once(this.#printed, 'line')
    }
  }

  async stop(): Promise<void> {
    if (this.#hasEnded || this.#child.pid === undefined) return
    const ended = once(this.#child, 'exit')
    process.kill(-this.#child.pid, 'SIGTERM')
    await ended
  }

  get #hasEnded(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null
  }
}
