import type { MerchantTransfer, RequestMerchantTransfer } from '../../types'
import { Input } from '../input'
import { type Merchant, mchidIn } from './merchant'

export function requestMerchantTransfer(
  merchant: Merchant,
  transfer: MerchantTransfer,
  method = 'pay.requestMerchantTransfer',
): RequestMerchantTransfer {
  const input = new Input(method, transfer)
  const packageInfo = input.word(
    'package_info',
    'give data.package_info of the answer to the transfer, which only one in the state WAIT_USER_CONFIRM has',
  )
  const subMchId = input.optional('sub_mchid', "give the sub-merchant's number, or leave it out")
  const subAppId = input.has('sub_appid') ? input.appid('sub_appid') : undefined
  const openId = input.optional('openid', "give the receiving user's, or leave it out")
  const isOfPartner = subAppId !== undefined && !input.has('appid')
  return {
    mchId: mchidIn(input, 'mchid', merchant),
    ...(!isOfPartner && { appId: input.appid() }),
    package: packageInfo,
    ...(subMchId !== undefined && { subMchId }),
    ...(subAppId !== undefined && { subAppId }),
    ...(openId !== undefined && { openId }),
  }
}
