import { type KeyObject, sign, verify } from 'node:crypto'
import { availableParallelism } from 'node:os'

/** RSASSA-PKCS1-v1_5 with SHA-256: the one signature of APIv3. */
const ALGORITHM = 'RSA-SHA256'

/**
 * How many signatures are made at once. More than there are cores beside the event loop's would be no faster, and
 * would take the event loop's own time.
 */
const PARALLEL = Number(process.env.SIGN_LIMIT ?? Math.max(1, availableParallelism() - 1))

type Job = () => void

const waiting: Job[] = []
let running = 0

/** Signs off the event loop. */
export function signRsaSha256(message: Uint8Array, key: KeyObject): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    waiting.push(() => {
      sign(ALGORITHM, message, key, (error, signature) => {
        running--
        startWaiting()
        if (error) reject(error)
        else resolve(signature)
      })
    })
    startWaiting()
  })
}

function startWaiting(): void {
  while (running < PARALLEL && waiting.length > 0) {
    running++
    waiting.shift()?.()
  }
}

/** Verifies at once: an RSA verification takes less time than a way through the thread pool. */
export function verifyRsaSha256(message: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify(ALGORITHM, message, key, signature)
}
