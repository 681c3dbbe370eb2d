import { createClient } from 'wechatpay-chain'
import { startSandbox } from 'wechatpay-chain/sandbox'

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
console.log(data.out_trade_no)
await sandbox.close()
