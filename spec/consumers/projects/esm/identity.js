/** Prints what the classes from `import` say of errors thrown by what was required, and the other way round. */
import { createRequire } from 'node:module'
import * as imported from 'wechatpay-chain'

const required = createRequire(import.meta.url)('wechatpay-chain')

function caught({ createClient }) {
  try {
    createClient({})
  } catch (err) {
    return err
  }
  throw new Error('An empty configuration was accepted')
}

console.log(
  JSON.stringify({
    sameClass: imported.WechatPayError === required.WechatPayError,
    requiredErrorIsImportedClass: caught(required) instanceof imported.WechatPayError,
    importedErrorIsRequiredClass: caught(imported) instanceof required.WechatPayConfigError,
  }),
)
