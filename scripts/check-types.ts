import { COMPILERS, compile, versionOf } from './compilers'

/**
 * Compiles the type tests under every supported TypeScript, dependencies' declarations included, and the whole
 * project once. A negative whose error has gone fails too: an unused `@ts-expect-error` is itself an error.
 */
const RUNS = [
  ...COMPILERS.map((compiler) => ({ what: 'type tests', project: 'spec/types', compiler })),
  { what: 'page of the console', project: 'lib/sandbox/console/page', compiler: 'typescript/bin/tsc' },
  { what: 'whole project', project: '.', compiler: 'typescript/bin/tsc' },
]

for (const { what, project, compiler } of RUNS) {
  const version = versionOf(compiler)
  const start = performance.now()
  const { succeeded, output } = compile(compiler, project)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${succeeded ? 'passed' : 'FAILED'}  TypeScript ${version}  ${what}, ${seconds} s`)
  if (succeeded) continue
  console.error(output)
  process.exitCode = 1
}
