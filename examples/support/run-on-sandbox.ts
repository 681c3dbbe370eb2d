import { createClient, type WechatPay } from 'wechatpay-chain'
import { startSandbox } from 'wechatpay-chain/sandbox'

/** Runs an example against a WeChat Pay on this machine, and prints what it returns. */
export async function runOnSandbox(example: (wxpay: WechatPay) => Promise<unknown>): Promise<void> {
  const sandbox = await startSandbox()
  try {
    console.log(await example(createClient(sandbox.config)))
  } finally {
    await sandbox.close()
  }
}
