import type { ColdStart } from './cold-start'
import { BARE_AXIOS, type ContenderName, NAMES, OURS } from './contenders'
import type { Sample } from './load'
import { IN_FLIGHT, type InFlight, type Results } from './rounds'
import { type Row, table } from './table'

export function report(results: Results, coldStarts: ColdStart[]): string {
  return [measured(results), baseline(results), starts(coldStarts), ratios(results, coldStarts)].join('\n\n')
}

function measured(results: Results): string {
  const columns: [string, keyof Sample, number][] = [
    ['req/s', 'requestsPerSecond', 0],
    ['CPU µs', 'cpuPerRequest', 0],
    ['p99 ms', 'delayP99', 1],
  ]
  const head = columns.flatMap(([title]) => IN_FLIGHT.map((inFlight) => `${title} @${inFlight}`))
  const rows = NAMES.map((name): Row => {
    const cells = columns.flatMap(([, key, digits]) =>
      IN_FLIGHT.map((inFlight) => sampleOf(results, name, inFlight)[key].toFixed(digits)),
    )
    return [name, ...cells]
  })
  return `MEASURED, medians; @ is the number of requests in flight\n${table(['', ...head], rows)}
CPU is that of the whole process per request, signing threads included. p99 is the event-loop delay; the timer
that sees it fires every millisecond, and this interval is part of the figure. wechatpay-node-v3 and axios verify
no answer, and axios signs no request.`
}

function baseline({ baseline: { sign, verify, idleDelayP99 } }: Results): string {
  const rows: Row[] = [
    ['crypto.sign, CPU µs', sign.toFixed(0)],
    ['crypto.verify, CPU µs', verify.toFixed(0)],
    ['event-loop delay p99 of an idle process, ms', idleDelayP99.toFixed(2)],
  ]
  return `BASELINE, medians\n${table(['', 'value'], rows)}`
}

function starts(coldStarts: ColdStart[]): string {
  const rows = coldStarts.map((one): Row => [one.name, one.require.toFixed(0), one.import.toFixed(0)])
  return `COLD START of a fresh process, medians\n${table(['', 'require ms', 'import ms'], rows)}`
}

function ratios(results: Results, coldStarts: ColdStart[]): string {
  const head = ['ours / theirs', ...IN_FLIGHT.map((at) => `req/s @${at}`), 'p99 @64']
  const cpuHead = IN_FLIGHT.map((inFlight) => `CPU @${inFlight}`)
  const rows = NAMES.filter((name) => name !== OURS).map((name): Row => {
    const ratio = (inFlight: InFlight, key: keyof Sample) =>
      times(sampleOf(results, OURS, inFlight)[key] / sampleOf(results, name, inFlight)[key])
    const throughput = IN_FLIGHT.map((inFlight) => ratio(inFlight, 'requestsPerSecond'))
    const cpu = IN_FLIGHT.map((inFlight) => ratio(inFlight, 'cpuPerRequest'))
    return [name, ...throughput, ratio(64, 'delayP99'), ...cpu]
  })
  const [ours, ...others] = coldStarts
  const starting = others.map(
    (other): Row => [
      other.name,
      ...(['require', 'import'] as const).map((by) => times((ours?.[by] ?? 0) / other[by])),
    ],
  )
  return [
    `RATIOS, ours divided by theirs: more req/s is better, less of all else is\n${table([...head, ...cpuHead], rows)}`,
    table(
      ['CPU of ours / (bare axios + one sign + one verify)', ...IN_FLIGHT.map((at) => `@${at}`)],
      [['', ...IN_FLIGHT.map((inFlight) => times(aboveTheLeast(results, inFlight)))]],
    ),
    table(['cold start, ours / theirs', 'require', 'import'], starting),
  ].join('\n\n')
}

function aboveTheLeast(results: Results, inFlight: InFlight): number {
  const { sign, verify } = results.baseline
  const least = sampleOf(results, BARE_AXIOS, inFlight).cpuPerRequest + sign + verify
  return sampleOf(results, OURS, inFlight).cpuPerRequest / least
}

function sampleOf(results: Results, name: ContenderName, inFlight: InFlight): Sample {
  const sample = results.contenders.get(name)?.get(inFlight)
  if (!sample) throw new Error(`${name} was not measured with ${inFlight} requests in flight.`)
  return sample
}

function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`
}
