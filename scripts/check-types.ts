import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Compiles the type tests under every supported TypeScript, dependencies' declarations included, and the whole
 * project once. A negative whose error has gone fails too: an unused `@ts-expect-error` is itself an error.
 */
const ROOT = join(__dirname, '..')

const COMPILERS = ['typescript-5.9/bin/tsc', 'typescript-6/bin/tsc6', 'typescript/bin/tsc']

const RUNS = [
  ...COMPILERS.map((compiler) => ({ what: 'type tests', project: 'spec/types', compiler })),
  { what: 'whole project', project: '.', compiler: 'typescript/bin/tsc' },
]

function versionOf(compiler: string): string {
  return run(compiler, ['--version']).output.replace(/^Version /, '')
}

function run(compiler: string, args: string[]): { succeeded: boolean; output: string } {
  const command = [join(ROOT, 'node_modules', compiler), ...args]
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (error) throw error
  return { succeeded: status === 0, output: (stdout + stderr).trim() }
}

for (const { what, project, compiler } of RUNS) {
  const version = versionOf(compiler)
  const start = performance.now()
  const { succeeded, output } = run(compiler, ['--noEmit', '--pretty', 'false', '-p', project])
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${succeeded ? 'passed' : 'FAILED'}  TypeScript ${version}  ${what}, ${seconds} s`)
  if (succeeded) continue
  console.error(output)
  process.exitCode = 1
}
