import Fastify from 'fastify'
import { handle } from './handle'

const app = Fastify()

/** As a plugin the route has a content type parser of its own, which leaves the body as it was received. */
app.register(handle.fastify.plugin, { url: '/notify' })

app.listen({ port: Number(process.env.PORT ?? 3000), host: '127.0.0.1' }).then((address) => {
  console.log(`listening at ${address}`)
})
