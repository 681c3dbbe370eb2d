import { setTimeout as sleep } from 'node:timers/promises'
import { createClient } from '../../../lib'
import { startSandbox } from '../../../lib/sandbox'

/** Says what keeps this process alive while a sandbox runs that was used, and once it is closed. */
async function main(): Promise<void> {
  const known = process.getActiveResourcesInfo()
  const added = () => {
    const rest = [...known]
    return process.getActiveResourcesInfo().filter((name) => {
      const at = rest.indexOf(name)
      if (at >= 0) rest.splice(at, 1)
      return at < 0
    })
  }
  const sandbox = await startSandbox({ clock: { rate: 0 } })
  await createClient(sandbox.config).v3.certificates.get()
  await sandbox.rotatePlatformCertificate()
  const before = added()
  await sandbox.close()
  // Connections that were closed at one end are closed at the other a moment later.
  for (let left = 100; added().length > 0 && left > 0; left--) await sleep(10)
  process.stdout.write(JSON.stringify({ before, after: added() }))
}

void main()
