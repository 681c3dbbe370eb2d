import { type Contender, checkAnswer, createBody, requireFromBench } from './target'

interface Wechatpay {
  v3: { pay: { transactions: { native: { post(body: object): Promise<{ data: unknown }> } } } }
}

interface Plugin {
  Wechatpay: new (config: object) => Wechatpay
}

/** wechatpay-axios-plugin: signs and verifies on the event loop. */
export const axiosPlugin: Contender = (target) => {
  const { Wechatpay } = requireFromBench(target, 'wechatpay-axios-plugin') as Plugin
  const wxpay = new Wechatpay({
    mchid: target.mchid,
    serial: target.serial,
    privateKey: target.privateKey,
    certs: { [target.platformId]: target.platformPublicKey },
    baseURL: target.baseURL,
    proxy: false,
  })
  const body = createBody(target)
  return async () => checkAnswer((await wxpay.v3.pay.transactions.native.post(body)).data)
}
