import { type Contender, checkAnswer, createBody, requireFromBench, type Target } from './target'

interface HttpService {
  post(url: string, params: object, headers: object): Promise<{ data?: unknown }>
}

interface Pay {
  httpService: HttpService
  createHttp(service: HttpService): void
  transactions_native(params: object): Promise<{ data?: unknown }>
}

type PayClass = new (config: object) => Pay

const HOST = 'https://api.mch.weixin.qq.com'

/** wechatpay-node-v3: signs on the event loop and verifies no answer. */
export const nodeV3: Contender = (target) => {
  const WxPay = requireFromBench(target, 'wechatpay-node-v3') as PayClass
  const pay = new WxPay({
    appid: target.appid,
    mchid: target.mchid,
    serial_no: target.serial,
    publicKey: Buffer.from(target.publicKey),
    privateKey: Buffer.from(target.privateKey),
  })
  redirect(pay, target)
  const { appid: _, mchid: __, ...body } = createBody(target)
  return async () => checkAnswer((await pay.transactions_native(body)).data)
}

/** Its host is fixed, so its own HTTP service is called through its own hook, with the host replaced. */
function redirect(pay: Pay, { baseURL }: Target): void {
  const own = pay.httpService
  pay.createHttp({ post: (url, params, headers) => own.post(url.replace(HOST, baseURL), params, headers) })
}
