import type { AddressInfo } from 'node:net'
import Koa from 'koa'
import { handle } from './handle'

const app = new Koa()

/** Before any body parser: what is signed are the bytes as they were received. */
app.use((context, next) => (context.path === '/notify' ? handle.koa(context) : next()))

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
