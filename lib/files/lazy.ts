import type { AxiosInstance } from 'axios'
import type { BillKind, BillSource, Bills, Download, ParseBill } from '../../types'
import type { Settings } from '../config'

/** Loads what handles files only once it is asked for: most programs handle none. */
const load = () => require('./index') as typeof import('./index')

/** What a client has besides the chain. */
export function createFiles(http: AxiosInstance, settings: Settings): { download: Download; bills: Bills } {
  const client = { http, privateKey: settings.privateKey }
  const download = ((source, options) => load().download(client, source, options)) as Download
  const bills: Bills = {
    trade: (query, options) => load().requestBill(client, 'trade', query, options),
    fundFlow: (query, options) => load().requestBill(client, 'fundFlow', query, options),
    profitSharing: (query, options) => load().requestBill(client, 'profitSharing', query, options),
  }
  return { download, bills: Object.freeze(bills) }
}

/**
 * Reads a bill that was downloaded before: a path, or bytes as they come, packed by gzip or plain.
 *
 * @param kind - the bill's kind, by default found by its header; `plain` reads any table as text under its own names
 * @throws `WechatPayFileError` while it is iterated, for a file that is no bill, ends early or is malformed
 *
 * @example
 * ```ts
 * const bill = parseBill('/var/bills/2024-06-01.csv', 'trade')
 * for await (const row of bill) console.log(row.out_trade_no, row.total)
 * console.log(bill.summary?.total_count)
 * ```
 */
export const parseBill: ParseBill = (source: BillSource, kind?: BillKind) =>
  load().parseBill(source, kind) as never
