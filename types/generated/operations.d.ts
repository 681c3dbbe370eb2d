// Generated from openapi/ by "npm run generate". Do not edit.

import type { PostV3Applyment4subApplymentSlashJson, PostV3Applyment4subApplymentSlashOptions, PostV3Applyment4subApplymentSlashResponse } from './applyment4sub'
import type { GetV3BilldownloadFileOptions, GetV3BilldownloadFileQuery, GetV3BilldownloadFileResponse } from './billdownload'
import type { GetV3CertificatesOptions, GetV3CertificatesQuery, GetV3CertificatesResponse } from './certificates'
import type { GetV3EcommerceIndividualContractsByOpenidOptions, GetV3EcommerceIndividualContractsByOpenidQuery, GetV3EcommerceIndividualContractsByOpenidResponse, GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeOptions, GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery, GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse, PostV3EcommerceIndividualContractsPreEntrustSignAppJson, PostV3EcommerceIndividualContractsPreEntrustSignAppOptions, PostV3EcommerceIndividualContractsPreEntrustSignAppResponse } from './ecommerce-individual-contracts'
import type { GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions, GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery, GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse } from './global-papay'
import type { GetV3GlobalMerchantServiceImagesByMediaIdOptions, GetV3GlobalMerchantServiceImagesByMediaIdQuery, GetV3GlobalMerchantServiceImagesByMediaIdResponse, GetV3MerchantServiceImagesByMediaIdOptions, GetV3MerchantServiceImagesByMediaIdResponse } from './merchant-service'
import type { GetV3NewTaxControlFapiaoDownloadOptions, GetV3NewTaxControlFapiaoDownloadQuery, GetV3NewTaxControlFapiaoDownloadResponse } from './new-tax-control-fapiao'
import type { GetV3PayTransactionsOutTradeNoByOutTradeNoOptions, GetV3PayTransactionsOutTradeNoByOutTradeNoQuery, GetV3PayTransactionsOutTradeNoByOutTradeNoResponse, PostV3PayTransactionsNativeJson, PostV3PayTransactionsNativeOptions, PostV3PayTransactionsNativeResponse } from './pay-transactions'
import type { PostV3ProfitsharingReceiversDeleteJson, PostV3ProfitsharingReceiversDeleteOptions, PostV3ProfitsharingReceiversDeleteResponse } from './profitsharing'
import type { GetV3TransferdownloadElecvoucherfileOptions, GetV3TransferdownloadElecvoucherfileQuery, GetV3TransferdownloadElecvoucherfileResponse, GetV3TransferdownloadSignfileOptions, GetV3TransferdownloadSignfileQuery, GetV3TransferdownloadSignfileResponse } from './transferdownload'

/** What each operation takes and gives, by method and path. */
export interface Operations {
  'POST /v3/applyment4sub/applyment/': { json: PostV3Applyment4subApplymentSlashJson; options: PostV3Applyment4subApplymentSlashOptions; response: PostV3Applyment4subApplymentSlashResponse }
  'GET /v3/billdownload/file': { query: GetV3BilldownloadFileQuery; options: GetV3BilldownloadFileOptions; response: GetV3BilldownloadFileResponse }
  'GET /v3/certificates': { query: GetV3CertificatesQuery; options: GetV3CertificatesOptions; response: GetV3CertificatesResponse }
  'POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app': { json: PostV3EcommerceIndividualContractsPreEntrustSignAppJson; options: PostV3EcommerceIndividualContractsPreEntrustSignAppOptions; response: PostV3EcommerceIndividualContractsPreEntrustSignAppResponse }
  'GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': { query: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery; options: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeOptions; response: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse }
  'GET /v3/ecommerce/individual-contracts/{openid}': { query: GetV3EcommerceIndividualContractsByOpenidQuery; options: GetV3EcommerceIndividualContractsByOpenidOptions; response: GetV3EcommerceIndividualContractsByOpenidResponse }
  'GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}': { query: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery; options: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeOptions; response: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse }
  'GET /v3/merchant-service/images/{media_id}': { options: GetV3MerchantServiceImagesByMediaIdOptions; response: GetV3MerchantServiceImagesByMediaIdResponse }
  'GET /v3/global/merchant-service/images/{media_id}': { query: GetV3GlobalMerchantServiceImagesByMediaIdQuery; options: GetV3GlobalMerchantServiceImagesByMediaIdOptions; response: GetV3GlobalMerchantServiceImagesByMediaIdResponse }
  'GET /v3/new-tax-control-fapiao/download': { query: GetV3NewTaxControlFapiaoDownloadQuery; options: GetV3NewTaxControlFapiaoDownloadOptions; response: GetV3NewTaxControlFapiaoDownloadResponse }
  'POST /v3/pay/transactions/native': { json: PostV3PayTransactionsNativeJson; options: PostV3PayTransactionsNativeOptions; response: PostV3PayTransactionsNativeResponse }
  'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': { query: GetV3PayTransactionsOutTradeNoByOutTradeNoQuery; options: GetV3PayTransactionsOutTradeNoByOutTradeNoOptions; response: GetV3PayTransactionsOutTradeNoByOutTradeNoResponse }
  'POST /v3/profitsharing/receivers/delete': { json: PostV3ProfitsharingReceiversDeleteJson; options: PostV3ProfitsharingReceiversDeleteOptions; response: PostV3ProfitsharingReceiversDeleteResponse }
  'GET /v3/transferdownload/elecvoucherfile': { query: GetV3TransferdownloadElecvoucherfileQuery; options: GetV3TransferdownloadElecvoucherfileOptions; response: GetV3TransferdownloadElecvoucherfileResponse }
  'GET /v3/transferdownload/signfile': { query: GetV3TransferdownloadSignfileQuery; options: GetV3TransferdownloadSignfileOptions; response: GetV3TransferdownloadSignfileResponse }
}
