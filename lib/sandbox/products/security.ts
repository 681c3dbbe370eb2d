import { given } from './fields'
import type { Fields, Product } from './product'

/** 商户签名验签／加解密测试: says back what it was told, and with `notify_url` once more as a notification, whose field has another name. */
export const security: Product = {
  'POST /v3/security/echo': {
    ids: [],
    handle: ({ body }, { notifier }) => {
      const { notify_url, ...echo } = body as Fields
      const { encrypted_echo_message: encrypt_echo_message, ...plain } = echo
      if (typeof notify_url === 'string') {
        const payload = given({ ...plain, encrypt_echo_message })
        notifier.send({ event: 'SECURITY_ECHO.SUCCESS', url: notify_url, payload })
      }
      return echo
    },
  },
}
