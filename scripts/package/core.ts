import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build, type Plugin } from 'esbuild'

const LIST = 'require(process.argv[1]); process.stdout.write(JSON.stringify(Object.keys(require.cache)))'

/**
 * Puts all modules that an entry loads at once into one file beside it, as finding and reading a file costs more than
 * what is in it. Each module's own file stays, and hands on what is in that one: whoever requires it, from wherever, gets
 * the same classes. What is loaded later stays a file of its own.
 */
export async function joinModules(dist: string, entry: string): Promise<void> {
  const folder = dirname(join(dist, entry))
  const core = join(folder, 'core.js')
  const modules = loadedBy(join(dist, entry)).filter((file) => isPlain(file, dist))
  const requires = modules.map((file) => `get ${nameOf(file, dist)}() { return require('${file}') }`)
  await build({
    stdin: { contents: `module.exports = {\n${requires.join(',\n')}\n}`, resolveDir: dist },
    outfile: core,
    bundle: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [onlyThese(modules, folder)],
  })
  for (const file of modules) handOn(file, core, dist)
}

function loadedBy(file: string): string[] {
  const printed = execFileSync(process.execPath, ['-e', LIST, file], { encoding: 'utf8' })
  return JSON.parse(printed) as string[]
}

/** Some know where they stand, and must stay there; others hand on only, from an entry that was joined before. */
function isPlain(file: string, dist: string): boolean {
  if (!file.startsWith(join(dist, '/')) || /[\\/]core\.js$/.test(file)) return false
  const text = readFileSync(file, 'utf8')
  return !/\b__(dirname|filename)\b/.test(text) && !text.startsWith(HANDED_ON)
}

function onlyThese(modules: string[], folder: string): Plugin {
  const name = 'only-these'
  return {
    name,
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = require.resolve(resolve(resolveDir, path))
        return modules.includes(file) ? { path: file } : { path: pathFrom(folder, file), external: true }
      })
    },
  }
}

const HANDED_ON = '"use strict";\n// Handed on.\n'

/** Names are listed in a way that Node.js and bundlers find without running the file. */
function handOn(file: string, core: string, dist: string): void {
  const names = Object.keys(require(file)).filter((name) => name !== 'default')
  const from = pathFrom(dirname(file), core)
  const text = `${HANDED_ON}module.exports = require('${from}').${nameOf(file, dist)};\n0 && (module.exports = { ${names.join(', ')} });\n`
  writeFileSync(file, text)
}

function nameOf(file: string, dist: string): string {
  return relative(dist, file).replace(/\.js$/, '').replace(/\W/g, '_')
}

function pathFrom(folder: string, file: string): string {
  const path = relative(folder, file).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}
