import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './median'

/** Milliseconds until a fresh process has a library. */
export interface ColdStart {
  name: string
  require: number
  import: number
}

const REQUIRE =
  'const t = performance.now(); require(process.argv[1]); console.log(String(performance.now() - t))'
const IMPORT =
  'const t = performance.now(); await import(process.argv[1]); console.log(String(performance.now() - t))'

/** Measures inside fresh processes, in turn, so that a slow moment of the machine hits all alike. */
export function measureColdStarts(root: string, repetitions: number): ColdStart[] {
  const bench = join(root, 'bench')
  const libraries = [
    { name: 'wechatpay-chain', folder: root, required: './dist/index.js', imported: './dist/index.mjs' },
    ...['wechatpay-axios-plugin', 'wechatpay-node-v3'].map((name) => library(name, bench)),
    library('axios', root),
  ]
  const rounds = Array.from({ length: repetitions }, () =>
    libraries.map(({ folder, required, imported }) => ({
      require: run(folder, ['-e', REQUIRE, required]),
      import: run(folder, ['--input-type=module', '-e', IMPORT, imported]),
    })),
  )
  return libraries.map(({ name }, at) => {
    const times = rounds.flatMap((round) => round[at] ?? [])
    return {
      name,
      require: median(times.map((time) => time.require)),
      import: median(times.map((time) => time.import)),
    }
  })
}

function library(name: string, folder: string) {
  return { name, folder, required: name, imported: name }
}

function run(cwd: string, args: string[]): number {
  return Number(execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }))
}
