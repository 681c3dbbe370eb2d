import { type KeyObject, sign, verify } from 'node:crypto'

/** RSASSA-PKCS1-v1_5 with SHA-256: the one signature of APIv3. */
const ALGORITHM = 'RSA-SHA256'

/**
 * How many signatures the thread pool is given at once: enough that its threads never wait for the event loop, few
 * enough that name look-ups and files, which use the same pool, wait for milliseconds only.
 */
const MOST_AT_ONCE = 64

interface Job {
  start: () => void
  isAbandoned: (() => boolean) | undefined
}

const waiting: Job[] = []
let running = 0

/**
 * Signs off the event loop.
 *
 * @param isAbandoned - whether nobody waits for the signature any more; then it is not made, and the promise stays
 *   pending
 */
export function signRsaSha256(
  message: Uint8Array,
  key: KeyObject,
  isAbandoned?: () => boolean,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const start = () => {
      const finish = (error: Error | null, signature?: Buffer) => {
        running--
        if (signature) resolve(signature)
        else reject(error)
        startWaiting()
      }
      try {
        sign(ALGORITHM, message, key, finish)
      } catch (error) {
        finish(error as Error)
      }
    }
    waiting.push({ start, isAbandoned })
    startWaiting()
  })
}

function startWaiting(): void {
  while (running < MOST_AT_ONCE && waiting.length > 0) {
    const job = waiting.shift() as Job
    if (job.isAbandoned?.()) continue
    running++
    job.start()
  }
}

/** Signs at once, on the event loop, for those who cannot wait. */
export function signRsaSha256Sync(message: Uint8Array, key: KeyObject): Buffer {
  return sign(ALGORITHM, message, key)
}

/** Verifies at once: an RSA verification takes less time than a way through the thread pool. */
export function verifyRsaSha256(message: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verify(ALGORITHM, message, key, signature)
}
