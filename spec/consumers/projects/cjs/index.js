const { createClient } = require('wechatpay-chain')
const { startSandbox } = require('wechatpay-chain/sandbox')

async function main() {
  const sandbox = await startSandbox()
  const wxpay = createClient(sandbox.config)
  const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: 'A20261121',
    query: { mchid: sandbox.config.mchid },
  })
  console.log(data.out_trade_no)
  await sandbox.close()
}

main()
