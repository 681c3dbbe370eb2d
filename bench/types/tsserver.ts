import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { StreamMessageReader } from 'vscode-jsonrpc/node'
import type { LanguageServer, Position, Question } from './language-server'

const COMMANDS: Record<Question, string> = {
  completion: 'completionInfo',
  signatures: 'signatureHelp',
  hover: 'quickinfo',
}

/** What Visual Studio Code asks for unless told otherwise. */
const PREFERENCES = {
  includeCompletionsForModuleExports: true,
  includeCompletionsWithInsertText: true,
  includeCompletionsWithSnippetText: true,
}

/** The parts of tsserver's messages that are read. */
interface Message {
  type: string
  request_seq: number
  body?: Body
}

interface Body {
  entries?: unknown[]
  items?: unknown[]
  displayString?: string
  documentation?: string
}

/** The language server of TypeScript 5 and 6, which has a protocol of its own. */
export async function startTsServer(script: string): Promise<LanguageServer> {
  const server = new TsServer(script)
  await server.request('configure', { preferences: PREFERENCES })
  return server
}

class TsServer implements LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #ended: Promise<unknown>
  readonly #waiting = new Map<number, Waiting>()
  #sequence = 0
  #file = ''

  constructor(script: string) {
    this.#process = spawn(process.execPath, [script, '--disableAutomaticTypingAcquisition'])
    this.#ended = once(this.#process, 'exit')
    this.#process.stderr.resume()
    this.#process.once('exit', (code) => this.#fail(new Error(`tsserver ended with ${code}.`)))
    new StreamMessageReader(this.#process.stdout).listen((message) =>
      this.#receive(message as unknown as Message),
    )
  }

  open(file: string, text: string): void {
    this.#file = file
    this.#send('open', { file, fileContent: text })
  }

  replaceLine(line: number, before: string, after: string): void {
    const range = { line: line + 1, offset: 1, endLine: line + 1, endOffset: before.length + 1 }
    this.#send('change', { file: this.#file, ...range, insertString: after })
  }

  async ask(question: Question, { line, character }: Position): Promise<number> {
    const at = { file: this.#file, line: line + 1, offset: character + 1 }
    return amountOf(await this.request(COMMANDS[question], at))
  }

  async stop(): Promise<void> {
    this.#process.stdin.end()
    await this.#ended
  }

  request(command: string, args: object): Promise<Body | undefined> {
    const sequence = this.#send(command, args)
    return new Promise((resolve, reject) => this.#waiting.set(sequence, { resolve, reject }))
  }

  #send(command: string, args: object): number {
    const seq = ++this.#sequence
    this.#process.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
    return seq
  }

  /** A question without an answer, such as a hover over nothing, has no body. */
  #receive({ type, request_seq: sequence, body }: Message): void {
    if (type !== 'response') return
    this.#waiting.get(sequence)?.resolve(body)
    this.#waiting.delete(sequence)
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
  }
}

interface Waiting {
  resolve(body: Body | undefined): void
  reject(error: Error): void
}

function amountOf({ entries, items, displayString = '', documentation = '' }: Body = {}): number {
  return (entries ?? items)?.length ?? displayString.length + documentation.length
}
