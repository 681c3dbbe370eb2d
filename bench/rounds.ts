import type { Baseline } from './baseline'
import { type ContenderName, NAMES } from './contenders'
import type { Identity } from './identity'
import type { Sample } from './load'
import { median } from './median'
import type { Worker } from './worker'

export const IN_FLIGHT = [1, 16, 64] as const

export type InFlight = (typeof IN_FLIGHT)[number]

/** Medians over all rounds. */
export interface Results {
  contenders: Map<ContenderName, Map<InFlight, Sample>>
  baseline: Baseline
}

/** Takes turns: in each round every contender runs once, and each round another one is first. */
export async function runRounds(
  contenders: Map<ContenderName, Worker>,
  baseline: Worker,
  identity: Identity,
  { rounds, requests }: { rounds: number; requests: number },
): Promise<Results> {
  const samples: { name: ContenderName; inFlight: InFlight; sample: Sample }[] = []
  const baselines: Baseline[] = []
  for (let round = 0; round < rounds; round++) {
    baselines.push(await baseline.ask<Baseline>(identity))
    for (const inFlight of IN_FLIGHT) {
      for (const [name, worker] of rotate([...contenders], round)) {
        const sample = await worker.ask<Sample>({ do: 'measure', requests, inFlight })
        samples.push({ name, inFlight, sample })
      }
    }
  }
  const medianOf = (name: ContenderName, inFlight: InFlight) =>
    medians(
      samples.filter((one) => one.name === name && one.inFlight === inFlight).map(({ sample }) => sample),
    )
  return {
    contenders: new Map(
      NAMES.map((name) => [name, new Map(IN_FLIGHT.map((inFlight) => [inFlight, medianOf(name, inFlight)]))]),
    ),
    baseline: medians(baselines),
  }
}

function rotate<T>(items: T[], by: number): T[] {
  const at = by % items.length
  return [...items.slice(at), ...items.slice(0, at)]
}

/** The median of each property. */
function medians<T extends object>(items: T[]): T {
  const names = Object.keys(items[0] ?? {}) as (keyof T)[]
  return Object.fromEntries(
    names.map((name) => [name, median(items.map((item) => item[name] as number))]),
  ) as T
}
