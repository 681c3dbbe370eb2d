import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { generateBill } from './bill-generator'
import type { BillAnswer, BillQuestion } from './bill-parser'
import { Worker } from './worker'

/** Reads a bill of a gigabyte, and as much of one as wechatpay-axios-plugin takes. Prints what it saw. */
const ROOT = join(__dirname, '..')

async function main(): Promise<void> {
  const { megabytes, plugin } = readOptions()
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: ROOT, stdio: 'inherit', shell: true })
  console.log(`node ${process.versions.node}, ${availableParallelism()} CPUs`)
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-bench-'))
  try {
    const parser = compileParser(folder)
    const whole = join(folder, 'bill.csv')
    const part = join(folder, 'part.csv')
    console.log(`${await generateBill(whole, megabytes * 1e6)} rows in ${megabytes} MB`)
    await generateBill(part, plugin * 1e6)
    const runs: [string, BillQuestion['parser'], string][] = [
      ['wechatpay-chain', 'chain', whole],
      ['wechatpay-chain', 'chain', part],
      ['wechatpay-axios-plugin', 'plugin', part],
    ]
    for (const [name, which, file] of runs) {
      console.log(describe(name, file, await parse(parser, { parser: which, file, root: ROOT })))
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readOptions(): { megabytes: number; plugin: number } {
  const options = {
    megabytes: { type: 'string', default: '1000' },
    plugin: { type: 'string', default: '50' },
  } as const
  const { values } = parseArgs({ options })
  const [megabytes, plugin] = [Number(values.megabytes), Number(values.plugin)]
  if (megabytes > 0 && plugin > 0) return { megabytes, plugin }
  throw new Error('--megabytes and --plugin take a number of megabytes.')
}

/** The parser runs as plain JavaScript, so that no loader has a part in what is measured. */
function compileParser(folder: string): string {
  const outfile = join(folder, 'bill-parser.js')
  const entryPoints = [join(__dirname, 'bill-parser.ts')]
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20' })
  return outfile
}

async function parse(parser: string, question: BillQuestion): Promise<BillAnswer> {
  const worker = new Worker(parser)
  try {
    return await worker.ask<BillAnswer>(question)
  } finally {
    await worker.stop()
  }
}

function describe(name: string, file: string, { rows, seconds, cpu, peak }: BillAnswer): string {
  const megabytes = statSync(file).size / 1e6
  return [
    name.padEnd(22),
    `${megabytes.toFixed(0).padStart(5)} MB`,
    `${rows.toString().padStart(8)} rows`,
    `${(megabytes / seconds).toFixed(1).padStart(6)} MB/s`,
    `${(megabytes / cpu).toFixed(1).padStart(6)} MB per second of CPU`,
    `peak ${(peak / 1e6).toFixed(0).padStart(4)} MB of memory`,
  ].join('  ')
}

void main()
