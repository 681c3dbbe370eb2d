import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(__dirname, '..')
const PAGE = join(ROOT, 'lib/sandbox/console/page')
/** Where the sandbox looks for its page: beside its code, be it compiled or not. */
const ASSETS = 'sandbox/console/assets'

/** Bundles the page of the sandbox's console. */
export async function buildPage(code: 'lib' | 'dist'): Promise<void> {
  const outdir = join(ROOT, code, ASSETS)
  mkdirSync(outdir, { recursive: true })
  const entryPoints = [join(PAGE, 'main.ts'), join(PAGE, 'style.css')]
  await build({
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  })
  for (const name of ['index.html', 'icon.svg']) cpSync(join(PAGE, name), join(outdir, name))
}
