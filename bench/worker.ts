import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A child process that answers one question at a time. */
export class Worker {
  readonly #child: ChildProcess

  constructor(file: string, execArgv: string[] = []) {
    // The loader that runs this file must not run in what is measured, so its flags are not handed on.
    this.#child = fork(file, { execArgv })
  }

  async ask<Answer>(question: object): Promise<Answer> {
    const answered = new AbortController()
    const { signal } = answered
    try {
      const died = once(this.#child, 'exit', { signal }).then(([code]) => {
        throw new Error(`A child process of the benchmark ended with code ${code}.`)
      })
      const message = once(this.#child, 'message', { signal })
      this.#child.send(question)
      const [{ result }] = await (Promise.race([message, died]) as Promise<[{ result: Answer }]>)
      return result
    } finally {
      answered.abort()
    }
  }

  /** Lets the child end by itself, so that it may write its profile. */
  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return
    const ended = once(this.#child, 'exit')
    this.#child.disconnect()
    await ended
  }
}
