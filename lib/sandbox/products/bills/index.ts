import type { Product } from '../product'
import { v2Bills } from './v2'
import { v3Bills } from './v3'

/** Bills of what was traded in the sandbox, by the day. */
export const bills: Product = { ...v3Bills, ...v2Bills }
