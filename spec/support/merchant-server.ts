import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Notified {
  headers: IncomingHttpHeaders
  body: string
}

/** A merchant whose `notify_url` answers as it is told, and remembers what it received. */
export interface MerchantServer {
  readonly url: string
  readonly received: Notified[]
  /** The status, and the body, of the next answers. */
  answer: (received: Notified) => number | Promise<number>
  body: string
  close(): Promise<void>
}

export async function startMerchantServer(status = 204): Promise<MerchantServer> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const received = { headers: request.headers, body }
    handle.received.push(received)
    response.writeHead(await handle.answer(received)).end(handle.body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const handle: MerchantServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    received: [],
    answer: () => status,
    body: '',
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  return handle
}
