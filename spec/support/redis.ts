import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { newFolder } from './folder'

/** A real Redis on a free port, which keeps nothing. */
export interface RedisServer {
  port: number
  close(): Promise<void>
}

const HOST = '127.0.0.1'

export async function startRedis(): Promise<RedisServer> {
  requireRedis()
  const port = await freePort()
  const options = ['--port', String(port), '--bind', HOST, '--save', '', '--appendonly', 'no']
  const child = spawn('redis-server', [...options, '--dir', newFolder().path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ready(child)
  return {
    port,
    close: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}

function requireRedis(): void {
  if (!spawnSync('redis-server', ['--version']).error) return
  throw new Error(
    'This spec needs redis-server, which is not installed. On Debian: apt-get install redis-server; on macOS: brew ' +
      'install redis.',
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST)
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

function ready(child: ChildProcess): Promise<void> {
  let printed = ''
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      printed += chunk
      if (printed.includes('Ready to accept connections')) resolve()
    })
    child.once('exit', () => reject(new Error(`redis-server ended: ${printed}`)))
  })
}
