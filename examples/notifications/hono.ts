import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { handle } from './handle'

const app = new Hono()

/** The handler is a function of a Web `Request`: the same line serves Deno, Bun and every other Web framework. */
app.post('/notify', (context) => handle(context.req.raw))

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`listening at http://127.0.0.1:${port}`)
})
