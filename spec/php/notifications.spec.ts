import { createCipheriv, sign } from 'node:crypto'
import { AesEcb, AesGcm, Formatter, Hash, PemUtil, Rsa, Transformer } from '../../lib'
import { fileOf, platform } from '../support/keys'

/** Notifications as programs in PHP read them, line by line. */
describe('a notification of APIv3', () => {
  const apiv3Key = 'exposed_your_key_here_have_risks'
  const plaintext = '{"out_trade_no":"1217752501201407033233368018","trade_state":"SUCCESS","attach":"腾讯"}'
  const cipher = createCipheriv('aes-256-gcm', apiv3Key, 'fdasflkja484').setAAD(Buffer.from('transaction'))
  const ciphertext = Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
  const inBody = JSON.stringify({
    event_type: 'TRANSACTION.SUCCESS',
    resource: {
      ciphertext: ciphertext.toString('base64'),
      nonce: 'fdasflkja484',
      associated_data: 'transaction',
    },
  })
  const inTimestamp = String(Formatter.timestamp())
  const inNonce = '593BEC0C930BF1AFEB40B4A08C8FB242'
  const signed = Buffer.from(`${inTimestamp}\n${inNonce}\n${inBody}\n`)
  const inSignature = sign('RSA-SHA256', signed, platform.privateKey).toString('base64')
  const file = fileOf(platform.certificate).href

  it('is verified with the platform certificate, and decrypted with the APIv3 key', () => {
    expect(PemUtil.parseCertificateSerialNo(file)).toBe(platform.serial)
    const platformPublicKey = Rsa.from(file, Rsa.KEY_TYPE_PUBLIC)
    const timeOffsetStatus = 300 >= Math.abs(Formatter.timestamp() - Number(inTimestamp))
    const verifiedStatus = Rsa.verify(
      Formatter.joinedByLineFeed(inTimestamp, inNonce, inBody),
      inSignature,
      platformPublicKey,
    )
    expect([timeOffsetStatus, verifiedStatus]).toEqual([true, true])
    const { resource } = JSON.parse(inBody)
    expect(AesGcm.decrypt(resource.ciphertext, apiv3Key, resource.nonce, resource.associated_data)).toBe(
      plaintext,
    )
  })

  it('is not believed once changed', () => {
    const changed = Formatter.response(inTimestamp, inNonce, inBody.replace('SUCCESS', 'success'))
    expect(Rsa.verify(changed, inSignature, Rsa.from(file, Rsa.KEY_TYPE_PUBLIC))).toBe(false)
  })
})

describe('a notification of APIv2', () => {
  const secret = '192006250b4c09247ec02edce69f6a2d'
  // The fields and the signature of WeChat Pay's documentation.
  const inBody = Transformer.toXml({
    appid: 'wxd930ea5d5a258f4f',
    mch_id: '10000100',
    device_info: '1000',
    body: 'test',
    attach: '',
    nonce_str: 'ibuaiVcKdpRxkhJA',
    sign: '9A0A8659F005D6984697E2CA0A9CF3B7',
    req_info: AesEcb.encrypt(
      '<root><refund_id>50000408942018111907145868882</refund_id></root>',
      Hash.md5(secret),
    ),
  })

  function isAuthentic(xml: string): boolean {
    const { req_info, ...fields } = Transformer.toArray(xml)
    const { sign_type, sign } = fields
    const calculated = Hash.sign(
      typeof sign_type === 'string' ? sign_type : Hash.ALGO_MD5,
      Formatter.queryStringLike(Formatter.ksort(fields)),
      secret,
    )
    return calculated !== null && Hash.equals(calculated, sign)
  }

  it('is verified with the APIv2 key', () => {
    expect(isAuthentic(inBody)).toBe(true)
    expect(isAuthentic(inBody.replace('<body>test', '<body>tent'))).toBe(false)
    expect(isAuthentic(inBody.replace(/<sign>.*<\/sign>/, ''))).toBe(false)
    expect(isAuthentic(inBody.replace(/<sign>.*<\/sign>/, '$&$&'))).toBe(false)
  })

  it('may hold an encrypted part, whose key is the MD5 of the APIv2 key', () => {
    const { req_info } = Transformer.toArray(inBody)
    expect(Transformer.toArray(AesEcb.decrypt(String(req_info), Hash.md5(secret)))).toEqual({
      refund_id: '50000408942018111907145868882',
    })
  })
})
