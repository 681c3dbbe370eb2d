import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from '../../lib/client'
import { AesGcm } from '../../lib/php'
import { type Sandbox, type SandboxOptions, startSandbox } from '../../lib/sandbox'
import type { UnknownNode, WechatPay } from '../../types'

/** 2026-01-05 20:00 in China. */
export const EVENING = '2026-01-05T12:00:00Z'

/** A merchant and the WeChat Pay that it talks to, whose time stands still unless it is let pass. */
export class Shop {
  /** Bodies of the notifications that came. */
  readonly received: string[] = []
  /** As they came, for what reads notifications. */
  readonly deliveries: { headers: IncomingHttpHeaders; body: string }[] = []

  private constructor(
    readonly sandbox: Sandbox,
    readonly wxpay: WechatPay,
    readonly server: Server,
  ) {}

  static async open(options: SandboxOptions = {}): Promise<Shop> {
    const server = createServer(async (request, response) => {
      let body = ''
      for await (const chunk of request) body += chunk
      shop.received.push(body)
      shop.deliveries.push({ headers: request.headers, body })
      if (body.startsWith('<')) response.end('<xml><return_code>SUCCESS</return_code></xml>')
      else response.writeHead(204).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const sandbox = await startSandbox({ strict: true, clock: { start: EVENING, rate: 0 }, ...options })
    const shop = new Shop(sandbox, createClient({ ...sandbox.config, sensitive: 'auto' }), server)
    return shop
  }

  get mchid(): string {
    return this.sandbox.identity.mchid
  }

  get notifyUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/notify`
  }

  /** The body of 下单, with some of its fields changed. */
  order(changes: Record<string, unknown> = {}) {
    return {
      appid: 'wx0000000000000001',
      mchid: this.mchid,
      description: '一杯咖啡',
      out_trade_no: 'T1',
      notify_url: this.notifyUrl,
      amount: { total: 100 },
      ...changes,
    }
  }

  /** A node by its template, as operations are called whose types do not matter here. */
  node(template: string): UnknownNode {
    return this.wxpay.chain(template as string) as UnknownNode
  }

  async get(template: string, options: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const { data } = await this.node(template).get(options)
    return data as Record<string, unknown>
  }

  async post(template: string, options: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { data } = await this.node(template).post(options)
    return data as Record<string, unknown>
  }

  /** Places a Native order of APIv3 and pays it; says what its query tells. */
  async sell(changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const body = this.order(changes)
    await this.post('v3/pay/transactions/native', { json: body })
    await this.sandbox.pay(body.out_trade_no)
    return this.find(body.out_trade_no)
  }

  find(out_trade_no: string): Promise<Record<string, unknown>> {
    return this.get('v3/pay/transactions/out-trade-no/{out_trade_no}', {
      out_trade_no,
      query: { mchid: this.mchid },
    })
  }

  close(out_trade_no: string): Promise<Record<string, unknown>> {
    return this.post('v3/pay/transactions/out-trade-no/{out_trade_no}/close', {
      out_trade_no,
      json: { mchid: this.mchid },
    })
  }

  refund(changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return this.post('v3/refund/domestic/refunds', {
      json: {
        out_trade_no: 'T1',
        out_refund_no: 'R1',
        amount: { refund: 40, total: 100, currency: 'CNY' },
        ...changes,
      },
    })
  }

  /** What came with a notification, decrypted, once it is there. */
  async notified(count = 1): Promise<{ event_type: string; resource: Record<string, unknown> }> {
    await this.delivered(count)
    const { event_type, resource } = JSON.parse(this.received[count - 1] as string)
    const { apiv3Key } = this.sandbox.identity
    const { ciphertext, nonce, associated_data } = resource
    const plaintext = AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data)
    return { event_type, resource: JSON.parse(plaintext) }
  }

  async delivered(count = 1): Promise<void> {
    while (this.sandbox.notifications.filter(({ state }) => state === 'received').length < count) {
      await new Promise((done) => setTimeout(done, 2))
    }
  }

  async shut(): Promise<void> {
    await this.sandbox.close()
    this.server.closeAllConnections()
    await new Promise((done) => this.server.close(done))
  }
}
