import { axiosDefault, axiosDirect } from './axios'
import { axiosPlugin } from './axios-plugin'
import { chain } from './chain'
import { httpLoop } from './http-loop'
import { nodeV3 } from './node-v3'
import type { Contender } from './target'

/** All contenders by name; each loads its library only when it is created, in a process of its own. */
export const CONTENDERS = {
  'wechatpay-chain': chain,
  'wechatpay-axios-plugin': axiosPlugin,
  'wechatpay-node-v3': nodeV3,
  'axios, bare': axiosDefault,
  'axios, bare, maxRedirects 0': axiosDirect,
  'http.request by hand': httpLoop,
} satisfies Record<string, Contender>

export type ContenderName = keyof typeof CONTENDERS

export const OURS: ContenderName = 'wechatpay-chain'
export const BARE_AXIOS: ContenderName = 'axios, bare'
export const NAMES = Object.keys(CONTENDERS) as ContenderName[]
