import { inspect } from 'node:util'
import { createClient, type WechatPay, WechatPayApiError } from 'wechatpay-chain'
import { createIdentity, type ExchangeReport, type Sandbox, startSandbox } from 'wechatpay-chain/sandbox'
import { preEntrustSignApp } from './pre-entrust-sign-app'
import { queryAuthorizationByOpenid } from './query-authorization-by-openid'
import { queryContractByCode } from './query-contract-by-code'
import { queryGlobalContract } from './query-global-contract'

/** Each example makes its call once in each style, in this order. */
const STYLES = ['wxpay.v3.…', "wxpay.chain('v3/…')", "wxpay['v3/…']"]

const EXAMPLES: [title: string, example: (wxpay: WechatPay) => Promise<unknown>][] = [
  ['APP场景预签约', preEntrustSignApp],
  ['根据业务申请单号查签约信息', queryContractByCode],
  ['查询个人收款方授权结果', queryAuthorizationByOpenid],
  ['商户协议号查询签约 (apihk.mch.weixin.qq.com in production)', queryGlobalContract],
]

async function main() {
  const sandbox = await startSandbox({ onExchange: printRequest })
  console.log(`A WeChat Pay of your own, with throw-away keys, listens at ${sandbox.url}.`)
  try {
    const wxpay = createClient(sandbox.config)
    printAnswers(wxpay)
    for (const [title, example] of EXAMPLES) {
      console.log(`\n${title}`)
      await example(wxpay)
    }
    await callWithWrongKey(sandbox)
  } finally {
    await sandbox.close()
  }
}

/** What the server received and thought of it. */
function printRequest({ method, url, signature, status }: ExchangeReport) {
  const mark = signature === 'accepted' ? '✓' : '✗'
  console.log(`  → ${method} ${url}`)
  console.log(`  ${mark} the server ${signature} the signature: ${status}`)
}

/** What the caller gets: an interceptor of the user's own sees answers after they were verified. */
function printAnswers(wxpay: WechatPay) {
  let calls = 0
  wxpay.axios.interceptors.response.use((response) => {
    const style = STYLES[calls++ % STYLES.length]
    console.log(`  ← verified answer for ${style}\n${indent(inspect(response.data), '      ')}`)
    return response
  })
}

function indent(text: string, by: string): string {
  return text.replace(/^/gm, by)
}

async function callWithWrongKey({ config, identity }: Sandbox) {
  console.log('\nA call signed with a key that is not the merchant’s')
  const { merchantKey: otherKey } = await createIdentity()
  const { certificate, ...others } = config
  const wxpay = createClient({ ...others, privateKey: otherKey, serial: identity.merchantSerial })
  try {
    await wxpay.v3.certificates.get()
  } catch (error) {
    if (!(error instanceof WechatPayApiError)) throw error
    console.log(`  ${error.name} ${error.code}\n  ${error.message}`)
  }
}

main()
