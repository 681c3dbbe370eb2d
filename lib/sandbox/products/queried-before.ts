import type { Product } from './product'

/** Operations whose queries show what the documents show, until there is something of the merchant's own to ask for. */
export function queriedBefore(collection: string, product: Product): Product {
  const operations = Object.entries(product).map(([key, operation]) => {
    return [key, key.startsWith('GET ') ? { ...operation, examplesWithout: collection } : operation]
  })
  return Object.fromEntries(operations)
}
