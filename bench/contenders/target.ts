import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Identity } from '../identity'

/** What a contender is pointed at. */
export interface Target extends Identity {
  baseURL: string
  /** The repository's folder: the build below it is measured, and its copy of axios. */
  root: string
}

/** Makes the call that is measured; rejects if the answer is not the one expected. */
export type Call = () => Promise<void>

export type Contender = (target: Target) => Call

export const PATH = '/v3/pay/transactions/native'

/** Loads a package as the repository itself would. */
export function requireFromRoot(target: Target, name: string): unknown {
  return createRequire(join(target.root, 'package.json'))(name)
}

/** Loads a package that only the benchmark depends on. */
export function requireFromBench(target: Target, name: string): unknown {
  return createRequire(join(target.root, 'bench/package.json'))(name)
}

export function createBody({ appid, mchid }: Identity) {
  return {
    appid,
    mchid,
    description: 'Image形象店-深圳腾大-QQ公仔',
    out_trade_no: '1217752501201407033233368018',
    time_expire: '2038-06-08T10:34:56+08:00',
    attach: '自定义数据说明',
    notify_url: 'https://shop.example.com/wechatpay/notify',
    amount: { total: 100, currency: 'CNY' },
  }
}

export function checkAnswer(data: unknown): void {
  if (typeof (data as { code_url?: unknown } | undefined)?.code_url === 'string') return
  throw new Error(`A contender got another answer than expected: ${JSON.stringify(data)}`)
}
