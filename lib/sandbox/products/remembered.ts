import type { Input } from '../input'
import type { Match, Operation, Schema } from '../operations'
import { ConflictRefusal, Refusal } from '../refusal'
import type { World } from '../world'
import { statefulOperation } from '.'
import type { Reply, StatefulOperation } from './product'

/**
 * What an operation answers from what the sandbox remembers; nothing where it is answered from the catalogue's examples.
 *
 * @throws {@link Refusal} as WeChat Pay refuses it
 */
export async function rememberedReply(
  { key, operation }: Match,
  input: Input,
  world: World,
): Promise<{ value: Reply } | undefined> {
  const stateful = statefulOperation(key)
  if (!stateful) return undefined
  try {
    return { value: await stateful.handle(input, world) }
  } catch (error) {
    if (error instanceof ConflictRefusal || world.isStrict) throw error
    if (error instanceof Refusal && isAboutDocuments(stateful, operation, input, world)) return undefined
    throw error
  }
}

function isAboutDocuments(
  { ids, examplesWithout }: StatefulOperation,
  operation: Operation,
  input: Input,
  { store }: World,
): boolean {
  const isEmpty = examplesWithout !== undefined && store.collection(examplesWithout).isEmpty
  return isEmpty || isDocumentsExample(ids, operation, input)
}

/**
 * Whether a call is about what the catalogue's examples are about. A call that need not say what it is about, and does
 * not, is about nothing else.
 */
function isDocumentsExample(ids: readonly string[], operation: Operation, input: Input): boolean {
  const given = ids
    .flatMap((id) => placesOf(id, operation, input).map((place) => ({ id, ...place })))
    .filter(({ value }) => value !== undefined)
  return ids.length > 0 && given.every(({ id, value, schema }) => isExample(value, id, schema, operation))
}

/** Some ids have their example, or another one, in the answer. */
function isExample(value: unknown, id: string, schema: Schema, { response }: Operation): boolean {
  const namesake = response.schema?.properties?.[id]
  return [schema, namesake].some((it) => it?.examples?.includes(value))
}

/** Where an id stands, and what it is there. */
function placesOf(id: string, { parameters, body }: Operation, { variables, query, body: fields }: Input) {
  const schemaOf = (location: string) =>
    parameters.find((parameter) => parameter.in === location && parameter.name === id)?.schema
  const places: [schema: Schema | undefined, values: unknown][] = [
    [schemaOf('path'), variables],
    [schemaOf('query'), query],
    [body?.schema.properties?.[id], fields],
  ]
  const [list, member] = id.split('.')
  if (member !== undefined) return placesInList(list as string, member, body?.schema, fields)
  return places.flatMap(([schema, values]) => {
    return schema ? [{ schema, value: (values as Record<string, unknown> | undefined)?.[id] }] : []
  })
}

function placesInList(list: string, member: string, body: Schema | undefined, fields: unknown) {
  const schema = body?.properties?.[list]?.items?.properties?.[member]
  const items = (fields as Record<string, Record<string, unknown>[]> | undefined)?.[list] ?? []
  return schema ? items.map((item) => ({ schema, value: item[member] })) : []
}
