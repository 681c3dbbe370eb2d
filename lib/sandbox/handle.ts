import { waitForNotification } from './notifications/wait'
import { act, userItems } from './products'
import { payByNumber } from './products/orders/user-side'
import type { Sandbox } from './sandbox'
import { saveTime } from './time-kept'
import type { World } from './world'

/** What users' code does with a sandbox while it runs. */
export function handleOn(world: World): Omit<Sandbox, 'url' | 'ca' | 'config' | 'identity' | 'close'> {
  const { clock, exchanges, faults, notifier, platform } = world
  return {
    clock: { now: () => clock.now(), advance: (milliseconds) => advance(world, milliseconds) },
    get requests() {
      return exchanges.all
    },
    clear: () => exchanges.clear(),
    reset: () => reset(world),
    get faults() {
      return faults.all
    },
    fault: (options) => {
      const { id } = faults.add(options)
      return () => faults.remove(id)
    },
    get userItems() {
      return userItems(world)
    },
    act: (kind, id, action) => act(kind, id, action, world),
    pay: async (number, payment) => payByNumber(number, world, payment),
    get notifications() {
      return notifier.sent
    },
    notify: (message) => notifier.send(message),
    resend: (id, how) => notifier.resend(id, how),
    waitForNotification: (filter, options) => waitForNotification(world, filter, options),
    rotatePlatformCertificate: async () => (await platform.rotate()).serial,
  }
}

/** What is under way belongs to the time before: a notification that is refused now is sent again 15 s from now. */
export async function advance({ clock, notifier, store }: World, milliseconds: number): Promise<void> {
  await notifier.settled()
  await clock.advance(milliseconds)
  saveTime(store, clock)
}

export async function reset({ clock, exchanges, faults, notifier, store }: World): Promise<void> {
  await notifier.settled()
  clock.clear()
  store.clear()
  faults.clear()
  exchanges.clear()
  await store.saved()
}
