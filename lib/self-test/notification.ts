import { setTimeout } from 'node:timers/promises'
import type { SelfTestCheck } from '../../types'
import { failed, passed, untried } from './check'
import type { Wanted } from './options'

/** Waits for a notification from before it is asked for. */
export interface Waiting {
  /** What became of it, once WeChat Pay was asked to send it. */
  outcome(): Promise<SelfTestCheck>
  /** Waits no more. */
  stop(): void
}

export function waitForEcho({ notifyUrl, received, wait }: Wanted, echoMessage: string): Waiting {
  if (notifyUrl === undefined)
    return quietly(untried("Not asked for. Give notifyUrl, your handler's address, to have one sent to it."))
  const asked = `WeChat Pay was asked to send SECURITY_ECHO.SUCCESS with echo_message "${echoMessage}" to ${notifyUrl}`
  if (!received)
    return quietly(
      untried(
        `${asked}. Whether it arrives only your handler sees; give received to have it waited for here.${reachNote(notifyUrl)}`,
      ),
    )
  const waiting = new AbortController()
  const { signal } = waiting
  const arrival = call(() => received(echoMessage, { signal })).then(
    () => passed(`${asked}, and it arrived.`),
    (cause) => failed(`${asked}, but received() was rejected; see the cause.`, cause),
  )
  const nothing = async () => {
    await setTimeout(wait, undefined, { signal })
    return failed(`${asked}, but nothing arrived within ${wait / 1000} s. ${MENDS}${reachNote(notifyUrl)}`)
  }
  return {
    outcome: () => Promise.race([arrival, nothing()]),
    stop: () => waiting.abort(),
  }
}

const MENDS =
  'It must be reachable from the Internet by https: with a valid chain of certificates, without a login, a redirect or ' +
  'a firewall before it; a handler for SECURITY_ECHO.SUCCESS must be there, and apiv3Key be given. WeChat Pay ' +
  'tries again, after 15 s at first: see what its attempts are answered.'

function reachNote(notifyUrl: string): string {
  const { protocol, hostname } = new URL(notifyUrl)
  if (/^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(hostname))
    return ` ${hostname} is an address of this machine or network, which WeChat Pay cannot reach; a sandbox here can.`
  return protocol === 'http:' ? ' WeChat Pay sends to https: only.' : ''
}

/** Turns what a function throws into what its promise is rejected with. */
async function call(received: () => Promise<unknown>): Promise<unknown> {
  return received()
}

function quietly(check: SelfTestCheck): Waiting {
  return { outcome: async () => check, stop: () => undefined }
}
