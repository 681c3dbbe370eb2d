import { lowerFirst } from './names'
import type { Schema } from './openapi'

/** One of several payloads of an event: what it is called, and its schema. */
export interface Payload {
  name: string
  schema: Schema
}

/**
 * The payloads of an event that has several, in order. They are called after their components, without the word that
 * ends all of them: `BasicTransaction` and `ParkingTransaction` are `basic` and `parking`.
 */
export function payloadsOf(resource: Schema | undefined): Payload[] {
  const options = resource?.anyOf ?? []
  const names = options.map(({ component }) => {
    if (!component) throw new Error('a payload of a notification is no component, and so has no name')
    return component.name
  })
  const [last = ''] = /[A-Z][a-z]*$/.exec(names[0] ?? '') ?? []
  const common = names.every((name) => name.endsWith(last)) ? last.length : 0
  return options.map((schema, at) => {
    const name = names[at] as string
    return { name: lowerFirst(name.slice(0, name.length - common)), schema }
  })
}
