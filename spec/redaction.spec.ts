import { Console } from 'node:console'
import { type KeyObject, sign } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { inspect } from 'node:util'
import { createClient, WechatPayError } from '../lib'
import { type Sandbox, startSandbox } from '../lib/sandbox'
import type { ClientConfig, WechatPay } from '../types'
import { createRsaIdentity, fragmentsOf, PUBLIC_KEY_ID, pkcs8, platform } from './support/keys'

const APIV3_KEY = 'Z9y8X7w6V5u4T3s2R1q0P9o8N7m6L5k4'
const SECRET = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6'
/** A path that the types do not look up, so that it may be called wrongly. */
const CERTIFICATES: string = 'v3/certificates'
const other = createRsaIdentity('1900000001')

/** Signatures of every client here, as the servers received them. */
const signatures: string[] = []
let tamperBody = false

function record(authorization: unknown): void {
  const signature = /signature="([^"]+)"/.exec(String(authorization))?.[1]
  if (signature) signatures.push(signature)
}

/** Never answers, or breaks the connection off. */
const silent = createServer((request) => {
  record(request.headers.authorization)
  if (request.url === '/v3/reset') request.socket.destroy()
  else silent.emit('waiting')
})
let sandbox: Sandbox

beforeAll(async () => {
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
  sandbox = await startSandbox({
    tamper: (answer, { headers }) => {
      record(headers.authorization)
      return tamperBody ? { ...answer, body: Buffer.concat([answer.body, Buffer.from(' ')]) } : undefined
    },
  })
})

afterAll(async () => {
  silent.closeAllConnections()
  silent.close()
  await sandbox.close()
})

function privateKeyPem(): string {
  return pkcs8(sandbox.identity.merchantKey)
}

/** A client made from text alone, as a careless program would. */
function createCarelessClient(changes: Partial<ClientConfig> = {}): WechatPay {
  return createClient({
    ...sandbox.config,
    privateKey: privateKeyPem(),
    apiv3Key: APIV3_KEY,
    secret: SECRET,
    ...changes,
  })
}

function createSilentClient(): WechatPay {
  const { port } = silent.address() as AddressInfo
  return createCarelessClient({ axios: { baseURL: `http://127.0.0.1:${port}`, proxy: false } })
}

/** A client whose calls reach no server that could tell their signatures. */
function createDisconnectedClient(): WechatPay {
  const privateKey = (text: Uint8Array) => {
    const signature = sign('RSA-SHA256', text, sandbox.identity.merchantKey)
    signatures.push(signature.toString('base64'))
    return signature
  }
  return createCarelessClient({ privateKey, axios: { baseURL: 'http://127.0.0.1:1', proxy: false } })
}

interface Outcome {
  client: WechatPay
  result: unknown
}

async function outcomeOf(client: WechatPay, call: (client: WechatPay) => Promise<unknown>): Promise<Outcome> {
  const result = await call(client).catch((error: unknown) => error)
  return { client, result }
}

const outcomes: [what: string, expected: string | number, run: () => Promise<Outcome>][] = [
  ['a success', 200, () => outcomeOf(createCarelessClient(), (client) => client.v3.certificates.get())],
  [
    'a call on the axios instance',
    200,
    () => outcomeOf(createCarelessClient(), ({ axios }) => axios.get('/v3/certificates')),
  ],
  [
    'a call signed elsewhere',
    200,
    () => {
      const { identity } = sandbox
      const privateKey = (text: Uint8Array) => sign('RSA-SHA256', text, identity.merchantKey)
      return outcomeOf(createCarelessClient({ privateKey }), (client) => client.v3.certificates.get())
    },
  ],
  [
    'a download',
    200,
    () =>
      outcomeOf(createCarelessClient(), (client) =>
        client.v3.merchantService.images._media_id_.get({ media_id: 'a' }),
      ),
  ],
  [
    'a download as a stream',
    200,
    () =>
      outcomeOf(createCarelessClient(), (client) =>
        client.v3.merchantService.images._media_id_.get({ media_id: 'a', responseType: 'stream' }),
      ),
  ],
  [
    'a stream that was verified',
    200,
    () =>
      outcomeOf(createCarelessClient(), (client) => client.v3.certificates.get({ responseType: 'stream' })),
  ],
  [
    'a refusal',
    'PARAM_ERROR',
    () =>
      outcomeOf(createCarelessClient(), (client) =>
        client.chain(CERTIFICATES).get({ query: { unknown: 'x' } }),
      ),
  ],
  [
    'a refused signature',
    'SIGN_ERROR',
    () => {
      const { merchantSerial: serial } = sandbox.identity
      const changes = { privateKey: pkcs8(other.privateKey), certificate: undefined, serial }
      return outcomeOf(createCarelessClient(changes as object), (client) => client.v3.certificates.get())
    },
  ],
  [
    'an answer that is not believed',
    'SIGNATURE_MISMATCH',
    async () => {
      tamperBody = true
      const outcome = await outcomeOf(createCarelessClient(), (client) => client.v3.certificates.get())
      tamperBody = false
      return outcome
    },
  ],
  [
    'a refusal that is not believed',
    'PARAM_ERROR',
    async () => {
      tamperBody = true
      const outcome = await outcomeOf(createCarelessClient(), (client) =>
        client.chain(CERTIFICATES).get({ query: { unknown: 'x' } }),
      )
      tamperBody = false
      return outcome
    },
  ],
  [
    'a connection that fails',
    'NETWORK_FAILED',
    () => outcomeOf(createDisconnectedClient(), (client) => client.v3.certificates.get()),
  ],
  [
    'a connection that breaks off',
    'NETWORK_FAILED',
    () => outcomeOf(createSilentClient(), (client) => client.chain('v3/reset').get()),
  ],
  [
    'a timeout',
    'NETWORK_TIMEOUT',
    () => outcomeOf(createSilentClient(), (client) => client.chain('v3/silent').get({ timeout: 50 })),
  ],
  [
    'a cancelled call',
    'NETWORK_CANCELED',
    () => {
      const controller = new AbortController()
      silent.once('waiting', () => controller.abort())
      return outcomeOf(createSilentClient(), (client) =>
        client.chain('v3/silent').get({ signal: controller.signal }),
      )
    },
  ],
  [
    'a call cancelled before it was sent',
    'NETWORK_CANCELED',
    () =>
      outcomeOf(createSilentClient(), (client) =>
        client.chain('v3/silent').get({ signal: AbortSignal.abort() }),
      ),
  ],
  [
    'a path without its variable',
    'TEMPLATE_VARIABLE_MISSING',
    () => outcomeOf(createSilentClient(), (client) => client.chain('v3/pay/{id}').get()),
  ],
  [
    'a signer that fails',
    'SIGNER_FAILED',
    () => {
      const privateKey = () => Promise.reject(new Error('the KMS is gone'))
      return outcomeOf(createCarelessClient({ privateKey }), (client) => client.v3.certificates.get())
    },
  ],
]

const SUBJECTS: Record<string, (outcome: Outcome) => unknown> = {
  client: ({ client }) => client,
  'client.axios': ({ client }) => client.axios,
  'client.v3': ({ client }) => client.v3,
  'the response or error': ({ result }) => result,
  'its cause': ({ result }) => (result as Error).cause,
  'its config': ({ result }) => (result as { config?: unknown }).config,
  'its response': ({ result }) => (result as { response?: unknown }).response,
  'its data': ({ result }) => (result as { data?: unknown }).data,
  'its toJSON()': ({ result }) => (result instanceof WechatPayError ? result.toJSON() : undefined),
}

/** What console.log writes. */
function logged(value: unknown): string {
  const chunks: string[] = []
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  new Console(stdout).log(value)
  return chunks.join('')
}

/** Nothing where JavaScript cannot write a value so: one that leads to itself, or has no toString. */
function written(write: () => string | undefined): string {
  try {
    return write() ?? ''
  } catch (error) {
    if (error instanceof TypeError && /circular|primitive value/.test(error.message)) return ''
    throw error
  }
}

function printsOf(value: unknown): Record<string, string> {
  return {
    'util.inspect': inspect(value, { depth: 10 }),
    'util.inspect without custom inspection': inspect(value, { depth: 10, customInspect: false }),
    'JSON.stringify': written(() => JSON.stringify(value)),
    String: written(() => String(value)),
    'console.log': logged(value),
    ...(value instanceof Error && { stack: value.stack }),
  }
}

/** Takes the sockets away, which only code that asks for them by name may see. */
function withoutSockets(result: unknown): void {
  const holders = [result, (result as { response?: unknown }).response]
  for (const holder of holders) if (holder) delete (holder as { request?: unknown }).request
}

/** What follows the modulus, which the certificate shows too. */
function privateFragmentsOf(key: KeyObject): string[] {
  return fragmentsOf(pkcs8(key)).slice(18)
}

let keySecrets: Record<string, string[]>

beforeAll(() => {
  const keys = [sandbox.identity.merchantKey, other.privateKey]
  const exponents = keys.map((key) => Buffer.from(key.export({ format: 'jwk' }).d as string, 'base64url'))
  keySecrets = {
    'the private key': keys.flatMap(privateFragmentsOf),
    'its exponent': exponents.flatMap((d) => [
      d.toString('base64url'),
      d.toString('base64'),
      d.toString('hex'),
    ]),
    'the APIv3 key': [APIV3_KEY, Buffer.from(APIV3_KEY).toString('hex')],
    'the APIv2 key': [SECRET, Buffer.from(SECRET).toString('hex')],
  }
})

function leaksIn(text: string): string[] {
  const secrets = { ...keySecrets, 'a signature': signatures }
  const leaks = Object.entries(secrets).filter(([, values]) => values.some((value) => text.includes(value)))
  const header = /\bauthorization\W{1,6}WECHATPAY|\bauthorization['"\]]*\s*[:=]\s*['"]?\w/i.test(text)
  return [...leaks.map(([name]) => name), ...(header ? ['the Authorization header'] : [])]
}

function leaksOf(value: unknown): string[] {
  return Object.entries(printsOf(value)).flatMap(([way, text]) =>
    leaksIn(text).map((leak) => `${way} shows ${leak}`),
  )
}

describe.each(outcomes)('after %s', (_, expected, run) => {
  const leaks = new Map<string, string[]>()
  let outcome: Outcome

  // Everything is printed as it is before the sockets are taken away for the prints of hidden properties.
  beforeAll(async () => {
    outcome = await run()
    const subjects = Object.entries(SUBJECTS).map(([name, select]) => [name, select(outcome)] as const)
    for (const [name, subject] of subjects) leaks.set(name, leaksOf(subject))
    withoutSockets(outcome.result)
    for (const [name, subject] of subjects) {
      leaks.set(`hidden ${name}`, leaksIn(inspect(subject, { depth: Infinity, showHidden: true })))
    }
  })

  it(`the outcome is ${expected}`, () => {
    const { code, status } = outcome.result as { code?: string; status?: number }
    expect(code ?? status).toBe(expected)
  })

  it.each(Object.keys(SUBJECTS))('%s prints without a secret', (name) => {
    expect(leaks.get(name)).toEqual([])
  })

  it.each(Object.keys(SUBJECTS))('%s prints without a secret even with what is hidden', (name) => {
    expect(leaks.get(`hidden ${name}`)).toEqual([])
  })
})

describe('a call of one client printed while another of its calls is under way', () => {
  it('shows no signature, though both share an agent', async () => {
    const httpAgent = new Agent({ keepAlive: true })
    const { port } = silent.address() as AddressInfo
    const client = createCarelessClient({
      axios: { baseURL: `http://127.0.0.1:${port}`, proxy: false, httpAgent },
    })
    const controller = new AbortController()
    const waiting = once(silent, 'waiting')
    const underWay = client.chain('v3/silent').get({ signal: controller.signal })
    underWay.catch(() => undefined)
    await waiting
    const { result } = await outcomeOf(client, () => client.chain('v3/reset').get())
    const leaks = [leaksOf(client), leaksOf(result), leaksOf((result as { config: unknown }).config)]
    controller.abort()
    httpAgent.destroy()
    expect(leaks).toEqual([[], [], []])
  })
})

describe('a configuration that cannot work', () => {
  const mistakes: [what: string, changes: () => object][] = [
    ['the private key of another certificate', () => ({ privateKey: pkcs8(other.privateKey) })],
    ['a private key cut short', () => ({ privateKey: privateKeyPem().slice(0, 900) })],
    ['a private key without labels', () => ({ privateKey: privateKeyPem().replace(/-----[^-]+-----/g, '') })],
    ['a private key after file://', () => ({ privateKey: `file://${privateKeyPem()}` })],
    ['a private key as certificate', () => ({ certificate: privateKeyPem() })],
    ['a private key as mchid', () => ({ mchid: privateKeyPem() })],
    ['a private key as serial', () => ({ serial: privateKeyPem() })],
    ['a private key as platform key', () => ({ certs: { [PUBLIC_KEY_ID]: privateKeyPem() } })],
    ['a private key as APIv3 key', () => ({ apiv3Key: privateKeyPem() })],
    ['a private key as configuration', () => privateKeyPem() as unknown as object],
    ['an APIv3 key as private key', () => ({ privateKey: APIV3_KEY })],
    ['an APIv3 key as serial', () => ({ serial: APIV3_KEY })],
    ['an APIv3 key as preferred key', () => ({ preferred: APIV3_KEY })],
    ['an APIv3 key as id of a platform key', () => ({ certs: { [APIV3_KEY]: platform.publicKey } })],
    ['an APIv3 key that is too long', () => ({ apiv3Key: `${APIV3_KEY}=` })],
    ['an APIv3 key under another name', () => ({ apiV3Key: APIV3_KEY })],
    [
      "the merchant's key as platform key",
      () => ({ certs: { [PUBLIC_KEY_ID]: sandbox.config.certificate } }),
    ],
  ]

  it.each(mistakes)('with %s is refused without a secret', (_, changes) => {
    let error: unknown
    try {
      const given = changes()
      if (typeof given === 'string') createClient(given as never)
      else createCarelessClient(given)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ code: expect.stringMatching(/^CONFIG_/) })
    const { cause } = error as Error
    expect([...leaksOf(error), ...leaksOf(cause), ...leaksOf((error as WechatPayError).toJSON())]).toEqual([])
    expect(leaksIn(inspect(error, { depth: Infinity, showHidden: true }))).toEqual([])
  })
})

describe("the sandbox's configuration", () => {
  it('prints without a secret', () => {
    expect(leaksOf(sandbox.config)).toEqual([])
    expect(leaksIn(inspect(sandbox.config, { depth: Infinity, showHidden: true }))).toEqual([])
  })

  it('prints without its APIv3 key', () => {
    const apiv3Key = sandbox.identity.apiv3Key.export()
    const text = Object.values(printsOf(sandbox.config)).join('\n')
    expect(text).not.toContain(apiv3Key.toString())
    expect(text).not.toContain(apiv3Key.toString('hex'))
  })
})

describe('this spec', () => {
  it('would notice a signature: the socket, which is not printed, holds one', async () => {
    const { request } = await createCarelessClient().v3.certificates.get()
    expect(leaksIn(inspect(request, { depth: 10 }))).toEqual(['a signature', 'the Authorization header'])
  })

  it('would notice a key', () => {
    const text = inspect({ a: privateKeyPem(), b: sandbox.identity.merchantKey.export({ format: 'jwk' }) })
    expect(leaksIn(text + APIV3_KEY + SECRET)).toEqual([
      'the private key',
      'its exponent',
      'the APIv3 key',
      'the APIv2 key',
    ])
  })
})
