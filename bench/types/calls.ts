import { callSource, STYLES } from '../../scripts/consumer/source'
import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import { sampleCall } from '../../scripts/generate/sample'

/** What most merchants call. */
const FREQUENT = [
  '/v3/pay/transactions/native',
  '/v3/pay/transactions/jsapi',
  '/v3/pay/transactions/app',
  '/v3/pay/transactions/h5',
  '/v3/pay/transactions/out-trade-no/{out_trade_no}',
  '/v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  '/v3/refund/domestic/refunds',
  '/v3/refund/domestic/refunds/{out_refund_no}',
  '/v3/profitsharing/orders',
  '/v3/bill/tradebill',
  '/v3/certificates',
]

/** The operations that most merchants call, then others from everywhere in the catalogue. */
export function frequent(operations: CatalogueOperation[], count: number): CatalogueOperation[] {
  const known = FREQUENT.flatMap((path) => operations.filter((operation) => operation.path === path))
  const others = operations.filter((operation) => !known.includes(operation))
  return [...known, ...spread(others, Math.max(0, count - known.length))].slice(0, count)
}

/** As many operations as asked for, at equal distances. */
export function spread<T>(items: T[], count: number): T[] {
  const step = Math.max(1, items.length / count)
  return Array.from({ length: count }, (_, at) => items[Math.floor(at * step) % items.length] as T)
}

/** Calls of operations as code, with all fields; the styles take turns. */
export function ourCalls(operations: CatalogueOperation[]): string[] {
  return operations.map((operation, at) => {
    const style = STYLES[at % STYLES.length] ?? 'properties'
    return `(await ${callSource(operation, style, sampleCall(operation))}).data`
  })
}
