import { startSandbox } from '../../lib/sandbox'

/**
 * Runs a sandbox in a process of its own, to be killed: keeps its state in the folder named by the first argument, sends
 * a notification to the second, and says its URL once all of that is answered.
 */
async function main(data: string, url: string): Promise<void> {
  const sandbox = await startSandbox({ data })
  const serial = await sandbox.rotatePlatformCertificate()
  const { id } = sandbox.notify({ event: 'SECURITY_ECHO.SUCCESS', url, payload: { echo_message: 'hello' } })
  await sandbox.waitForNotification(({ attempts }) => attempts.length === 1)
  await fetch(`${sandbox.url}/v3/certificates`)
  console.log(JSON.stringify({ serial, id }))
}

const [data = '', url = ''] = process.argv.slice(2)
main(data, url)
