// Generated from openapi/ by "npm run generate". Do not edit.

import type { Continued } from '../index'
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

/** `v3` */
export interface V3Node {
  readonly applyment4sub: V3Applyment4subNode
  readonly billdownload: V3BilldownloadNode
  readonly certificates: V3Certificates
  readonly ecommerce: V3EcommerceNode
  readonly global: V3GlobalNode
  readonly merchantService: V3MerchantServiceNode
  readonly newTaxControlFapiao: V3NewTaxControlFapiaoNode
  readonly pay: V3PayNode
  readonly profitsharing: V3ProfitsharingNode
  readonly transferdownload: V3TransferdownloadNode
  readonly 'applyment4sub/applyment/': V3Applyment4subApplymentSlash
  readonly 'billdownload/file': V3BilldownloadFile
  readonly 'ecommerce/individual-contracts': V3EcommerceIndividualContractsNode
  readonly 'ecommerce/individual-contracts/pre-entrust-sign': V3EcommerceIndividualContractsPreEntrustSignNode
  readonly 'ecommerce/individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp
  readonly 'ecommerce/individual-contracts/out-contract-code': V3EcommerceIndividualContractsOutContractCodeNode
  readonly 'ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  readonly 'ecommerce/individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid
  readonly 'global/papay': V3GlobalPapayNode
  readonly 'global/papay/contracts': V3GlobalPapayContractsNode
  readonly 'global/papay/contracts/out-contract-code': V3GlobalPapayContractsOutContractCodeNode
  readonly 'global/papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  readonly 'global/merchant-service': V3GlobalMerchantServiceNode
  readonly 'global/merchant-service/images': V3GlobalMerchantServiceImagesNode
  readonly 'global/merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId
  readonly 'merchant-service/images': V3MerchantServiceImagesNode
  readonly 'merchant-service/images/{media_id}': V3MerchantServiceImagesByMediaId
  readonly 'new-tax-control-fapiao/download': V3NewTaxControlFapiaoDownload
  readonly 'pay/transactions': V3PayTransactionsNode
  readonly 'pay/transactions/native': V3PayTransactionsNative
  readonly 'pay/transactions/out-trade-no': V3PayTransactionsOutTradeNoNode
  readonly 'pay/transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo
  readonly 'profitsharing/receivers': V3ProfitsharingReceiversNode
  readonly 'profitsharing/receivers/delete': V3ProfitsharingReceiversDelete
  readonly 'transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile
  readonly 'transferdownload/signfile': V3TransferdownloadSignfile
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/applyment4sub` */
export interface V3Applyment4subNode {
  readonly applyment: V3Applyment4subApplymentSlash
  readonly 'applyment/': V3Applyment4subApplymentSlash
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/applyment4sub/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/billdownload` */
export interface V3BilldownloadNode {
  readonly file: V3BilldownloadFile
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/billdownload/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/ecommerce` */
export interface V3EcommerceNode {
  readonly individualContracts: V3EcommerceIndividualContractsNode
  readonly 'individual-contracts/pre-entrust-sign': V3EcommerceIndividualContractsPreEntrustSignNode
  readonly 'individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp
  readonly 'individual-contracts/out-contract-code': V3EcommerceIndividualContractsOutContractCodeNode
  readonly 'individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  readonly 'individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/ecommerce/individual-contracts` */
export interface V3EcommerceIndividualContractsNode {
  readonly preEntrustSign: V3EcommerceIndividualContractsPreEntrustSignNode
  readonly outContractCode: V3EcommerceIndividualContractsOutContractCodeNode
  readonly _openid_: V3EcommerceIndividualContractsByOpenid
  readonly 'pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp
  readonly 'out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  readonly '{openid}': V3EcommerceIndividualContractsByOpenid
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/individual-contracts/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/ecommerce/individual-contracts/pre-entrust-sign` */
export interface V3EcommerceIndividualContractsPreEntrustSignNode {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignApp
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/individual-contracts/pre-entrust-sign/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/ecommerce/individual-contracts/out-contract-code` */
export interface V3EcommerceIndividualContractsOutContractCodeNode {
  readonly _out_contract_code_: V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  readonly '{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/ecommerce/individual-contracts/out-contract-code/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/global` */
export interface V3GlobalNode {
  readonly papay: V3GlobalPapayNode
  readonly merchantService: V3GlobalMerchantServiceNode
  readonly 'papay/contracts': V3GlobalPapayContractsNode
  readonly 'papay/contracts/out-contract-code': V3GlobalPapayContractsOutContractCodeNode
  readonly 'papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  readonly 'merchant-service/images': V3GlobalMerchantServiceImagesNode
  readonly 'merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/global/papay` */
export interface V3GlobalPapayNode {
  readonly contracts: V3GlobalPapayContractsNode
  readonly 'contracts/out-contract-code': V3GlobalPapayContractsOutContractCodeNode
  readonly 'contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/papay/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/global/papay/contracts` */
export interface V3GlobalPapayContractsNode {
  readonly outContractCode: V3GlobalPapayContractsOutContractCodeNode
  readonly 'out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/papay/contracts/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/global/papay/contracts/out-contract-code` */
export interface V3GlobalPapayContractsOutContractCodeNode {
  readonly _out_contract_code_: V3GlobalPapayContractsOutContractCodeByOutContractCode
  readonly '{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/papay/contracts/out-contract-code/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/global/merchant-service` */
export interface V3GlobalMerchantServiceNode {
  readonly images: V3GlobalMerchantServiceImagesNode
  readonly 'images/{media_id}': V3GlobalMerchantServiceImagesByMediaId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchant-service/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/global/merchant-service/images` */
export interface V3GlobalMerchantServiceImagesNode {
  readonly _media_id_: V3GlobalMerchantServiceImagesByMediaId
  readonly '{media_id}': V3GlobalMerchantServiceImagesByMediaId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/global/merchant-service/images/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/merchant-service` */
export interface V3MerchantServiceNode {
  readonly images: V3MerchantServiceImagesNode
  readonly 'images/{media_id}': V3MerchantServiceImagesByMediaId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-service/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/merchant-service/images` */
export interface V3MerchantServiceImagesNode {
  readonly _media_id_: V3MerchantServiceImagesByMediaId
  readonly '{media_id}': V3MerchantServiceImagesByMediaId
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/merchant-service/images/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/new-tax-control-fapiao` */
export interface V3NewTaxControlFapiaoNode {
  readonly download: V3NewTaxControlFapiaoDownload
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/new-tax-control-fapiao/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/pay` */
export interface V3PayNode {
  readonly transactions: V3PayTransactionsNode
  readonly 'transactions/native': V3PayTransactionsNative
  readonly 'transactions/out-trade-no': V3PayTransactionsOutTradeNoNode
  readonly 'transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/pay/transactions` */
export interface V3PayTransactionsNode {
  readonly native: V3PayTransactionsNative
  readonly outTradeNo: V3PayTransactionsOutTradeNoNode
  readonly 'out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay/transactions/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/pay/transactions/out-trade-no` */
export interface V3PayTransactionsOutTradeNoNode {
  readonly _out_trade_no_: V3PayTransactionsOutTradeNoByOutTradeNo
  readonly '{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/pay/transactions/out-trade-no/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/profitsharing` */
export interface V3ProfitsharingNode {
  readonly receivers: V3ProfitsharingReceiversNode
  readonly 'receivers/delete': V3ProfitsharingReceiversDelete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/profitsharing/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/profitsharing/receivers` */
export interface V3ProfitsharingReceiversNode {
  readonly delete: V3ProfitsharingReceiversDelete
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/profitsharing/receivers/${Path}`>
  toString(): string
  toJSON(): string
}

/** `v3/transferdownload` */
export interface V3TransferdownloadNode {
  readonly elecvoucherfile: V3TransferdownloadElecvoucherfile
  readonly signfile: V3TransferdownloadSignfile
  /** Continues the path with text that is taken as it is. */
  chain<Path extends string>(path: Path): Continued<`v3/transferdownload/${Path}`>
  toString(): string
  toJSON(): string
}

/** The beginnings of paths, as the chain records them. */
export interface Prefixes {
  readonly 'v3': V3Node
  readonly 'v3/applyment4sub': V3Applyment4subNode
  readonly 'v3/billdownload': V3BilldownloadNode
  readonly 'v3/ecommerce': V3EcommerceNode
  readonly 'v3/ecommerce/individual-contracts': V3EcommerceIndividualContractsNode
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign': V3EcommerceIndividualContractsPreEntrustSignNode
  readonly 'v3/ecommerce/individual-contracts/out-contract-code': V3EcommerceIndividualContractsOutContractCodeNode
  readonly 'v3/global': V3GlobalNode
  readonly 'v3/global/papay': V3GlobalPapayNode
  readonly 'v3/global/papay/contracts': V3GlobalPapayContractsNode
  readonly 'v3/global/papay/contracts/out-contract-code': V3GlobalPapayContractsOutContractCodeNode
  readonly 'v3/global/merchant-service': V3GlobalMerchantServiceNode
  readonly 'v3/global/merchant-service/images': V3GlobalMerchantServiceImagesNode
  readonly 'v3/merchant-service': V3MerchantServiceNode
  readonly 'v3/merchant-service/images': V3MerchantServiceImagesNode
  readonly 'v3/new-tax-control-fapiao': V3NewTaxControlFapiaoNode
  readonly 'v3/pay': V3PayNode
  readonly 'v3/pay/transactions': V3PayTransactionsNode
  readonly 'v3/pay/transactions/out-trade-no': V3PayTransactionsOutTradeNoNode
  readonly 'v3/profitsharing': V3ProfitsharingNode
  readonly 'v3/profitsharing/receivers': V3ProfitsharingReceiversNode
  readonly 'v3/transferdownload': V3TransferdownloadNode
}
