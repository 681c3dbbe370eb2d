import { PassThrough } from 'node:stream'
import type { Bill, BillOptions, BillRows, DownloadAnswer, Operations } from '../../../types'
import { toAxiosConfig } from '../../request'
import type { FileClient } from '../client'
import { MOST_BYTES_ON_DISK } from '../download'
import { type ReceiveOptions, receive } from '../receive'
import { spool } from '../spool'
import { createBill } from './parse'

/** Kinds that can be asked for, by the path that says where the file is. */
const PATHS = {
  trade: 'v3/bill/tradebill',
  fundFlow: 'v3/bill/fundflowbill',
  profitSharing: 'v3/profitsharing/bills',
} as const satisfies Partial<Record<keyof BillRows, string>>

type Query = Operations[`GET /${(typeof PATHS)[keyof typeof PATHS]}`]['query']

/** A bill that is asked for, downloaded, checked and read once its rows are wanted. */
export function requestBill<Kind extends keyof typeof PATHS>(
  client: FileClient,
  kind: Kind,
  query: Query,
  { directory, unverified, maxBytes = MOST_BYTES_ON_DISK, ...others }: BillOptions = {},
): Bill<Kind> {
  const options = { maxBytes, ...others }
  async function* download() {
    const answer = await requestUrl(client, PATHS[kind], query, others)
    yield* unverified ? stream(client, answer, options) : spool(client, answer, options, directory)
  }
  return createBill(download, kind)
}

async function requestUrl(
  { http }: FileClient,
  operation: string,
  query: Query,
  { headers, signal, timeout }: BillOptions,
): Promise<DownloadAnswer> {
  const options = { query: { tar_type: 'GZIP', ...query }, headers, signal, timeout }
  const { data } = await http.request<DownloadAnswer>(
    toAxiosConfig('get', operation, options, http.defaults.baseURL),
  )
  return data
}

/** Bytes as they arrive; the last read throws where the digest is wrong. */
async function* stream(
  client: FileClient,
  answer: DownloadAnswer,
  options: ReceiveOptions,
): AsyncGenerator<Buffer> {
  const passing = new PassThrough({ highWaterMark: 256 * 1024 })
  const received = receive(client, answer, options, () => passing)
  received.catch((error) => passing.destroy(error))
  yield* passing
  await received
}
