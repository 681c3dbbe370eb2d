import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type { LanguageServer, Position, Question } from './language-server'

const METHODS: Record<Question, string> = {
  completion: 'textDocument/completion',
  signatures: 'textDocument/signatureHelp',
  hover: 'textDocument/hover',
}

const CAPABILITIES = {
  textDocument: {
    completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
    signatureHelp: {},
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
}

/** The parts of the protocol's results that are read. */
interface Result {
  items?: unknown[]
  signatures?: unknown[]
  contents?: string | { value: string }
}

/** The language server of TypeScript 7, which is `tsc` itself. */
export async function startLsp(tsc: string, folder: string): Promise<LanguageServer> {
  const server = new Lsp(tsc, folder)
  await server.initialize(folder)
  return server
}

class Lsp implements LanguageServer {
  readonly #process: ChildProcessWithoutNullStreams
  readonly #connection: MessageConnection
  readonly #ended: Promise<unknown>
  #uri = ''
  #version = 0

  constructor(tsc: string, folder: string) {
    this.#process = spawn(process.execPath, [tsc, '--lsp', '--stdio'], { cwd: folder })
    this.#ended = once(this.#process, 'exit')
    this.#process.stderr.resume()
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    )
    this.#process.once('exit', () => this.#connection.dispose())
    this.#connection.onRequest(() => null)
    this.#connection.listen()
  }

  async initialize(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).href
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: CAPABILITIES,
    })
    this.#notify('initialized', {})
  }

  open(file: string, text: string): void {
    this.#uri = pathToFileURL(file).href
    this.#notify('textDocument/didOpen', {
      textDocument: { uri: this.#uri, languageId: 'typescript', version: ++this.#version, text },
    })
  }

  replaceLine(line: number, before: string, after: string): void {
    const range = { start: { line, character: 0 }, end: { line, character: before.length } }
    this.#notify('textDocument/didChange', {
      textDocument: { uri: this.#uri, version: ++this.#version },
      contentChanges: [{ range, text: after }],
    })
  }

  async ask(question: Question, position: Position): Promise<number> {
    const params = { textDocument: { uri: this.#uri }, position }
    return amountOf(await this.#connection.sendRequest<Result | unknown[] | null>(METHODS[question], params))
  }

  async stop(): Promise<void> {
    this.#process.stdin.end()
    await this.#ended
  }

  /** Messages are written in the order in which they are given. */
  #notify(method: string, params: object): void {
    void this.#connection.sendNotification(method, params)
  }
}

function amountOf(result: Result | unknown[] | null): number {
  if (result === null) return 0
  if (Array.isArray(result)) return result.length
  const { items, signatures, contents = '' } = result
  const shown = typeof contents === 'string' ? contents : contents.value
  return (items ?? signatures)?.length ?? shown.length
}
