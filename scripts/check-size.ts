import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Fails where the package, or what its users load of the catalogue while it runs, grows too large. */
const ROOT = join(__dirname, '..')
const MOST_PACKED = 3_000_000
const MOST_GENERATED = 120_000

check('the packed package', packedSize(), MOST_PACKED)
check('lib/generated', sizeOf(join(ROOT, 'lib/generated')), MOST_GENERATED)

function packedSize(): number {
  const pack = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const [packed] = JSON.parse(execFileSync('npm', pack, { cwd: ROOT, encoding: 'utf8', shell: true }))
  return packed.size
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

function check(what: string, bytes: number, most: number): void {
  console.log(`${bytes < most ? 'passed' : 'FAILED'}  ${what} has ${bytes} bytes, of less than ${most}`)
  if (bytes >= most) process.exitCode = 1
}
