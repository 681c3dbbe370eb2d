import { changeFields } from '../../lib/change-fields'
import { factsOf, type OperationFacts } from '../../lib/operation'
import { type CatalogueOperation, successes } from '../../scripts/generate/catalogue'
import { resolved } from '../../scripts/generate/component'
import { type Extent, sampleCall } from '../../scripts/generate/sample'

export type Options = Record<string, unknown>

/** A plaintext of a sensitive field; samples hold ciphertexts. */
const PLAINTEXT = '张三'
/** A media type's ending, for those that some operation takes first. */
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'video/x-msvideo': 'avi',
  'application/pdf': 'pdf',
}
/** Fields of APIv2 that nobody but the client writes. */
const SIGNATURE_FIELDS = ['sign', 'sign_type', 'nonce_str', 'workwx_sign']

/**
 * The options of a valid call as a caller gives them: a sample without what the client fills in.
 *
 * @param encrypt - for APIv2, whose sensitive fields the caller encrypts
 */
export function sampleOptions(
  entry: CatalogueOperation,
  extent: Extent,
  encrypt: (text: string) => string,
): Options {
  const facts = factsOf(entry.method.toUpperCase(), entry.wirePath)
  const { variables, query = {}, json, xml, form } = sampleCall(entry, extent)
  const plain = (body: unknown, text: string) =>
    changeFields(body, facts.encrypted ?? [], { field: () => text })
  const left = fieldsLeft(entry, facts)
  const headers = requiredHeaders(entry)
  return {
    ...variables,
    ...documentedIds(entry),
    query: without(withQuery(query, facts), left),
    ...(json !== undefined && { json: plain(json, PLAINTEXT) }),
    ...(xml !== undefined && { xml: without(plain(xml, encrypt(PLAINTEXT)), left) }),
    ...(form !== undefined && { form: withFile(without(plain(form, PLAINTEXT), left), facts.upload) }),
    ...(Object.keys(headers).length > 0 && { headers }),
  }
}

/** Path variables that have an example in the answer alone: what such a call asks for is there. */
function documentedIds({ operation }: CatalogueOperation): Options {
  const [response] = successes(operation)
  const { schema } = Object.values(response?.content ?? {})[0] ?? {}
  const { properties = {} } = schema ? resolved(schema) : {}
  const ids = (operation.parameters ?? []).flatMap(({ name, in: location, schema }) => {
    const [example] = resolved(properties[name] ?? {}).examples ?? []
    return location === 'path' && !resolved(schema).examples && example !== undefined ? [[name, example]] : []
  })
  return Object.fromEntries(ids)
}

/** What the client fills in. */
function fieldsLeft({ version }: CatalogueOperation, facts: OperationFacts): string[] {
  return version === 'v2' ? [...SIGNATURE_FIELDS, facts.mchidField ?? 'mch_id'] : []
}

function withQuery(query: Options, { encryptedQuery = [] }: OperationFacts): Options {
  const given = Object.entries(query).map(([name, value]) => {
    return [name, encryptedQuery.includes(name) ? PLAINTEXT : value]
  })
  return Object.fromEntries(given)
}

function withFile(form: Options, upload: OperationFacts['upload']): Options {
  const { file = 'file', types: [type = 'image/png'] = [], filled = {} } = upload ?? {}
  const content = new File([Buffer.from('content')], `sample.${ENDINGS[type] ?? 'png'}`)
  const names = Object.keys(filled)
  const { meta, ...parts } = form
  return {
    ...without(parts, names),
    ...(meta !== undefined && { meta: without(meta, names) }),
    [file]: content,
  }
}

function requiredHeaders({ operation: { parameters = [] } }: CatalogueOperation): Record<string, string> {
  const own = parameters.filter((it) => it.in === 'header' && it.required && it.name !== 'Wechatpay-Serial')
  return Object.fromEntries(own.map(({ name }) => [name, '12345']))
}

function without(values: unknown, names: readonly string[]): Options {
  const entries = Object.entries(values as Options).filter(([name]) => !names.includes(name))
  return Object.fromEntries(entries)
}
