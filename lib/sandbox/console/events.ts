import type { ServerResponse } from 'node:http'
import type { World } from '../world'
import type { Events, Summary } from './api'
import { SAFE_HEADERS } from './headers'
import { snapshotOf, summaryOf } from './snapshot'

/** News is gathered for so long before it is told, in milliseconds. */
const GATHERED = 50

/** Tells open pages what happens, by Server-Sent Events. */
export class EventStream {
  readonly #world: World
  readonly #pages = new Set<ServerResponse>()
  #requests: Summary[] = []
  #isChanged = false
  #timer: NodeJS.Timeout | undefined

  constructor(world: World) {
    this.#world = world
    world.exchanges.onChange((exchange) => {
      if (exchange) this.#gather(() => this.#requests.push(summaryOf(exchange)))
      else this.#clear()
    })
    world.store.onChange(() => this.changed())
    world.faults.onChange(() => this.changed())
  }

  open(page: ServerResponse): void {
    page.writeHead(200, { ...SAFE_HEADERS, 'Content-Type': 'text/event-stream' })
    const requests = this.#world.exchanges.all.map(summaryOf)
    page.write(written('hello', { requests, snapshot: snapshotOf(this.#world) }))
    this.#pages.add(page)
    page.on('close', () => this.#pages.delete(page))
  }

  changed(): void {
    this.#gather(() => {
      this.#isChanged = true
    })
  }

  #clear(): void {
    this.#requests = []
    this.#tell('cleared', null)
  }

  #gather(note: () => void): void {
    if (this.#pages.size === 0) return
    note()
    this.#timer ??= setTimeout(() => this.#flush(), GATHERED).unref()
  }

  #flush(): void {
    this.#timer = undefined
    if (this.#requests.length > 0) this.#tell('requests', this.#requests)
    if (this.#isChanged) this.#tell('snapshot', snapshotOf(this.#world))
    this.#requests = []
    this.#isChanged = false
  }

  #tell<Name extends keyof Events>(name: Name, data: Events[Name]): void {
    const text = written(name, data)
    for (const page of this.#pages) page.write(text)
  }
}

/** JSON has no line feeds of its own. */
function written<Name extends keyof Events>(name: Name, data: Events[Name]): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`
}
