import { type Row, table } from '../table'
import { AXIOS } from './consumers'
import type { Latency } from './editor'
import type { Size } from './sizes'
import type { Compilation, Diagnostics } from './tsc'

const MEGABYTE = 1024 * 1024

export function compilations(measured: Compilation[]): string {
  const head = ['', 'check ms', 'total ms', 'MB', 'instantiations', 'types', 'files', 'errors']
  const ratios = ['check', 'total', 'MB'].map((name) => `${name} /axios`)
  const rows = measured.map((one): Row => {
    const { compiler, consumer, check, total, memory, instantiations, types, files, errors } = one
    const axios = measured.find((other) => other.compiler === compiler && other.consumer === AXIOS)
    const ratio = (name: keyof Diagnostics) => times(one[name] / (axios?.[name] ?? Number.NaN))
    const cells = [check, total, memory / MEGABYTE, instantiations, types, files, errors.length]
    return [
      `${compiler}  ${consumer}`,
      ...cells.map((cell) => cell.toFixed(0)),
      ratio('check'),
      ratio('total'),
      ratio('memory'),
    ]
  })
  return `COMPILATION by tsc, medians\n${table([...head, ...ratios], rows)}${firstErrors(measured)}`
}

/** A program with errors is not what it should be, and its figures say little. */
function firstErrors(measured: Compilation[]): string {
  return measured
    .flatMap(({ compiler, consumer, errors }) =>
      errors[0] ? [`\n${compiler}  ${consumer}: ${errors[0]}`] : [],
    )
    .join('')
}

export function latencies(measured: Latency[]): string {
  const compilers = [...new Set(measured.map(({ compiler }) => compiler))]
  const probes = [...new Set(measured.map(({ probe }) => probe))]
  const columns = (['cold', 'warm', 'answered'] as const).flatMap((name) =>
    compilers.map((compiler) => ({ name, compiler })),
  )
  const rows = probes.map((probe): Row => {
    const cells = columns.map(({ name, compiler }) => {
      const found = measured.find((one) => one.probe === probe && one.compiler === compiler)
      return found?.[name].toFixed(name === 'warm' ? 1 : 0) ?? ''
    })
    return [probe, ...cells]
  })
  const head = columns.map(
    ({ name, compiler }) => `${name === 'answered' ? 'items' : `${name} ms`} ${compiler}`,
  )
  return `EDITOR, medians\n${table(['', ...head], rows)}
Cold is from opening the file in a new language server to the first answer, warm from an edit to the next.
Items are completions, signatures, or characters of what a hover shows.`
}

export function sizes(measured: Size[]): string {
  const rows = measured.map(({ name, bytes, files }): Row => [name, (bytes / 1024).toFixed(1), String(files)])
  return `SIZE\n${table(['', 'KB', 'files'], rows)}`
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`
}
