// Generated from openapi/ by "npm run generate". Do not edit.

import type { AggracctBcOperations } from './aggracct-bc'
import type { Applyment4subOperations } from './applyment4sub'
import type { BankTransferOperations } from './bank-transfer'
import type { BillOperations } from './bill'
import type { BrandOperations } from './brand'
import type { BrandCardMemberOperations } from './brand-card-member'
import type { BrandProfitsharingOperations } from './brand-profitsharing'
import type { BusinesscircleOperations } from './businesscircle'
import type { CapitalOperations } from './capital'
import type { CertificatesOperations } from './certificates'
import type { CombineTransactionsOperations } from './combine-transactions'
import type { CreditRepaymentOperations } from './credit-repayment'
import type { DiscountCardOperations } from './discount-card'
import type { EbikeOperations } from './ebike'
import type { EcommerceApplymentsOperations } from './ecommerce-applyments'
import type { EcommerceCombinePapayOperations } from './ecommerce-combine-papay'
import type { EcommerceFundOperations } from './ecommerce-fund'
import type { EcommerceIndividualContractsOperations } from './ecommerce-individual-contracts'
import type { EcommerceMchTransferOperations } from './ecommerce-mch-transfer'
import type { EcommerceProfitsharingOperations } from './ecommerce-profitsharing'
import type { EducationOperations } from './education'
import type { FundAppBrandRedpacketOperations } from './fund-app-brand-redpacket'
import type { FundAppMchTransferOperations } from './fund-app-mch-transfer'
import type { FundsToOverseaOperations } from './funds-to-oversea'
import type { GlobalCustomsOperations } from './global-customs'
import type { GlobalMerchantOperations } from './global-merchant'
import type { GlobalPapayOperations } from './global-papay'
import type { GlobalProfitSharingOperations } from './global-profit-sharing'
import type { GlobalTransactionsOperations } from './global-transactions'
import type { GoldplanOperations } from './goldplan'
import type { GovSubsidyOperations } from './gov-subsidy'
import type { HkOperations } from './hk'
import type { IndustryOperations } from './industry'
import type { InspolicymgrOperations } from './inspolicymgr'
import type { MarketingOperations } from './marketing'
import type { MarketingBusifavorOperations } from './marketing-busifavor'
import type { MarketingFavorOperations } from './marketing-favor'
import type { MarketingMembercardOperations } from './marketing-membercard'
import type { MarketingPaygiftactivityOperations } from './marketing-paygiftactivity'
import type { MarketingProductCouponOperations } from './marketing-product-coupon'
import type { MchalterapplyOperations } from './mchalterapply'
import type { MedInsOperations } from './med-ins'
import type { MerchantOperations } from './merchant'
import type { MerchantRiskOperations } from './merchant-risk'
import type { MerchantServiceOperations } from './merchant-service'
import type { NewTaxControlFapiaoOperations } from './new-tax-control-fapiao'
import type { NotificationsByEvent } from './notifications'
import type { OfflinefaceOperations } from './offlineface'
import type { PapayOperations } from './papay'
import type { PapayInsuranceOperations } from './papay-insurance'
import type { ParkingOperations } from './parking'
import type { PasswordExemptContractOperations } from './password-exempt-contract'
import type { PayDevicesOperations } from './pay-devices'
import type { PayPartnerOperations } from './pay-partner'
import type { PayTransactionsOperations } from './pay-transactions'
import type { PayrollCardOperations } from './payroll-card'
import type { PayscoreOperations } from './payscore'
import type { PayscoreAcquiringbankOperations } from './payscore-acquiringbank'
import type { PayscorePartnerOperations } from './payscore-partner'
import type { PayscorePlanOperations } from './payscore-plan'
import type { PlatsolutionEcommerceOperations } from './platsolution-ecommerce'
import type { PlatsolutionInsuranceOperations } from './platsolution-insurance'
import type { PlatsolutionMchTransferOperations } from './platsolution-mch-transfer'
import type { ProfitsharingOperations } from './profitsharing'
import type { RefundOperations } from './refund'
import type { SecurityOperations } from './security'
import type { TaxiInvoiceOperations } from './taxi-invoice'
import type { TransferOperations } from './transfer'
import type { V2ApplymentOperations } from './v2-applyment'
import type { V2DepositOperations } from './v2-deposit'
import type { V2MchriskOperations } from './v2-mchrisk'
import type { V2MmpaymkttransfersOperations } from './v2-mmpaymkttransfers'
import type { V2NotificationsByEvent } from './v2-notifications'
import type { V2PapayOperations } from './v2-papay'
import type { V2PayOperations } from './v2-pay'
import type { V2SandboxOperations } from './v2-sandbox'
import type { V2SecapiOperations } from './v2-secapi'
import type { V2ToolsOperations } from './v2-tools'
import type { V2VehicleOperations } from './v2-vehicle'
import type { V2WxvOperations } from './v2-wxv'
import type { WebizpayOperations } from './webizpay'

/** What each operation takes and gives, by method and path. */
export interface Operations
  extends
    AggracctBcOperations,
    Applyment4subOperations,
    BankTransferOperations,
    BillOperations,
    BrandOperations,
    BrandCardMemberOperations,
    BrandProfitsharingOperations,
    BusinesscircleOperations,
    CapitalOperations,
    CertificatesOperations,
    CombineTransactionsOperations,
    CreditRepaymentOperations,
    DiscountCardOperations,
    EbikeOperations,
    EcommerceApplymentsOperations,
    EcommerceCombinePapayOperations,
    EcommerceFundOperations,
    EcommerceIndividualContractsOperations,
    EcommerceMchTransferOperations,
    EcommerceProfitsharingOperations,
    EducationOperations,
    FundAppBrandRedpacketOperations,
    FundAppMchTransferOperations,
    FundsToOverseaOperations,
    GlobalCustomsOperations,
    GlobalMerchantOperations,
    GlobalPapayOperations,
    GlobalProfitSharingOperations,
    GlobalTransactionsOperations,
    GoldplanOperations,
    GovSubsidyOperations,
    HkOperations,
    IndustryOperations,
    InspolicymgrOperations,
    MarketingOperations,
    MarketingBusifavorOperations,
    MarketingFavorOperations,
    MarketingMembercardOperations,
    MarketingPaygiftactivityOperations,
    MarketingProductCouponOperations,
    MchalterapplyOperations,
    MedInsOperations,
    MerchantOperations,
    MerchantRiskOperations,
    MerchantServiceOperations,
    NewTaxControlFapiaoOperations,
    OfflinefaceOperations,
    PapayOperations,
    PapayInsuranceOperations,
    ParkingOperations,
    PasswordExemptContractOperations,
    PayDevicesOperations,
    PayPartnerOperations,
    PayTransactionsOperations,
    PayrollCardOperations,
    PayscoreOperations,
    PayscoreAcquiringbankOperations,
    PayscorePartnerOperations,
    PayscorePlanOperations,
    PlatsolutionEcommerceOperations,
    PlatsolutionInsuranceOperations,
    PlatsolutionMchTransferOperations,
    ProfitsharingOperations,
    RefundOperations,
    SecurityOperations,
    TaxiInvoiceOperations,
    TransferOperations,
    V2ApplymentOperations,
    V2DepositOperations,
    V2MchriskOperations,
    V2MmpaymkttransfersOperations,
    V2PapayOperations,
    V2PayOperations,
    V2SandboxOperations,
    V2SecapiOperations,
    V2ToolsOperations,
    V2VehicleOperations,
    V2WxvOperations,
    WebizpayOperations {}

/** What each notification carries, by its event. Those of APIv2 begin with `v2/`. */
export interface Notifications
  extends
    NotificationsByEvent,
    V2NotificationsByEvent {}
