import { Agenda } from '../../lib/sandbox/agenda'

const at = (time: number) => ({ at: time, run: () => undefined })

function emptied(agenda: Agenda): unknown[] {
  const found: unknown[] = []
  for (let { first } = agenda; first; first = agenda.first) {
    found.push(first)
    agenda.delete(first)
  }
  return found
}

it('gives the earliest first, and of the same time the one that was made first', () => {
  const agenda = new Agenda()
  const [late, early, middle, alsoMiddle] = [at(3), at(1), at(2), at(2)]
  for (const appointment of [late, early, middle, alsoMiddle]) agenda.add(appointment)
  expect(emptied(agenda)).toEqual([early, middle, alsoMiddle, late])
})

it('forgets what is called off, once or twice', () => {
  const agenda = new Agenda()
  const [one, other] = [at(1), at(1)]
  agenda.add(one)
  agenda.add(other)
  agenda.delete(one)
  agenda.delete(one)
  expect(agenda.first).toBe(other)
})

it('forgets everything', () => {
  const agenda = new Agenda()
  agenda.add(at(1))
  agenda.clear()
  expect(agenda.first).toBeUndefined()
})
