/** What a client can be made from. */
import { createPrivateKey, createSecretKey } from 'node:crypto'
import { expectTypeOf } from 'expect-type'
import {
  type BrandConfig,
  Builder,
  type ClientConfig,
  createClient,
  type createFileKeyStore,
  type createMemoryKeyStore,
  createRedisKeyStore,
  type KeyInput,
  type KeyStatus,
  type KeyStore,
  type Keys,
  type Signer,
  type WechatPay,
} from 'wechatpay-chain'
import { type Sandbox, startSandbox } from 'wechatpay-chain/sandbox'

const certs = { PUB_KEY_ID_0114232134912410000000000000: 'file:///etc/wechatpay/pub_key.pem' }
const minimal = { mchid: '1900000001', privateKey: 'file:///etc/wechatpay/apiclient_key.pem', certs }

expectTypeOf(createClient(minimal)).toEqualTypeOf<WechatPay>()
expectTypeOf(Builder.factory).toEqualTypeOf(createClient)

createClient({
  ...minimal,
  serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
  certificate: new URL('file:///etc/wechatpay/apiclient_cert.pem'),
  preferred: 'PUB_KEY_ID_0114232134912410000000000000',
  apiv3Key: createSecretKey(Buffer.alloc(32)),
  secret: Buffer.alloc(32),
  merchant: { pfx: 'file:///etc/wechatpay/apiclient_cert.p12', passphrase: '1900000001' },
  axios: { baseURL: 'https://api2.mch.weixin.qq.com', timeout: 5_000, proxy: false, adapter: 'http' },
})

// Keys come in any form, and may stay elsewhere.

expectTypeOf(createPrivateKey).returns.toExtend<KeyInput>()
expectTypeOf<Buffer>().toExtend<KeyInput>()
expectTypeOf<URL>().toExtend<KeyInput>()
expectTypeOf<string>().toExtend<KeyInput>()
expectTypeOf<(message: Uint8Array) => Promise<Buffer>>().toExtend<Signer>()
expectTypeOf<(message: Uint8Array) => string>().toExtend<Signer>()
createClient({ ...minimal, privateKey: async (message) => Buffer.from(message) })

// A brand has an id in the place of the merchant's number.

createClient({ brandId: '1234', privateKey: minimal.privateKey, certs })
expectTypeOf<BrandConfig['brandId']>().toEqualTypeOf<string>()
expectTypeOf<BrandConfig['mchid']>().toEqualTypeOf<string | undefined>()
expectTypeOf<Omit<BrandConfig, 'brandId' | 'mchid'>>().toEqualTypeOf<Omit<ClientConfig, 'mchid'>>()
// @ts-expect-error neither a merchant nor a brand
createClient({ privateKey: minimal.privateKey, certs })
createClient({
  // @ts-expect-error a brand's id is text as well
  brandId: 1234,
  privateKey: minimal.privateKey,
  certs,
})

// Platform certificates are downloaded with the APIv3 key, as it is said here.

createClient({
  mchid: '1900000001',
  privateKey: minimal.privateKey,
  apiv3Key: Buffer.alloc(32),
  preferred: 'CERTIFICATE',
  certificates: {
    path: 'v3/global/certificates',
    store: createRedisKeyStore(async (command) => command.join(' ')),
    minInterval: 30_000,
    refreshBefore: 864_000_000,
  },
})
createClient({ ...minimal, certificates: false })
// @ts-expect-error certificates are in three places only
createClient({ ...minimal, certificates: { path: 'v2/certificates' } })
expectTypeOf<typeof createFileKeyStore>().returns.toEqualTypeOf<KeyStore>()
expectTypeOf<typeof createMemoryKeyStore>().returns.toEqualTypeOf<KeyStore>()
expectTypeOf<Map<string, string>>().toExtend<KeyStore>()
expectTypeOf<WechatPay['keys']>().toEqualTypeOf<Keys>()
expectTypeOf<ReturnType<Keys['list']>>().toEqualTypeOf<KeyStatus[]>()

// What would be refused when the client is made does not compile.

createClient({
  // @ts-expect-error a number would lose leading zeros
  mchid: 1900000001,
  privateKey: minimal.privateKey,
  certs,
})
// @ts-expect-error nothing to sign with
createClient({ mchid: '1900000001', certs })
createClient({
  ...minimal,
  // @ts-expect-error an unknown option, here by another library's name
  mch_id: '1900000001',
})
createClient({
  ...minimal,
  // @ts-expect-error axios' options stand under axios
  timeout: 5_000,
})
createClient({
  ...minimal,
  // @ts-expect-error certs holds keys by their ids
  certs: ['file:///etc/wechatpay/pub_key.pem'],
})
createClient({
  ...minimal,
  // @ts-expect-error a certificate without its key
  merchant: { cert: 'file:///etc/wechatpay/apiclient_cert.pem' },
})
createClient({
  ...minimal,
  // @ts-expect-error a signer takes bytes
  privateKey: (message: string) => message,
})
createClient({
  ...minimal,
  axios: {
    // @ts-expect-error milliseconds as a number
    timeout: '5s',
  },
})
// @ts-expect-error a client is not a class
new createClient(minimal)

// The sandbox gives a configuration as it is needed.

expectTypeOf(startSandbox).returns.resolves.toEqualTypeOf<Sandbox>()
expectTypeOf<Sandbox['config']>().toEqualTypeOf<ClientConfig>()
