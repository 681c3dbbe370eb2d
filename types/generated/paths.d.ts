// Generated from openapi/ by "npm run generate". Do not edit.

import type { V3Applyment4subApplymentSlash } from './applyment4sub'
import type { V3BilldownloadFile } from './billdownload'
import type { V3Certificates } from './certificates'
import type { V3EcommerceIndividualContractsByOpenid, V3EcommerceIndividualContractsOutContractCodeByOutContractCode, V3EcommerceIndividualContractsPreEntrustSignApp } from './ecommerce-individual-contracts'
import type { V3GlobalPapayContractsOutContractCodeByOutContractCode } from './global-papay'
import type { V3GlobalMerchantServiceImagesByMediaId, V3MerchantServiceImagesByMediaId } from './merchant-service'
import type { V3NewTaxControlFapiaoDownload } from './new-tax-control-fapiao'
import type { V3PayTransactionsNative, V3PayTransactionsOutTradeNoByOutTradeNo } from './pay-transactions'
import type { V3ProfitsharingReceiversDelete } from './profitsharing'
import type { V3TransferdownloadElecvoucherfile, V3TransferdownloadSignfile } from './transferdownload'

/** Every path of the catalogue, as the chain records it. */
export interface Paths {
  readonly 'v3/applyment4sub/applyment/': V3Applyment4subApplymentSlash
  readonly 'v3/billdownload/file': V3BilldownloadFile
  readonly 'v3/certificates': V3Certificates
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp
  readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  readonly 'v3/ecommerce/individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid
  readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  readonly 'v3/merchant-service/images/{media_id}': V3MerchantServiceImagesByMediaId
  readonly 'v3/global/merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId
  readonly 'v3/new-tax-control-fapiao/download': V3NewTaxControlFapiaoDownload
  readonly 'v3/pay/transactions/native': V3PayTransactionsNative
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/profitsharing/receivers/delete': V3ProfitsharingReceiversDelete
  readonly 'v3/transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile
  readonly 'v3/transferdownload/signfile': V3TransferdownloadSignfile
}
