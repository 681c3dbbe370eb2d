/** What WeChat Pay's frequent internal codes, the number at the end of a Request-ID, ask for. */
const HINTS = new Map<number, string>([
  [268435461, 'A parameter is invalid; detail names it.'],
  [268443699, 'The signature is wrong: detail.issue says where.'],
  [268443715, 'The merchant is not available: check its state on the merchant platform.'],
  [268445527, 'The appid and the mchid are not bound to each other: bind them on the merchant platform.'],
  [268447840, 'Too many requests: slow down and repeat later.'],
  [268447843, 'The order belongs to another merchant.'],
  [268447914, 'The order has expired: place a new one.'],
  [268448010, 'The merchant may not collect payments: see the merchant platform for the restriction.'],
  [268449538, 'The order is paid already: query it.'],
  [268449641, 'The order must be reversed, not closed.'],
  [268498688, 'The order number was used with other parameters: repeat it unchanged, or use a new number.'],
  [268498689, 'The order is paid already: query it.'],
  [268501013, 'The openid is missing.'],
  [268512771, 'There is no such order.'],
  [270924358, 'The request holds a parameter that is not known here: remove it.'],
])

/** The number after the last dash of a Request-ID. */
export function internalCodeOf(requestId: string | undefined): number | undefined {
  const match = /-(\d+)$/.exec(requestId ?? '')
  return match ? Number(match[1]) : undefined
}

export function hintFor(internalCode: number | undefined): string | undefined {
  return internalCode === undefined ? undefined : HINTS.get(internalCode)
}
