import { createMemoryInbox } from '../../lib/notify/lazy'
import { Once } from '../../lib/notify/once'
import { now } from '../../lib/notify/within'

const delivery = (wait: number, run: () => unknown = () => {}) => ({
  key: 'key',
  run,
  until: now() + wait,
  tell: () => {},
})

it('a delivery that waits for one which waits for another process does not say that this one handles it', async () => {
  const inbox = createMemoryInbox()
  inbox.claim('key', 'another process', 60_000)
  const once = new Once(inbox)
  const patient = once.deliver(delivery(1_000))
  expect(await once.deliver(delivery(50))).toEqual({ outcome: 'busy', isOwn: false })
  expect(await patient).toEqual({ outcome: 'busy', isOwn: true })
})

it('a delivery that may wait longer goes on where the one it waited for gave up', async () => {
  const inbox = createMemoryInbox()
  inbox.claim('key', 'another process', 300)
  const once = new Once(inbox)
  const [hasty, patient] = [once.deliver(delivery(50)), once.deliver(delivery(30_000))]
  expect(await hasty).toEqual({ outcome: 'busy', isOwn: true })
  expect(await patient).toEqual({ outcome: 'handled', isOwn: true })
})

it('a notification leaves nothing behind in the process once it was handled', async () => {
  const once = new Once(createMemoryInbox())
  const handled: number[] = []
  await once.deliver(delivery(1_000, () => handled.push(1)))
  expect(await once.deliver(delivery(1_000, () => handled.push(2)))).toEqual({
    outcome: 'handled',
    isOwn: true,
  })
  expect(handled).toEqual([1])
})
