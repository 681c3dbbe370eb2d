import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server on 127.0.0.1 for one spec. */
export interface HttpListener {
  url: string
  port: number
  close(): Promise<void>
}

export async function serve(listener: RequestListener | Server): Promise<HttpListener> {
  const server = typeof listener === 'function' ? createServer(listener) : listener
  if (!server.listening) {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}/notify`,
    close: async () => {
      server.close()
      server.closeAllConnections()
      if (server.listening) await once(server, 'close')
    },
  }
}
