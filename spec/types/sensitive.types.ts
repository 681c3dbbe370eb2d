import { expectTypeOf } from 'expect-type'
import { createClient } from '../../lib'
import type { ClientConfig, WechatPay } from '../../types'

declare const config: ClientConfig
declare const wxpay: WechatPay

createClient({
  ...config,
  sensitive: 'auto',
  decryptor: async (ciphertext, scheme) => {
    expectTypeOf(ciphertext).toEqualTypeOf<Uint8Array>()
    expectTypeOf(scheme).toEqualTypeOf<'RSA-OAEP' | 'RSAES-PKCS1-v1_5'>()
    return ciphertext
  },
})

// @ts-expect-error a mode that does not exist would be a silent "off"
createClient({ ...config, sensitive: true })

expectTypeOf(wxpay.encrypt('张三')).toEqualTypeOf<string>()
expectTypeOf(
  wxpay.encrypt('张三', { serial: 'PUB_KEY_ID_0', scheme: 'RSAES-PKCS1-v1_5' }),
).toEqualTypeOf<string>()
expectTypeOf(wxpay.decrypt('AQID')).toEqualTypeOf<Promise<string>>()

// @ts-expect-error the private key decrypts; there is none to choose
wxpay.decrypt('AQID', { serial: 'PUB_KEY_ID_0' })

wxpay.v3.merchant.media.upload.post({ form: { file: '/photo.png' } })
wxpay.v3.merchant.media.upload.post({
  form: { file: new Blob([]), meta: { filename: 'a.png' } },
  sensitive: 'off',
})
wxpay.chain('v3/unknown').post({ form: { file: Buffer.alloc(1) } })

// @ts-expect-error a file is neither a number nor an object
wxpay.v3.merchant.media.upload.post({ form: { file: 42 } })
