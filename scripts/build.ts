import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Compiles `lib` into `dist`, and puts the sandbox's data beside its code. */
const ROOT = join(__dirname, '..')
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc')
const DATA = 'sandbox/generated/operations.json'

rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(process.execPath, [COMPILER, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })
cpSync(join(ROOT, 'lib', DATA), join(ROOT, 'dist', DATA))
