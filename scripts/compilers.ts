import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Every TypeScript that the declarations must work under. */
export const COMPILERS = ['typescript-5.9/bin/tsc', 'typescript-6/bin/tsc6', 'typescript/bin/tsc']

const ROOT = join(__dirname, '..')

export function versionOf(compiler: string): string {
  return run(compiler, ['--version']).output.replace(/^Version /, '')
}

/** Compiles a project without output. */
export function compile(
  compiler: string,
  project: string,
  ...more: string[]
): { succeeded: boolean; output: string } {
  return run(compiler, ['--noEmit', '--pretty', 'false', '-p', project, ...more])
}

function run(compiler: string, args: string[]): { succeeded: boolean; output: string } {
  const command = [join(ROOT, 'node_modules', compiler), ...args]
  const { status, stdout, stderr, error } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  })
  if (error) throw error
  return { succeeded: status === 0, output: (stdout + stderr).trim() }
}
