import { isAxiosError } from 'axios'
import { createClient, type Operations, WechatPayApiError } from 'wechatpay-chain'
import { startSandbox } from 'wechatpay-chain/sandbox'

type Order = Operations['GET /v3/pay/transactions/out-trade-no/{out_trade_no}']['response']

async function main(): Promise<void> {
  const sandbox = await startSandbox()
  const wxpay = createClient(sandbox.config)
  await wxpay.v3.pay.transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: sandbox.identity.mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: 'A20261121',
      notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
      amount: { total: 100 },
    },
  })
  const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: '1217752501201407033233368018',
    query: { mchid: sandbox.config.mchid },
  })
  const { out_trade_no }: Order = data
  console.log(out_trade_no)
  await wxpay.chain('v3/brand-new').more._id_.get({ id: 'A' }).catch(explain)
  await sandbox.close()
}

/** What a path outside the catalogue comes to in the sandbox. */
function explain(err: unknown): void {
  if (err instanceof WechatPayApiError && isAxiosError(err)) console.log(err.code)
  else throw err
}

main()
