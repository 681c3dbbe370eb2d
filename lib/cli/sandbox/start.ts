import { resolve } from 'node:path'
import { WechatPayError } from '../../errors'
import { type ExchangeReport, type Sandbox, startSandbox } from '../../sandbox'
import type { Options } from '../act'
import { UsageError } from '../usage-error'

/** Starts the sandbox that the flags ask for, and says by flags what is wrong with them. */
export async function start(
  options: Options,
  cwd: string,
  onExchange: (report: ExchangeReport) => void,
): Promise<Sandbox> {
  const port = portOf(options)
  const rate = rateOf(options)
  if (options.tls === true && options.keys === undefined)
    throw new UsageError(
      '--tls needs --keys DIR: whoever calls it must trust the ca.pem that is written there.',
    )
  const data = options.data === undefined ? undefined : resolve(cwd, String(options.data))
  try {
    return await startSandbox({
      port,
      ...{ tls: options.tls === true, onExchange },
      ...(data !== undefined && { data }),
      ...(rate !== undefined && { clock: { rate } }),
    })
  } catch (error) {
    throw named(error as NodeJS.ErrnoException, port)
  }
}

function portOf({ port }: Options): number {
  const number = Number(port)
  if (port !== '' && Number.isInteger(number) && number >= 0 && number <= 65_535) return number
  throw new UsageError('--port is no number from 0 to 65535.')
}

function rateOf({ rate }: Options): number | undefined {
  if (rate === undefined) return undefined
  const number = Number(rate)
  if (rate !== '' && Number.isFinite(number) && number >= 0) return number
  throw new UsageError('--rate is no number from 0 on: how many of its seconds pass in a second.')
}

/** What a user can mend, as a mistake of the flag that was given. */
function named(error: NodeJS.ErrnoException, port: number): Error {
  const { code } = error
  if (code === 'EADDRINUSE')
    return new UsageError(
      `The port ${port} cannot be used (${code}): something listens there already, maybe another sandbox. ` +
        'Give another by --port; 0 is any that is free.',
      code,
    )
  if (code === 'EACCES')
    return new UsageError(`The port ${port} cannot be used (${code}): give another by --port.`, code)
  if (code === 'SANDBOX_DATA_UNSUPPORTED')
    return new UsageError(
      '--data needs the package classic-level, which is not installed: npm install classic-level',
      code,
    )
  if (error instanceof WechatPayError && /^SANDBOX_DATA_/.test(error.code))
    return new UsageError(`--data: ${error.message}`, error.code)
  return error
}
