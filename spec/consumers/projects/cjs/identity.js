/** Prints whether an error that the sandbox throws is of the class that the main entry exports. */
const { WechatPayNotificationError } = require('wechatpay-chain')
const { startSandbox } = require('wechatpay-chain/sandbox')

async function main() {
  const sandbox = await startSandbox()
  try {
    sandbox.notify({ event: 'NO.SUCH.EVENT', url: 'http://127.0.0.1:9/', payload: {} })
    console.log('nothing was thrown')
  } catch (err) {
    console.log(err instanceof WechatPayNotificationError)
  } finally {
    await sandbox.close()
  }
}

main()
