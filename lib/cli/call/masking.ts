import type { Captured } from './capture'

const MASK = '***'

/** The request without its signature, which allows whoever has it to make this one call. */
export function masked(request: Captured): Captured {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, maskHeader(name, value)]),
  )
  if (request.signedText !== undefined) return { ...request, headers }
  return { ...request, headers, url: maskQuery(request.url), body: maskBody(request.body) }
}

function maskHeader(name: string, value: string): string {
  return /^authorization$/i.test(name) ? value.replace(/signature="[^"]*"/, `signature="${MASK}"`) : value
}

/** APIv2 signs in the query of a GET. */
function maskQuery(url: string): string {
  return url.replace(/([?&](?:sign|paySign)=)[^&]*/g, `$1${MASK}`)
}

function maskBody(body: Captured['body']): Captured['body'] {
  if (typeof body !== 'string') return body
  return body.replace(/(<(sign|workwx_sign)>)[\s\S]*?(<\/\2>)/g, `$1${MASK}$3`)
}
