import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A notification as it came, which nobody has looked at yet. */
export interface Delivery {
  headers: IncomingHttpHeaders
  body: string
}

/** A merchant's server that takes everything. */
export async function startReceiver() {
  const came: Delivery[] = []
  const waiting: ((delivery: Delivery) => void)[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const delivery = { headers: request.headers, body: Buffer.concat(chunks).toString() }
    response.writeHead(204).end()
    const next = waiting.shift()
    if (next) next(delivery)
    else came.push(delivery)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    next: async () => came.shift() ?? new Promise<Delivery>((done) => waiting.push(done)),
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}
