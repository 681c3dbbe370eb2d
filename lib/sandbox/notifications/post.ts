import type { Attempt, NotificationFault } from './notification'

/** How long WeChat Pay waits for the merchant's answer, in milliseconds. */
const TIMEOUT = 5_000
/** How much of the merchant's answer is kept, in characters. */
const KEPT = 500

export interface Letter {
  headers: Record<string, string>
  body: Buffer
}

/** Sends a notification once. It never fails: what went wrong is part of what it gives. */
export async function post(
  url: string,
  { headers, body }: Letter,
  closed: AbortSignal,
): Promise<Pick<Attempt, 'status' | 'answer' | 'failure'>> {
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT), closed])
    const sent = { method: 'POST', headers, body: new Uint8Array(body), redirect: 'manual', signal } as const
    const response = await fetch(url, sent)
    return { status: response.status, answer: await beginning(response) }
  } catch (error) {
    const { message, cause, name } = error as Error
    if (name === 'TimeoutError') return { failure: `no answer within ${TIMEOUT / 1000} s` }
    return { failure: String((cause as Error | undefined)?.message || message) }
  }
}

async function beginning(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length >= KEPT) break
  }
  return text.slice(0, KEPT)
}

/** Why an answer is not what WeChat Pay expects. */
export function whyNot(
  event: string,
  { status = 0, answer = '' }: Attempt,
  fault?: NotificationFault,
): string | undefined {
  const isTaken = status === 200 || status === 204
  if (fault)
    return isTaken
      ? `status ${status} to a notification with the fault ${fault}; expected 4xx or 5xx`
      : undefined
  if (!isTaken) return `status ${status}; expected 200 or 204`
  if (!event.startsWith('v2/') || /<return_code>\s*(<!\[CDATA\[)?SUCCESS\b/.test(answer)) return undefined
  return 'the answer does not say <return_code>SUCCESS</return_code>'
}
