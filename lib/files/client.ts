import type { KeyObject } from 'node:crypto'
import type { AxiosInstance } from 'axios'
import type { Signer } from '../../types'

/** What of a client is needed to download: its axios instance signs, sends and verifies. */
export interface FileClient {
  http: AxiosInstance
  /** Decrypts the keys of encrypted files. */
  privateKey: KeyObject | Signer
}
