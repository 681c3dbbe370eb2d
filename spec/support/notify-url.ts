import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createClient } from '../../lib'
import type { Sandbox } from '../../lib/sandbox'
import { readCatalogue, resourceOf } from '../../scripts/generate/catalogue'
import type { Schema } from '../../scripts/generate/openapi'
import { SchemaValidator } from './schema-validator'

/** A notification as the merchant parsed it. */
export interface Told {
  event: string
  /** What it says: decrypted, or the fields of the XML. */
  says: Record<string, unknown>
}

/** A merchant's server that takes every notification, and has the client verify and parse it. */
export async function startNotifyUrl({ config }: Sandbox) {
  const told: Told[] = []
  const waiting: ((notification: Told) => void)[] = []
  const wxpay = createClient(config)
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const parsed = await wxpay.notify.parse({ headers: request.headers, body: Buffer.concat(chunks) })
    const says = (
      'resource' in parsed ? parsed.resource : 'body' in parsed ? parsed.body : {}
    ) as Told['says']
    const isV2 = parsed.event.startsWith('v2/')
    response.writeHead(isV2 ? 200 : 204)
    response.end(isV2 ? '<xml><return_code>SUCCESS</return_code></xml>' : undefined)
    const next = waiting.shift()
    if (next) next({ event: parsed.event, says })
    else told.push({ event: parsed.event, says })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    /** The next one that comes. */
    next: async () => told.shift() ?? new Promise<Told>((done) => waiting.push(done)),
    /** Those that came and nobody took. */
    get untaken() {
      return told
    },
    close: () => new Promise((done) => server.close(done)),
  }
}

const schemas = readSchemas()
const validator = new SchemaValidator()

/** What in a notification is not as the catalogue says. */
export function unfitIn({ event, says }: Told): string[] {
  const schema = schemas.get(event)
  return schema ? validator.problemsOf(schema, says) : [`${event} is not in the catalogue`]
}

function readSchemas(): Map<string, Schema> {
  const { notifications } = readCatalogue(join(__dirname, '../../openapi'))
  return new Map(
    notifications.flatMap(({ event, webhook }) => {
      const [content] = Object.values(webhook.requestBody?.content ?? {})
      const schema = content?.schema && (resourceOf(content.schema) ?? content.schema)
      return schema ? [[event, schema]] : []
    }),
  )
}
