import type { Product } from '../product'
import { codePayment } from './code-payment'
import { combinedTransactions } from './combined'
import { overseasTransactions } from './overseas'
import { v2Orders } from './v2'
import { v2CodePayment } from './v2-code-payment'
import { transactions } from './v3'

/** Orders: placed by APIv3 or APIv2, by a merchant or its 服务商, one alone or several combined. */
export const orders: Product = {
  ...transactions,
  ...codePayment,
  ...combinedTransactions,
  ...overseasTransactions,
  ...v2Orders,
  ...v2CodePayment,
}
