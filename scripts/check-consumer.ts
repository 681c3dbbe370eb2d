import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILERS, compile } from './compilers'
import { type Mistake, mistakesIn } from './consumer/mistakes'
import { callSource, STYLES } from './consumer/source'
import { readCatalogue } from './generate/catalogue'
import { sampleCall } from './generate/sample'

/**
 * Compiles a consumer that calls every operation in every style with values made from its schema, under every
 * supported TypeScript, dependencies' declarations included; and the same calls with one mistake each, which the
 * compiler must report where the mistake is. The consumer sees the declarations as they are published, in `dist`.
 */
const ROOT = join(__dirname, '..')
const FOLDER = join(ROOT, 'node_modules/.cache/consumer')

/** What an operation may cost the compiler: a generic signature would take tens. */
const MOST_INSTANTIATIONS = 3

const HEAD = "import { createClient } from 'wechatpay-chain'\nconst wxpay = createClient({} as never)\n"
const HEAD_LINES = HEAD.split('\n').length - 1

const PROJECT = {
  extends: '../../../tsconfig.json',
  compilerOptions: {
    skipLibCheck: false,
    types: ['node'],
    paths: { 'wechatpay-chain': ['../../../dist/index.d.ts'] },
  },
  include: [],
}

const operations = readCatalogue(join(ROOT, 'openapi')).paths.flatMap((path) => path.operations)
const calls = operations.flatMap((entry) => {
  const extents = (['all', 'required'] as const).map((extent) => sampleCall(entry, extent))
  return STYLES.flatMap((style) => extents.map((call) => callSource(entry, style, call)))
})
const mistakes = operations.flatMap((entry) =>
  STYLES.flatMap((style) => mistakesIn(entry, style, sampleCall(entry, 'required'))),
)

writeProject('calls', calls)
writeProject(
  'mistakes',
  mistakes.map(({ source }) => source),
)
for (const compiler of COMPILERS) {
  report(`${calls.length} calls`, compiler, () => unexpected(compile(compiler, join(FOLDER, 'calls.json'))))
  report('cost of the calls', compiler, () =>
    tooExpensive(
      compile(compiler, join(FOLDER, 'calls.json'), '--skipLibCheck', 'true', '--extendedDiagnostics'),
    ),
  )
  report(`${mistakes.length} mistakes`, compiler, () =>
    misplaced(compile(compiler, join(FOLDER, 'mistakes.json'))),
  )
}

function writeProject(name: string, lines: string[]): void {
  mkdirSync(FOLDER, { recursive: true })
  rmSync(join(FOLDER, `${name}.ts`), { force: true })
  writeFileSync(join(FOLDER, `${name}.ts`), `${HEAD}${lines.join('\n')}\n`)
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify({ ...PROJECT, files: [`${name}.ts`] }))
}

function unexpected({ output, succeeded }: { output: string; succeeded: boolean }): string[] {
  return succeeded ? [] : output.split('\n')
}

/** Whether the calls cost the compiler more than they may; what it costs to check other declarations is not ours. */
function tooExpensive({ output }: { output: string }): string[] {
  const instantiations = Number(/Instantiations:\s+(\d+)/.exec(output)?.[1])
  const perCall = instantiations / calls.length
  console.log(`        ${perCall.toFixed(2)} instantiations a call`)
  return perCall < MOST_INSTANTIATIONS ? [] : [`more than ${MOST_INSTANTIATIONS} are too many`]
}

/** Mistakes that were not reported, or not at their place; and reports of what is no mistake. */
function misplaced({ output }: { output: string }): string[] {
  const reported = new Map<number, Set<number>>()
  const strange: string[] = []
  for (const line of output.split('\n')) {
    const at = /mistakes\.ts\((\d+),(\d+)\): error/.exec(line)
    if (!at && /: error/.test(line)) strange.push(line)
    if (!at) continue
    const index = Number(at[1]) - HEAD_LINES - 1
    reported.set(index, (reported.get(index) ?? new Set()).add(Number(at[2]) - 1))
  }
  return [...strange, ...mistakes.flatMap((mistake, index) => missed(mistake, reported.get(index)))]
}

function missed({ what, source, column }: Mistake, columns: Set<number> | undefined): string[] {
  if (columns?.size === 1 && columns.has(column)) return []
  const found = columns ? `reported at ${[...columns].join(', ')} instead of ${column}` : 'not reported'
  return [`${what} ${found}: ${source.slice(0, 200)}`]
}

function report(what: string, compiler: string, findProblems: () => string[]): void {
  const start = performance.now()
  const problems = findProblems()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${problems.length === 0 ? 'passed' : 'FAILED'}  ${compiler}  ${what}, ${seconds} s`)
  if (problems.length === 0) return
  console.error(problems.slice(0, 40).join('\n'))
  process.exitCode = 1
}
