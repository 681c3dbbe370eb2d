import type { Sandbox } from '../../lib/sandbox'
import type { WechatPay } from '../../types'

/** What users pay by contracts that they signed: at home and overseas. */
export const DEDUCTED = 'PAID0001'

/** A user signs a contract, by which 100 fen are deducted. */
export async function payByContract(sandbox: Sandbox, wxpay: WechatPay): Promise<void> {
  const appid = 'wx1234567890abcdef'
  const contract = { plan_id: 501, out_contract_code: 'CONTRACT0001' }
  await wxpay.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app.post({
    json: {
      appid,
      ...contract,
      contract_display_account: '张三',
      contract_notify_url: 'https://www.example.com',
    },
  })
  await sandbox.act('contract', contract.out_contract_code, 'sign')
  const { planId } = wxpay.v3.papay.sign.contracts
  const { data } = await planId._plan_id_.outContractCode._out_contract_code_.get(contract)
  await wxpay.v3.papay.pay.transactions.apply.post({
    json: {
      appid,
      out_trade_no: DEDUCTED,
      description: '会员',
      transaction_notify_url: 'https://www.example.com',
      contract_id: data.contract_id,
      amount: { total: 100 },
    },
  })
}

/** The same overseas: 8.88 HKD. */
export async function payOverseas(sandbox: Sandbox, wxpay: WechatPay): Promise<void> {
  const appid = 'wx1234567890abcdef'
  const out_contract_code = 'OVERSEAS0001'
  const { contracts, transactions } = wxpay.v3.global.papay
  const url = 'https://www.example.com'
  await contracts.appPreEntrustSign.post({
    json: { appid, plan_id: 77, out_contract_code, success_notify_url: url },
  })
  await sandbox.act('contract', out_contract_code, 'sign')
  const query = { out_contract_code, query: { appid, plan_id: 77 } }
  const { data } = await contracts.outContractCode._out_contract_code_.get(query)
  await transactions.post({
    json: {
      appid,
      description: '会员',
      notify_url: url,
      out_trade_no: DEDUCTED,
      merchant_category_code: '1011',
      contract_id: String(data.contract_id),
      amount: { total: 888, currency: 'HKD' },
    },
  })
}
