import type { Product } from '../product'
import { transferBatches } from './batches'
import { transferBills } from './bills'
import { transferReceipts } from './receipts'

/** 商家转账: what merchants pay to users. */
export const transfers: Product = { ...transferBills, ...transferReceipts, ...transferBatches }
