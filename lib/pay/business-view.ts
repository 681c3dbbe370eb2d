import type { BusinessView, MerchantTransfer, PayscoreOrder, PayscorePermission } from '../../types'
import { Input } from '../input'
import { createNonce, createTimestamp } from '../nonce'
import { serializeQuery } from '../query'
import { type Merchant, mchidIn } from './merchant'
import { requestMerchantTransfer } from './transfer'
import { signWithSecret } from './v2-cashier'

/** Opens the release of WeChat Pay's mini program, as the SDK of apps wants it said. */
const EXT_INFO = JSON.stringify({ miniProgramType: 0 })

export function openBusinessView(
  merchant: Merchant,
  view: PayscorePermission | ({ businessType: 'requestMerchantTransfer' } & MerchantTransfer),
): BusinessView<{ apply_permissions_token: string }> | Pick<BusinessView, 'app'> {
  const method = 'pay.openBusinessView'
  const input = new Input(method, view)
  const businessType = input.value('businessType')
  if (businessType === 'wxpayScoreEnable') {
    const hint = 'give data.apply_permissions_token of the answer to 商户预授权'
    return viewOf(businessType, { apply_permissions_token: input.word('apply_permissions_token', hint) })
  }
  if (businessType === 'requestMerchantTransfer') {
    const transfer = requestMerchantTransfer(merchant, view as MerchantTransfer, method)
    return { app: { businessType, query: serializeQuery(transfer, method) } }
  }
  throw input.invalid(
    'businessType',
    "must be 'wxpayScoreEnable' or 'requestMerchantTransfer'; wxpayScoreUse and wxpayScoreDetail are signed with " +
      'the APIv2 key, by pay.v2.openBusinessView',
  )
}

export function openPayscoreOrder(
  merchant: Merchant,
  view: PayscoreOrder,
): BusinessView<Record<string, string>> {
  const method = 'pay.v2.openBusinessView'
  const input = new Input(method, view)
  const fields = {
    mch_id: mchidIn(input, 'mch_id', merchant),
    ...payscoreFields(input),
    timestamp: createTimestamp(),
    nonce_str: createNonce(),
    sign_type: 'HMAC-SHA256',
  }
  const sign = signWithSecret(merchant, method, fields, 'HMAC-SHA256')
  return viewOf(view.businessType, { ...fields, sign })
}

function payscoreFields(input: Input): Record<string, string> {
  const businessType = input.value('businessType')
  if (businessType === 'wxpayScoreUse') {
    const hint =
      'give data.package of the answer to the order, which only one that the user is to confirm has'
    return { package: input.word('package', hint) }
  }
  if (businessType === 'wxpayScoreDetail') {
    const hint = 'give the one that the order was created with'
    return { service_id: input.word('service_id', hint), out_order_no: input.word('out_order_no', hint) }
  }
  throw input.invalid('businessType', "must be 'wxpayScoreUse' or 'wxpayScoreDetail'")
}

function viewOf<Data extends object>(businessType: string, extraData: Data): BusinessView<Data> {
  const query = serializeQuery(extraData, businessType)
  return {
    miniProgram: { businessType, extraData },
    jsapi: { businessType, queryString: query },
    app: { businessType, query, extInfo: EXT_INFO },
  }
}
