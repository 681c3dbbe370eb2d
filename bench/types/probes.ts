import { nodeSource } from '../../scripts/consumer/source'
import type { CatalogueOperation } from '../../scripts/generate/catalogue'
import { bodyOf } from '../../scripts/generate/operation'
import { frequent } from './calls'
import { AXIOS_START, OUR_START, STRIPE_START } from './consumers'
import type { Question } from './language-server'

export const CURSOR = '|'

/** What an editor asks, and where. */
export interface Probe {
  name: string
  question: Question
  /** With the cursor in it. */
  source: string
}

export function probes(catalogue: CatalogueOperation[]): Probe[] {
  const ours = (name: string, question: Question, line: string) => probe(name, question, OUR_START, line)
  const { node, method } = callWithJson(catalogue)
  return [
    ours('completion of wxpay.v3.|', 'completion', 'wxpay.v3.|'),
    ours("completion of wxpay.chain('|')", 'completion', "wxpay.chain('|')"),
    ours("signature of wxpay.chain('|')", 'signatures', "wxpay.chain('|')"),
    ours(`hover over .${method}`, 'hover', `${node}.${method.slice(0, 1)}|${method.slice(1)}`),
    ours('completion of json: { | }', 'completion', `${node}.${method}({ json: { | } })`),
    probe('stripe: completion of stripe.|', 'completion', STRIPE_START, 'stripe.|'),
    probe('stripe: hover over .create', 'hover', STRIPE_START, 'stripe.paymentIntents.c|reate'),
    probe(
      'stripe: completion of create({ | })',
      'completion',
      STRIPE_START,
      'stripe.paymentIntents.create({ | })',
    ),
    probe('axios: completion of http.|', 'completion', AXIOS_START, 'http.|'),
    probe("axios: signature of http.post('|')", 'signatures', AXIOS_START, "http.post('|')"),
    probe('axios: completion of request({ | })', 'completion', AXIOS_START, 'http.request({ | })'),
  ]
}

/** Every probe ends with a statement of its own, so that what is unfinished cannot spread. */
function probe(name: string, question: Question, start: string, line: string): Probe {
  return { name, question, source: `${start}${line}\n\nexport {}\n` }
}

/** A frequent operation with a JSON body. */
function callWithJson(catalogue: CatalogueOperation[]): { node: string; method: string } {
  const found = frequent(catalogue, catalogue.length).find(
    ({ operation }) => bodyOf(operation)?.option === 'json',
  )
  if (!found) throw new Error('No operation of the catalogue has a JSON body.')
  return { node: nodeSource(found.path, 'properties'), method: found.method }
}
