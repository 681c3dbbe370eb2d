import type { Exchange } from '../../exchanges'
import type { Events } from '../api'

type Handlers = { [Name in keyof Events]: (data: Events[Name]) => void }

/** Listens to the sandbox, and again when it was away. */
export function listen(handlers: Handlers, tell: (isConnected: boolean) => void): void {
  const source = new EventSource('/_console/events')
  source.onopen = () => tell(true)
  source.onerror = () => tell(false)
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse((event as MessageEvent).data) as never))
  }
}

/** @throws Error with what the sandbox says against it */
export async function command<Result>(name: string, given: object = {}): Promise<Result> {
  const response = await fetch(`/_console/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  })
  const result = await response.json()
  if (response.ok) return result as Result
  throw new Error((result as { message: string }).message)
}

/** @returns nothing where it is not remembered any more */
export async function fetchExchange(id: number): Promise<Exchange | undefined> {
  const response = await fetch(`/_console/requests/${id}`)
  return ((await response.json()) as Exchange | null) ?? undefined
}
