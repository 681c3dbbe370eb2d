import type { AddressInfo } from 'node:net'
import express from 'express'
import { handle } from './handle'

const app = express()

/** Before any body parser: what is signed are the bytes as they were received. */
app.post('/notify', handle.node)

app.use(express.json())

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () => {
  console.log(`listening at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
