import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Compiles `lib` into `dist`, and puts the sandbox's data beside its code. */
const ROOT = join(__dirname, '..')

rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
})
cpSync(join(ROOT, 'lib/sandbox/generated'), join(ROOT, 'dist/sandbox/generated'), { recursive: true })
