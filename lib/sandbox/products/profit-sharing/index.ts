import type { Product } from '../product'
import { sharingBills } from './bill'
import { ecommerceSharing } from './ecommerce'
import { sharingReceivers } from './receivers'
import { sharingOrders } from './v3'

/** 分账: what merchants share of what they earn. */
export const profitSharing: Product = {
  ...sharingReceivers,
  ...sharingOrders,
  ...sharingBills,
  ...ecommerceSharing,
}
