import type { Product } from '../product'
import { individualContracts } from './individual'
import { overseasContracts } from './overseas'
import { overseasDeductions } from './overseas-deductions'
import { papayContracts } from './papay'
import { papayDeductions } from './papay-deductions'
import { papayV2 } from './v2'

/** Contracts that users sign, and what is deducted by them. */
export const contracts: Product = {
  ...individualContracts,
  ...overseasContracts,
  ...overseasDeductions,
  ...papayContracts,
  ...papayDeductions,
  ...papayV2,
}
