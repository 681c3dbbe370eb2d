import { createHash, createSecretKey, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { encryptAesGcm } from '../../../crypto/aes'
import { encryptRsa } from '../../../crypto/rsa-encryption'
import { merchantPublicKey } from '../../identity'
import type { World } from '../../world'
import type { Fields } from '../product'
import { noStatement } from './day'
import { offerFile } from './files'
import { type Table, writeTable } from './table'

/**
 * A bill that is encrypted with a key of its own, that one for the merchant.
 *
 * @throws {@link Refusal} `NO_STATEMENT_EXIST` where there is none
 */
export function offerSealedBill(table: Table | undefined, isPacked: boolean, world: World): Fields {
  if (!table) throw noStatement()
  const content = Buffer.from(writeTable(table))
  const key = randomBytes(32)
  const nonce = randomBytes(8).toString('hex')
  const packed = isPacked ? gzipSync(content) : content
  const sealed = encryptAesGcm(packed, createSecretKey(key), Buffer.from(nonce), Buffer.alloc(0))
  return {
    download_bill_count: 1,
    download_bill_list: [
      {
        bill_sequence: 1,
        download_url: offerFile(sealed, world, { isPacked, isSealed: true }),
        encrypt_key: encryptRsa(key, merchantPublicKey(world.identity), 'RSA-OAEP').toString('base64'),
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(content).digest('hex'),
        nonce,
      },
    ],
  }
}
