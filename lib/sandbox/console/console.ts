import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '../world'
import { findAsset } from './assets'
import { findCommand } from './commands'
import { EventStream } from './events'
import { refuseForeign } from './guard'
import { SAFE_HEADERS } from './headers'

const PREFIX = '/_console/'
const MOST_BYTES = 64 * 1024

/** Serves a page by which a person sees what the sandbox does, and tells it what to do. */
export class Console {
  readonly #world: World
  readonly #events: EventStream

  constructor(world: World) {
    this.#world = world
    this.#events = new EventStream(world)
  }

  /** Whether a request is for the console: WeChat Pay has no such paths, and its clients do not ask for HTML. */
  isFor({ method, url = '', headers }: IncomingMessage): boolean {
    if (url.startsWith(PREFIX)) return true
    return method === 'GET' && url === '/' && /\btext\/html\b/.test(headers.accept ?? '')
  }

  async serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const refused = refuseForeign(incoming, Number(new URL(this.#world.url).port))
    if (refused) return answer(outgoing, refused.status, { message: refused.message })
    const { pathname } = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    if (incoming.method === 'POST') return this.#carryOut(pathname, incoming, outgoing)
    if (pathname === `${PREFIX}events`) return this.#events.open(outgoing)
    const request = /^\/_console\/requests\/(\d{1,15})$/.exec(pathname)?.[1]
    if (request) return this.#show(Number(request), outgoing)
    const asset = await findAsset(pathname)
    if (!asset) return answer(outgoing, 404, { message: 'There is nothing here.' })
    outgoing.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': asset.mediaType }).end(asset.bytes)
  }

  /** A request that is not remembered any more is nothing wrong. */
  #show(id: number, outgoing: ServerResponse): void {
    answer(outgoing, 200, this.#world.exchanges.all.find((it) => it.id === id) ?? null)
  }

  async #carryOut(pathname: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const command = findCommand(pathname.slice(PREFIX.length))
    if (!command) return answer(outgoing, 404, { message: 'There is nothing here.' })
    try {
      const result = await command(await readJson(incoming), this.#world)
      this.#events.changed()
      answer(outgoing, 200, result ?? {})
    } catch (error) {
      answer(outgoing, 400, { message: (error as Error).message })
    }
  }
}

async function readJson(incoming: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length
    if (length > MOST_BYTES) throw new RangeError(`Expected at most ${MOST_BYTES} bytes.`)
    chunks.push(chunk as Buffer)
  }
  const value: unknown = JSON.parse(Buffer.concat(chunks).toString() || '{}')
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  throw new RangeError('Expected an object.')
}

function answer(outgoing: ServerResponse, status: number, value: unknown): void {
  outgoing.writeHead(status, { ...SAFE_HEADERS, 'Content-Type': 'application/json; charset=utf-8' })
  outgoing.end(JSON.stringify(value))
}
