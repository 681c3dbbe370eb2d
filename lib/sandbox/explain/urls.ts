import type { Mistake } from './mistake'

type Rewritten = [mistake: Mistake, url: string]

/** A path with query as a client may have signed it. */
export function rewrittenUrls(url: string, host: string | undefined): Rewritten[] {
  const [path = '', query] = url.split(/\?(.*)/s)
  const search = query === undefined ? '' : `?${query}`
  return [
    ...hosted(url, host),
    ...(query === undefined ? [] : ofQuery(path, query)),
    ...encodings(url),
    ...[url.replace(/^\/(hk\/|global\/)?v3/, ''), url.slice(1)].map((it): Rewritten => ['URL_PREFIX', it]),
    ...[`${path}/${search}`, path.replace(/\/$/, '') + search, `${url}?`, url.replace(/\?$/, '')].map(
      (it): Rewritten => ['URL_TRAILING', it],
    ),
  ]
}

function hosted(url: string, host: string | undefined): Rewritten[] {
  const hosts = [...new Set([host ?? '', 'api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'])].filter(Boolean)
  return hosts.flatMap((name) =>
    ['http://', 'https://', ''].map((scheme): Rewritten => ['URL_WITH_HOST', `${scheme}${name}${url}`]),
  )
}

function ofQuery(path: string, query: string): Rewritten[] {
  const parameters = query.split('&')
  return [
    ['URL_WITHOUT_QUERY', path],
    ['QUERY_ORDER', `${path}?${[...parameters].sort().join('&')}`],
    ['QUERY_ORDER', `${path}?${[...parameters].reverse().join('&')}`],
  ]
}

function encodings(url: string): Rewritten[] {
  const lower = url.replace(/%[0-9a-f]{2}/gi, (it) => it.toLowerCase())
  const upper = url.replace(/%[0-9a-f]{2}/gi, (it) => it.toUpperCase())
  const otherwise = [lower, upper, url.replaceAll('%20', '+'), url.replaceAll('+', '%20'), encodeURI(url)]
  return [
    ...decoded(url).map((it): Rewritten => ['URL_DECODED', it]),
    ...[...otherwise, ...decoded(url).map(encodeURI)].map((it): Rewritten => ['URL_ENCODED_OTHERWISE', it]),
  ]
}

function decoded(url: string): string[] {
  try {
    return [decodeURIComponent(url), decodeURI(url), decodeURIComponent(url.replaceAll('+', ' '))]
  } catch {
    return []
  }
}
