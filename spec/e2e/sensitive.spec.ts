import { join } from 'node:path'
import { writeJsonText } from '../../lib/json-text'
import { factsOf } from '../../lib/operation'
import { type CatalogueOperation, readCatalogue, successes } from '../../scripts/generate/catalogue'
import { sample, sampleCall } from '../../scripts/generate/sample'
import type { UnknownOptions, UnknownVerbs, WechatPay } from '../../types'
import { merchant, PUBLIC_KEY_ID, platform } from '../support/keys'
import { isSigned, type LocalWechatPay, type Received, startLocalWechatPay } from '../support/local-wechatpay'
import { readMultipart } from '../support/multipart'
import { decryptField, encryptField, replaceFields } from '../support/rsa-fields'

const catalogue = readCatalogue(join(__dirname, '../../openapi'))
const known = (entry: CatalogueOperation) => factsOf(entry.method.toUpperCase(), entry.wirePath)
const marked = catalogue.paths
  .flatMap(({ operations }) => operations)
  .filter(({ version }) => version === 'v3')
  .filter((entry) => known(entry).encrypted ?? known(entry).encryptedQuery ?? known(entry).decrypted)

let server: LocalWechatPay
let wxpay: WechatPay
let received: Received
let answer: unknown

beforeAll(async () => {
  server = await startLocalWechatPay((request) => {
    received = request
    return { body: answer }
  })
  wxpay = server.client({ sensitive: 'auto' })
})

afterAll(() => server.close())

/** Written down a second time, so that a mistake in the client's own rule shows. */
function schemeOf({ wirePath }: CatalogueOperation) {
  return ['/v3/global/', '/global/v3/', '/hk/v3/'].some((prefix) => wirePath.startsWith(prefix))
    ? 'PKCS1'
    : 'OAEP'
}

function answerOf({ operation }: CatalogueOperation): unknown {
  const [schema] = successes(operation).flatMap(({ content }) =>
    Object.values(content ?? {}).flatMap((media) => media.schema ?? []),
  )
  return schema && sample(schema)
}

async function send(entry: CatalogueOperation) {
  const { variables, ...options } = sampleCall(entry)
  if (options.form) {
    const { meta } = options.form as { meta: { sha256?: string } }
    const { sha256, ...others } = meta
    options.form = { file: new File(['png'], 'receipt.png') as never, meta: others }
  }
  const verbs = wxpay.chain(entry.path.slice(1) as string) as UnknownVerbs
  const given = structuredClone({ ...variables, query: options.query, json: options.json })
  const { data } = await verbs[entry.method]({ ...variables, ...options } as UnknownOptions)
  expect({ ...variables, query: options.query, json: options.json }).toEqual(given)
  return { options, data }
}

function bodyReceived({ form }: { form?: unknown }) {
  const meta = form ? readMultipart(received).find(({ name }) => name === 'meta')?.content : undefined
  expect(isSigned(received, meta)).toBe(true)
  return meta ? { meta: JSON.parse(meta.toString()) } : JSON.parse(received.body.toString())
}

it('knows about 400 marked fields', () => {
  const fields = marked.flatMap((entry) => {
    const { encrypted = [], encryptedQuery = [], decrypted = [] } = known(entry)
    return [...encrypted, ...encryptedQuery, ...decrypted]
  })
  expect(fields.length).toBeGreaterThan(370)
})

describe.each(marked.map((entry) => [`${entry.method.toUpperCase()} ${entry.wirePath}`, entry] as const))(
  '%s',
  (_, entry) => {
    const scheme = schemeOf(entry)
    const { encrypted = [], encryptedQuery = [], decrypted = [], jsonText } = known(entry)

    it('encrypts what it sends and decrypts what it receives', async () => {
      const plain = answerOf(entry)
      answer = decrypted.reduce((value: unknown, pointer) => {
        const replaced = replaceFields(value, pointer, (text) =>
          encryptField(text, merchant.publicKey, scheme),
        )
        expect([pointer, replaced.count]).not.toEqual([pointer, 0])
        return replaced.value
      }, plain)
      const { options, data } = await send(entry)
      if (decrypted.length > 0) expect(data).toEqual(JSON.parse(JSON.stringify(plain)))
      expect(received.headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)

      if (encrypted.length > 0) {
        const body = bodyReceived(options)
        const decryptedBody = encrypted.reduce((value: unknown, pointer) => {
          const replaced = replaceFields(value, pointer, (text) => {
            expect(text).toHaveLength(344)
            return decryptField(text, platform.privateKey, scheme)
          })
          expect([pointer, replaced.count]).not.toEqual([pointer, 0])
          return replaced.value
        }, body)
        const sent = writeJsonText(options.json, jsonText) ?? { meta: options.form?.['meta' as never] }
        expect(decryptedBody).toMatchObject(JSON.parse(JSON.stringify(sent)))
      }

      const parameters = new URLSearchParams(received.url.split('?')[1])
      for (const name of encryptedQuery) {
        const text = parameters.get(name) ?? ''
        expect(decryptField(text, platform.privateKey, scheme)).toBe(
          String((options.query as Record<string, unknown>)[name]),
        )
      }
    })
  },
)
