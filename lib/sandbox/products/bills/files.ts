import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Refusal } from '../../refusal'
import type { World } from '../../world'
import { FileContent, type StatefulOperation } from '../product'
import { noStatement } from './day'
import { type Table, writeTable } from './table'

/** A file that can be downloaded for a while. */
interface BillFile {
  token: string
  /** Base64. */
  content: string
  /** Whether it is sent as it is, whatever the address says: what is encrypted was packed before. */
  isSealed: boolean
  /** Milliseconds since 1970, by the sandbox's clock. */
  expires: number
}

/** For how long a `download_url` is good, in milliseconds. */
const LIFETIME = 5 * 60 * 1000

const filesOf = ({ store }: World) => store.collection<BillFile>('bill-files')

/**
 * Keeps a bill to be downloaded.
 *
 * @returns the answer that says where it is
 * @throws {@link Refusal} `NO_STATEMENT_EXIST` where there is none
 */
export function offerBill(table: Table | undefined, isPacked: boolean, world: World) {
  if (!table) throw noStatement()
  const content = Buffer.from(writeTable(table))
  return {
    hash_type: 'SHA1',
    hash_value: createHash('sha1').update(content).digest('hex'),
    download_url: offerFile(content, world, { isPacked }),
  }
}

/** @returns the `download_url` */
export function offerFile(content: Buffer, world: World, { isPacked = false, isSealed = false }): string {
  const { ids, clock } = world
  const token = ids.uuid('bill')
  const expires = clock.now() + LIFETIME
  filesOf(world).put(token, { token, content: content.toString('base64'), isSealed, expires })
  const url = new URL('/v3/billdownload/file', world.url)
  url.searchParams.set('token', token)
  if (isPacked) url.searchParams.set('tartype', 'gzip')
  return url.href
}

/** 下载账单. */
export const download: StatefulOperation = {
  ids: [],
  handle: ({ query }, world) => {
    const { token, tartype } = query as { token: string; tartype?: string }
    const file = filesOf(world).get(token)
    if (!file || file.expires <= world.clock.now())
      throw new Refusal(400, 'INVALID_REQUEST', '账单下载地址无效或已过期，请重新申请账单')
    const bytes = Buffer.from(file.content, 'base64')
    const isPacked = tartype?.toLowerCase() === 'gzip' && !file.isSealed
    return new FileContent(isPacked ? gzipSync(bytes) : bytes, 'text/plain')
  },
}
