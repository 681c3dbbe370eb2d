import { UsageError } from '../usage-error'
import type { Captured } from './capture'

/** What a shell runs to send the same, and what curl does not do. */
export function formatCurl({ method, url, headers, body }: Captured, tls: readonly string[]): string {
  if (typeof body !== 'string')
    throw new UsageError('--curl cannot say an upload: its body is no text. --dry-run shows its headers.')
  const words = [
    `curl -X ${method} ${quote(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...tls,
    ...(body === '' ? [] : [`--data-raw ${quote(body)}`]),
  ]
  return [
    '# The signature is valid for 5 minutes. It allows whoever has it to make this call: treat it as a password.',
    '# curl does not verify the signature of the answer.',
    words.join(' \\\n  '),
  ].join('\n')
}

/** For POSIX shells. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
