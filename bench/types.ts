import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '../scripts/generate/catalogue'
import { type Compiler, findCompilers } from './types/compilers'
import { consumers } from './types/consumers'
import { measureLatencies } from './types/editor'
import { type Options, readOptions } from './types/options'
import { probes } from './types/probes'
import { Project } from './types/project'
import { compilations, latencies, sizes } from './types/report'
import { measureSizes } from './types/sizes'
import { measureCompilations } from './types/tsc'

/** Measures what the package's declarations cost its users, and prints what it saw. */
const ROOT = join(__dirname, '..')

async function main(options: Options): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true })
  const compilers = findCompilers(ROOT)
  const catalogue = readCatalogue(join(ROOT, 'openapi')).paths.flatMap(({ operations }) => operations)
  console.log(describe(options, compilers, catalogue.length))
  const project = createProject()
  const packedSize = project.install(ROOT)
  const folders = [...consumers(catalogue)].map(([name, source], at): [string, string] => [
    name,
    project.add(`consumer-${at}`, source),
  ])
  console.log(`\n${compilations(measureCompilations(compilers, new Map(folders), options.rounds))}`)
  console.log(`\n${latencies(await measureLatencies(project, compilers, probes(catalogue), options))}`)
  console.log(`\n${sizes(measureSizes(ROOT, project, packedSize))}`)
}

/** The project goes when the process does, also by a failure or an interruption. */
function createProject(): Project {
  const project = new Project()
  process.once('exit', () => project.remove())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  return project
}

function describe({ rounds, sessions, edits }: Options, compilers: Compiler[], operations: number): string {
  return [
    `node ${process.versions.node}, ${availableParallelism()} CPUs`,
    `TypeScript ${compilers.map(({ version }) => version).join(', ')}`,
    `${operations} operations in the catalogue`,
    `${rounds} compilations, ${sessions} sessions of ${edits} edits`,
  ].join('\n')
}

void main(readOptions(process.argv.slice(2)))
