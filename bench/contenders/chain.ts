import { type Contender, checkAnswer, createBody, requireFromRoot } from './target'

/** This client, as built. */
export const chain: Contender = (target) => {
  const { createClient } = requireFromRoot(target, './dist') as typeof import('wechatpay-chain')
  const wxpay = createClient({
    mchid: target.mchid,
    serial: target.serial,
    privateKey: target.privateKey,
    certs: { [target.platformId]: target.platformPublicKey },
    axios: { baseURL: target.baseURL, proxy: false },
  })
  const json = createBody(target)
  return async () => checkAnswer((await wxpay.v3.pay.transactions.native.post({ json })).data)
}
