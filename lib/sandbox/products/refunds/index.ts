import type { Product } from '../product'
import { ecommerceRefunds } from './ecommerce'
import { overseasRefunds } from './overseas'
import { v2Refunds } from './v2'
import { domesticRefunds } from './v3'

/** Refunds: asked for by APIv3, by 电商收付通 or by APIv2. */
export const refunds: Product = { ...domesticRefunds, ...ecommerceRefunds, ...overseasRefunds, ...v2Refunds }
