import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bundleRoot } from './generate/bundle'
import { readCatalogue } from './generate/catalogue'
import { findProblems } from './generate/checks'
import { declarations } from './generate/declarations'
import { notificationFacts } from './generate/notification-facts'
import { runtimeFacts } from './generate/runtime'
import { sandboxOperations } from './generate/sandbox'
import { buildTree } from './generate/tree'

const ROOT = join(__dirname, '..')
const FOLDERS = ['types/generated', 'lib/generated', 'lib/sandbox/generated']

/** Every generated file by its path below the project's folder. */
function generate(): Map<string, string> {
  const catalogue = readCatalogue(join(ROOT, 'openapi'))
  const problems = findProblems(catalogue)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const { paths } = catalogue
  const types = [...declarations(catalogue, buildTree(paths))]
  return new Map([
    ...types.map(([name, text]): [string, string] => [`types/generated/${name}`, text]),
    ['lib/generated/runtime.ts', runtimeFacts(paths)],
    ['lib/generated/notifications.ts', notificationFacts(catalogue.notifications)],
    ['openapi/openapi.yaml', bundleRoot(catalogue)],
    ['lib/sandbox/generated/operations.json', sandboxOperations(paths)],
  ])
}

function existing(): string[] {
  return FOLDERS.flatMap((folder) => {
    return readdirSync(join(ROOT, folder))
      .filter((name) => name !== 'README.md')
      .map((name) => `${folder}/${name}`)
  })
}

/** Files that differ from what the catalogue says. */
function differences(files: Map<string, string>): string[] {
  const stale = existing().filter((path) => !files.has(path))
  const changed = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path)
  return [...stale, ...changed]
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8')
  } catch {
    return undefined
  }
}

function write(files: Map<string, string>): void {
  for (const path of existing()) if (!files.has(path)) rmSync(join(ROOT, path))
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
}

const files = generate()
if (process.argv.includes('--check')) {
  const different = differences(files)
  if (different.length > 0) {
    console.error(`These files are not what openapi/ says; run "npm run generate":\n${different.join('\n')}`)
    process.exit(1)
  }
  console.log(`${files.size} generated files are what openapi/ says.`)
} else {
  write(files)
  console.log(`${files.size} files generated.`)
}
