import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { measureColdStarts } from './cold-start'
import type { ContenderQuestion } from './contender'
import { NAMES } from './contenders'
import { createIdentity } from './identity'
import { type Options, readOptions } from './options'
import { report } from './report'
import { runRounds } from './rounds'
import { Worker } from './worker'

/** Measures this client beside others, and prints what it saw. */
const ROOT = join(__dirname, '..')
const CHILDREN = ['server', 'baseline', 'contender']

/** Requests of each contender before the first that counts: until the engine has optimised the busy functions. */
const WARM_UP = 3_000

async function main(options: Options): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true })
  console.log(describe(options))
  const coldStarts = measureColdStarts(ROOT, options.starts)
  const compiled = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bench-'))
  try {
    compileChildren(compiled)
    console.log(`\n${report(await measureLoad(compiled, options), coldStarts)}`)
  } finally {
    rmSync(compiled, { recursive: true })
  }
}

/** Children run as plain JavaScript, so that no loader has a part in what is measured. */
function compileChildren(folder: string): void {
  buildSync({
    entryPoints: CHILDREN.map((name) => join(__dirname, `${name}.ts`)),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
  })
}

async function measureLoad(compiled: string, options: Options) {
  const workers: Worker[] = []
  const start = (name: string, execArgv: string[] = []) => {
    const worker = new Worker(join(compiled, `${name}.js`), execArgv)
    workers.push(worker)
    return worker
  }
  try {
    const identity = createIdentity()
    const baseURL = await start('server').ask<string>(identity)
    const target = { ...identity, baseURL, root: ROOT }
    const contenders = new Map(NAMES.map((name) => [name, start('contender', profiling(name, options))]))
    for (const [name, worker] of contenders) {
      const question: ContenderQuestion = { do: 'create', name, target, warmUp: WARM_UP }
      await worker.ask(question)
    }
    return await runRounds(contenders, start('baseline'), identity, options)
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
}

function profiling(name: string, { profile }: Options): string[] {
  if (profile === undefined) return []
  const file = `${name.replace(/\W+/g, '-')}.cpuprofile`
  return ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${profile}`, `--cpu-prof-name=${file}`]
}

function describe({ rounds, requests, starts }: Options): string {
  const versions = [
    ['wechatpay-axios-plugin', 'bench'],
    ['wechatpay-node-v3', 'bench'],
    ['axios', '.'],
  ].map(([name, folder]) => `${name} ${versionOf(`${folder}/node_modules/${name}`)}`)
  return [
    `node ${process.versions.node}, OpenSSL ${process.versions.openssl}, ${availableParallelism()} CPUs`,
    versions.join(', '),
    `${rounds} rounds of ${requests} requests, ${starts} cold starts`,
  ].join('\n')
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8')) as { version: string }).version
}

void main(readOptions(process.argv.slice(2)))
