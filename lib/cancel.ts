import { type AxiosError, CanceledError, type InternalAxiosRequestConfig } from 'axios'

type Config = InternalAxiosRequestConfig

/** axios' own token of cancellation, whose declarations leave out what can be undone. */
interface Token {
  reason?: unknown
  subscribe(listener: () => void): void
  unsubscribe(listener: () => void): void
}

export function isCancelled(config: Config): boolean {
  return Boolean(config.signal?.aborted || config.cancelToken?.reason)
}

/**
 * Settles as the promise does, or fails at once when the caller gives the call up.
 *
 * @throws axios' `CanceledError`
 */
export function unlessCancelled<T>(config: Config, pending: Promise<T>): Promise<T> {
  if (!config.signal && !config.cancelToken) return pending
  return new Promise((resolve, reject) => {
    const forget = onCancel(config, reject)
    pending.then(resolve, reject).finally(forget)
  })
}

/** Waits, unless the caller gives the call up. The delay is in milliseconds. */
export function wait(config: Config, delay: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const forget = onCancel(config, (error) => {
      clearTimeout(timer)
      reject(error)
    })
    const timer = setTimeout(() => {
      forget()
      resolve()
    }, delay)
  })
}

function onCancel(config: Config, listener: (error: AxiosError) => void): () => void {
  const { signal } = config
  const token = config.cancelToken as Token | undefined
  const cancel = () => {
    forget()
    listener(new CanceledError(undefined, config))
  }
  const forget = () => {
    signal?.removeEventListener?.('abort', cancel)
    token?.unsubscribe(cancel)
  }
  if (isCancelled(config)) {
    queueMicrotask(cancel)
    return forget
  }
  signal?.addEventListener?.('abort', cancel)
  token?.subscribe(cancel)
  return forget
}
