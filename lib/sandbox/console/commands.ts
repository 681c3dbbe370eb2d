import { setImmediate } from 'node:timers/promises'
import type { FaultOptions } from '../faults/fault'
import { advance, reset } from '../handle'
import type { Resending } from '../notifications/notification'
import { act } from '../products'
import type { World } from '../world'
import { configurationText } from './configuration'

type Given = Record<string, unknown>
type Command = (given: Given, world: World) => unknown

/** The longest time that may pass at once: a year, in milliseconds. */
const LONGEST = 366 * 24 * 3_600_000

/** What the page's buttons do, by the last part of the path. What they answer is shown to the user. */
const COMMANDS: Readonly<Record<string, Command>> = {
  act: ({ kind, id, action }, world) => act(text(kind), text(id), text(action), world),
  resend: ({ id, ...how }, world) => resend(text(id), how, world),
  fault: (options, { faults }) => faults.add(options as unknown as FaultOptions),
  'fault-off': ({ id }, { faults }) => faults.remove(Number(id)),
  advance: ({ milliseconds }, world) => advance(world, duration(milliseconds)),
  rotate: async (_, { platform }) => ({ serial: (await platform.rotate()).serial }),
  clear: (_, { exchanges }) => exchanges.clear(),
  reset: (_, world) => reset(world),
  configuration: ({ keys }, world) => ({ text: configurationText(world, keys === true) }),
}

export function findCommand(name: string): Command | undefined {
  return Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
}

/** What is to be sent later is not waited for, but whether that can be is known at once. */
async function resend(id: string, how: Resending, { notifier }: World): Promise<void> {
  const sent = notifier.resend(id, how)
  await (how.delay ? Promise.race([sent, setImmediate()]) : sent)
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  throw new RangeError('Expected a text.')
}

function duration(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= LONGEST) return value
  throw new RangeError(`Expected 0 to ${LONGEST} milliseconds.`)
}
