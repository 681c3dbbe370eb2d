/**
 * Whether notifications go there. Throw-away keys are nobody else's concern: what is for another machine stays here, to be
 * looked at, unless the user named that.
 *
 * @param hosts - `merchant.test`, or with a port, `merchant.test:8443`
 */
export function isReachable(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, host } = new URL(url)
  if (!['http:', 'https:'].includes(protocol)) return false
  return isOnThisMachine(hostname) || hosts.includes(hostname) || hosts.includes(host)
}

function isOnThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
