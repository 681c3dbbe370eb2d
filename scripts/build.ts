import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { buildPage } from './build-page'
import { joinModules } from './package/core'
import { inlinePackages, writeNotices } from './package/inline'

/**
 * Compiles `lib` into `dist`, names what its modules export, puts into it what the sandbox alone needs of other packages,
 * and the sandbox's data and page beside its code.
 */
const ROOT = join(__dirname, '..')
const COMPILER = join(ROOT, 'node_modules/typescript/bin/tsc')
const DATA = 'sandbox/generated/operations.json'
const ENTRIES = ['', 'sandbox']

rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
execFileSync(process.execPath, [COMPILER, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' })
for (const entry of ENTRIES) nameExports(join(ROOT, 'dist', entry))
writeNotices(ROOT, inlinePackages(ROOT, 'dist/sandbox/ajv'), 'dist/THIRD-PARTY-NOTICES.txt')
compress(join(ROOT, 'lib', DATA), join(ROOT, 'dist', `${DATA}.br`))
void finish()

async function finish(): Promise<void> {
  await Promise.all([buildPage('lib'), buildPage('dist')])
  await joinModules(join(ROOT, 'dist'), 'index.js')
  await joinModules(join(ROOT, 'dist'), 'sandbox/index.js')
}

/** Bundlers cannot see through `export *` from CommonJS before they run it, and warn their users. */
function nameExports(folder: string): void {
  const names = Object.keys(require(folder)).sort()
  writeFileSync(join(folder, 'index.mjs'), `export { ${names.join(', ')} } from './index.js'\n`)
}

/** Servers that never start a sandbox carry its data as well: a twentieth of it is enough. */
function compress(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, brotliCompressSync(readFileSync(from)))
}
