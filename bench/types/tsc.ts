import { spawnSync } from 'node:child_process'
import { median } from '../median'
import type { Compiler } from './compilers'

/** What `--extendedDiagnostics` tells of a compilation: milliseconds, bytes, numbers. */
export interface Diagnostics {
  check: number
  total: number
  memory: number
  instantiations: number
  types: number
  files: number
}

export interface Compilation extends Diagnostics {
  compiler: string
  consumer: string
  /** Type errors, which mean that the program is not what it should be. */
  errors: string[]
}

const LABELS: Record<keyof Diagnostics, string> = {
  check: 'Check time',
  total: 'Total time',
  memory: 'Memory used',
  instantiations: 'Instantiations',
  types: 'Types',
  files: 'Files',
}

const MEGABYTE = 1024 * 1024

const NAMES = Object.keys(LABELS) as (keyof Diagnostics)[]
const UNITS: Record<string, number> = { '': 1, s: 1000, K: 1024 }

/** Compiles all programs under all compilers in turn, so that a slow moment of the machine hits all alike. */
export function measureCompilations(
  compilers: Compiler[],
  folders: Map<string, string>,
  rounds: number,
): Compilation[] {
  const pairs = compilers.flatMap((compiler) =>
    [...folders].map(([consumer, folder]) => ({ compiler, consumer, folder })),
  )
  const runs = Array.from({ length: rounds }, () =>
    pairs.map(({ compiler, folder }) => compile(compiler, folder)),
  )
  return pairs.map(({ compiler, consumer }, at) => {
    const own = runs.map((round) => round[at] as Run)
    const medians = NAMES.map((name) => [name, median(own.map(({ diagnostics }) => diagnostics[name]))])
    return {
      compiler: compiler.version,
      consumer,
      errors: own[0]?.errors ?? [],
      ...(Object.fromEntries(medians) as Record<keyof Diagnostics, number>),
    }
  })
}

interface Run {
  diagnostics: Diagnostics
  errors: string[]
}

function compile({ tsc }: Compiler, folder: string): Run {
  const args = [tsc, '-p', folder, '--extendedDiagnostics', '--pretty', 'false']
  const { stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * MEGABYTE,
  })
  if (error) throw error
  const values = NAMES.map((name) => [name, read(stdout + stderr, LABELS[name])])
  return {
    diagnostics: Object.fromEntries(values) as Record<keyof Diagnostics, number>,
    errors: stdout.split('\n').filter((line) => /\berror TS\d+/.test(line)),
  }
}

function read(printed: string, label: string): number {
  const [, value, unit = ''] = new RegExp(`^${label}: +([\\d.]+)(\\w?)$`, 'm').exec(printed) ?? []
  const factor = UNITS[unit]
  if (value === undefined || factor === undefined) throw new Error(`tsc printed no "${label}":\n${printed}`)
  return Number(value) * factor
}
