import { variablesOf } from '../../template'
import type { Options } from '../act'
import type { Io } from '../io'
import { UsageError } from '../usage-error'
import { formPart, readFields, readHeaders, readJson, splitPair } from './input'

/** A call's flags as the options that a verb of the chain takes. */
export async function readCallOptions(
  options: Options,
  template: string,
  io: Io,
): Promise<Record<string, unknown>> {
  const texts = (name: string) => (options[name] ?? []) as string[]
  refuseTwoReaders([options.json, ...texts('xml'), ...texts('query'), ...texts('form')])
  return {
    ...readVariables(texts('var'), template),
    ...(options.query !== undefined && { query: await readFields('--query', texts('query'), io) }),
    ...(options.json !== undefined && { json: await readJson('--json', String(options.json), io) }),
    ...(options.xml !== undefined && { xml: await readFields('--xml', texts('xml'), io) }),
    ...(options.form !== undefined && { form: await readFields('--form', texts('form'), io, formPart(io)) }),
    ...(options.header !== undefined && { headers: readHeaders(texts('header')) }),
    ...(options.sensitive === true && { sensitive: 'auto' }),
  }
}

function readVariables(texts: readonly string[], template: string): Record<string, string> {
  const known = [...variablesOf(template).keys()]
  const pairs = texts.map((text) => splitPair('--var', text))
  for (const [name] of pairs) {
    if (known.includes(name)) continue
    const has = known.length > 0 ? `It has ${known.join(', ')}` : 'It has none'
    throw new UsageError(
      `--var: "${name}" is no variable of ${template}. ${has}; parameters go into --query.`,
    )
  }
  return Object.fromEntries(pairs)
}

function refuseTwoReaders(texts: readonly unknown[]): void {
  if (texts.filter((text) => text === '-').length < 2) return
  throw new UsageError('Standard input can be read once: give the others as text or as @file.')
}
