/** PHP's names: their arguments, in PHP's order, and what they return. */
import type { KeyObject, X509Certificate } from 'node:crypto'
import { expectTypeOf } from 'expect-type'
import {
  AesEcb,
  AesGcm,
  type AesInterface,
  type ArgumentErrorCode,
  createClient,
  Formatter,
  Hash,
  MediaUtil,
  PemUtil,
  Rsa,
  Transformer,
  WechatPayArgumentError,
  type WechatPayError,
} from 'wechatpay-chain'

declare const bytes: Uint8Array
declare const certificate: X509Certificate

// Keys.

const privateKey = Rsa.from('file:///etc/wechatpay/apiclient_key.pem')
expectTypeOf(privateKey).toEqualTypeOf<KeyObject>()
Rsa.from('…', Rsa.KEY_TYPE_PRIVATE)
Rsa.from(['…', 'passphrase'])
Rsa.from(new URL('file:///key.pem'))
const publicKey = Rsa.from(certificate, Rsa.KEY_TYPE_PUBLIC)
Rsa.fromPkcs1('MII…', Rsa.KEY_TYPE_PUBLIC)
// @ts-expect-error a certificate holds no private key
Rsa.from(certificate)
// @ts-expect-error a public key has no passphrase
Rsa.from(['…', 'passphrase'], Rsa.KEY_TYPE_PUBLIC)
// @ts-expect-error another type
Rsa.from('…', 'secret')
// @ts-expect-error constants stay
Rsa.KEY_TYPE_PUBLIC = 'public'

// A loaded key is what a client takes.

createClient({
  mchid: '1900000001',
  serial: PemUtil.parseCertificateSerialNo(PemUtil.loadCertificate('/etc/wechatpay/apiclient_cert.pem')),
  privateKey,
  certs: { [PemUtil.parseCertificateSerialNo('file:///etc/wechatpay/cert.pem')]: publicKey },
})

// RSA.

expectTypeOf(Rsa.encrypt('张三', publicKey)).toEqualTypeOf<string>()
Rsa.encrypt(bytes, 'file:///etc/wechatpay/pub_key.pem', Rsa.PADDING_PKCS1)
expectTypeOf(Rsa.decrypt('…', privateKey, Rsa.PADDING_OAEP)).toEqualTypeOf<string>()
expectTypeOf(
  Rsa.sign(Formatter.request('GET', '/v3/certificates', '1', 'n'), privateKey),
).toEqualTypeOf<string>()
expectTypeOf(Rsa.verify(Formatter.response(1, 'n', bytes), '…', certificate)).toEqualTypeOf<boolean>()
// @ts-expect-error a header may be missing, or be there twice
Rsa.verify('…', {} as string | string[] | undefined, publicKey)

// AES.

expectTypeOf(AesGcm.decrypt('…', 'key', 'nonce', 'aad')).toEqualTypeOf<string>()
expectTypeOf(AesGcm.encrypt('…', bytes, bytes)).toEqualTypeOf<string>()
expectTypeOf(AesEcb.decrypt('…', Hash.md5('key'))).toEqualTypeOf<string>()
expectTypeOf<typeof AesInterface.ALGO_AES_256_GCM>().toEqualTypeOf<'aes-256-gcm'>()
expectTypeOf<typeof AesGcm.BLOCK_SIZE>().toEqualTypeOf<16>()
// @ts-expect-error a ciphertext is text
AesGcm.decrypt(1, 'key')

// Digests.

expectTypeOf(Hash.md5('…', 'key', 1000002)).toEqualTypeOf<string>()
expectTypeOf(Hash.hmac('…', 'key', 'sha512')).toEqualTypeOf<string>()
expectTypeOf(Hash.sign(Hash.ALGO_MD5, '…', 'key')).toEqualTypeOf<string>()
expectTypeOf(Hash.sign('MD5' as string, '…', 'key')).toEqualTypeOf<string | null>()
expectTypeOf(Hash.equals('…', null)).toEqualTypeOf<boolean>()

// Texts.

expectTypeOf(Formatter.nonce()).toEqualTypeOf<string>()
expectTypeOf(Formatter.timestamp()).toEqualTypeOf<number>()
expectTypeOf(Formatter.ksort({ b: 1, a: '2' })).toEqualTypeOf<{ b: number; a: string }>()
Formatter.queryStringLike(Formatter.ksort({ total_fee: 1, attach: null }))
Formatter.joinedByLineFeed('wx8888888888888888', Formatter.timestamp(), Formatter.nonce())
// @ts-expect-error PHP would write 1
Formatter.queryStringLike({ profit_sharing: true })

// XML.

const xml = Transformer.toArray('<xml/>')
Hash.equals(Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(xml)), 'key'), xml.sign)
Transformer.toXml({ return_code: 'SUCCESS', list: [{ id: 1 }] }, true, false, 'xml', 'item')
Transformer.toXml(xml)
// @ts-expect-error dates have no one text
Transformer.toXml({ time: new Date() })

// Uploads.

const media = new MediaUtil('/your/file/path/video.mp4', bytes)
expectTypeOf(media.getMeta()).toEqualTypeOf<string>()
expectTypeOf(media.setMeta('{}')).toEqualTypeOf<number>()
expectTypeOf(media.getStream()).toExtend<Uint8Array>()
createClient({} as never)
  .chain('v3/merchant/media/video_upload' as string)
  .post({ body: media.getStream(), headers: { 'content-type': media.getContentType() } })

// Errors.

expectTypeOf<WechatPayArgumentError>().toExtend<WechatPayError>()
expectTypeOf<WechatPayArgumentError['code']>().toEqualTypeOf<ArgumentErrorCode>()
export const isUndecryptable = (err: unknown): boolean =>
  err instanceof WechatPayArgumentError && err.code === 'ARGUMENT_UNDECRYPTABLE'
