import type { Fields, Product } from './product'

/** 商户签名验签／加解密测试: says back what it was told, and with `notify_url` once more as a notification. */
export const security: Product = {
  'POST /v3/security/echo': {
    ids: [],
    handle: ({ body }, { notifier }) => {
      const { notify_url, ...echo } = body as Fields
      if (typeof notify_url === 'string') {
        notifier.send({ event: 'SECURITY_ECHO.SUCCESS', url: notify_url, payload: echo })
      }
      return echo
    },
  },
}
