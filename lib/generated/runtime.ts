// Generated from openapi/ by "npm run generate". Do not edit.

/** Where operations live unless `servers` says otherwise. */
export const mainServer = 'https://api.mch.weixin.qq.com'

/** Beginnings of paths that live elsewhere, the longest first. */
export const servers: ReadonlyArray<readonly [prefix: string, server: string]> = [
  ['/v3/global', 'https://apihk.mch.weixin.qq.com'],
]

/** Operations whose answers WeChat Pay does not sign. */
export const unsignedAnswers: readonly string[] = [
  'GET /v3/billdownload/file',
  'GET /v3/merchant-service/images/{media_id}',
  'GET /v3/global/merchant-service/images/{media_id}',
  'GET /v3/new-tax-control-fapiao/download',
  'GET /v3/transferdownload/elecvoucherfile',
  'GET /v3/transferdownload/signfile',
]

/** Paths that their natural spelling as properties would not give. */
export const irregularPaths: ReadonlyMap<string, string> = new Map([
  ['v3/applyment4sub/applyment', 'v3/applyment4sub/applyment/'],
])
