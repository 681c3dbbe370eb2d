/** Prints the names that each entry exports to `import` and to `require`. */
import { createRequire } from 'node:module'
import * as main from 'wechatpay-chain'
import * as sandbox from 'wechatpay-chain/sandbox'

const require = createRequire(import.meta.url)

/** Names that Node and compilers put there, not this package. */
const markers = ['default', 'module.exports', '__esModule']

const namesOf = (exported) =>
  Object.keys(exported)
    .filter((name) => !markers.includes(name))
    .sort()

console.log(
  JSON.stringify({
    imported: { main: namesOf(main), sandbox: namesOf(sandbox) },
    required: {
      main: namesOf(require('wechatpay-chain')),
      sandbox: namesOf(require('wechatpay-chain/sandbox')),
    },
  }),
)
