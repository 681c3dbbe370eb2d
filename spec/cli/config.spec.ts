import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { throwAwayIdentity } from '../../lib/sandbox/identity'
import { type CliOptions, cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { newFolder } from '../support/folder'
import { base64Of, fragmentsOf, pkcs8, platform } from '../support/keys'

const identity = throwAwayIdentity()
const keys = newFolder()
writeMerchantFiles(keys.path, identity)
const settings = merchantSettings(identity, 'http://127.0.0.1:9')

const KEY = pkcs8(identity.merchantKey)
const APIV3_KEY = identity.apiv3Key.export().toString()
const SECRET = identity.secret.export().toString()

const ENVIRONMENT = {
  WECHATPAY_MCHID: '1900000002',
  WECHATPAY_PRIVATE_KEY: KEY,
  WECHATPAY_CERTIFICATE: identity.merchantCertificate,
  WECHATPAY_PUBLIC_KEY_ID: identity.publicKeyId,
  WECHATPAY_PUBLIC_KEY: keys.file('pub_key.pem'),
  WECHATPAY_BASE_URL: 'http://127.0.0.1:8',
}

/** Says what the configuration comes to, as the request shows it. */
async function dryRun(flags: string[], options: CliOptions) {
  const argv = ['call', 'GET', '/v3/certificates', '--dry-run', '--output', 'json', ...flags]
  const { code, stdout, stderr } = await cli(argv, options)
  if (code !== 0) return { code, stderr: JSON.parse(stderr).error.message as string }
  const { url, headers } = JSON.parse(stdout)
  const [, mchid] = /mchid="(\d+)"/.exec(headers.Authorization) ?? []
  const [, serial] = /serial_no="(\w+)"/.exec(headers.Authorization) ?? []
  return { code, stderr, url, mchid, serial, platform: headers['Wechatpay-Serial'] }
}

function folderWith(values: object, name?: string): string {
  const folder = newFolder()
  writeMerchantFiles(folder.path, identity)
  writeSettings(folder.path, values as Record<string, unknown>, name)
  return folder.path
}

describe('where the configuration comes from', () => {
  it.each(['wxpay.json', '.wxpay.json'])('the file %s in the working directory', async (name) => {
    expect(await dryRun([], { cwd: folderWith(settings, name) })).toEqual({
      ...{ code: 0, stderr: '', mchid: '1900000001', serial: identity.merchantSerial },
      ...{ url: 'http://127.0.0.1:9/v3/certificates', platform: identity.publicKeyId },
    })
  })

  it('a file that a flag or the environment names, with paths relative to itself', async () => {
    const folder = folderWith(settings, 'shop.json')
    const file = `${folder}/shop.json`
    expect(await dryRun(['--config', file], { cwd: keys.path })).toMatchObject({ mchid: '1900000001' })
    expect(await dryRun(['--config', 'shop.json'], { cwd: folder })).toMatchObject({ mchid: '1900000001' })
    expect(await dryRun([], { env: { WECHATPAY_CONFIG: file } })).toMatchObject({ mchid: '1900000001' })
  })

  it('the environment, before the file', async () => {
    const found = await dryRun([], { cwd: folderWith(settings), env: ENVIRONMENT })
    expect(found).toMatchObject({ mchid: '1900000002', url: 'http://127.0.0.1:8/v3/certificates' })
  })

  it('flags, before both', async () => {
    const flags = ['--mchid', '1900000003', '--base-url', 'http://127.0.0.1:7']
    const found = await dryRun(flags, { cwd: folderWith(settings), env: ENVIRONMENT })
    expect(found).toMatchObject({ mchid: '1900000003', url: 'http://127.0.0.1:7/v3/certificates' })
  })

  it('a serial number of the file is not mixed with a certificate of the environment', async () => {
    const { certificate, ...others } = settings
    const cwd = folderWith({ ...others, serial: 'ABCDEF01' })
    expect(await dryRun([], { cwd })).toMatchObject({ serial: 'ABCDEF01' })
    const env = { WECHATPAY_CERTIFICATE: keys.file('apiclient_cert.pem') }
    expect(await dryRun([], { cwd, env })).toMatchObject({ serial: identity.merchantSerial })
  })

  it('an empty variable is none', async () => {
    expect(await dryRun([], { cwd: folderWith(settings), env: { WECHATPAY_MCHID: '' } })).toMatchObject({
      mchid: '1900000001',
    })
  })
})

describe('the forms of keys', () => {
  it.each([
    ['PEM text', KEY],
    ['PEM text with \\n escaped', KEY.replace(/\n/g, '\\n')],
    ['a path', keys.file('apiclient_key.pem')],
    ['a file:// URL', `file://${keys.file('apiclient_key.pem')}`],
  ])('in the environment: %s', async (_, key) => {
    const env = { ...ENVIRONMENT, WECHATPAY_PRIVATE_KEY: key }
    expect(await dryRun([], { env })).toMatchObject({ stderr: '', code: 0 })
  })

  it('in the file: certs by id', async () => {
    const { publicKey, publicKeyId, ...others } = settings
    const certs = { [identity.platformSerial]: 'platform_cert.pem' }
    expect(await dryRun([], { cwd: folderWith({ ...others, certs }) })).toMatchObject({
      platform: identity.platformSerial,
    })
  })

  it('platform certificates, whose ids are read from them', async () => {
    const { publicKey, publicKeyId, ...others } = settings
    const flags = ['--platform-certificate', keys.file('platform_cert.pem')]
    expect(await dryRun(flags, { cwd: folderWith(others) })).toMatchObject({
      platform: identity.platformSerial,
    })
  })

  it('leaves the words behind a platform certificate alone', async () => {
    const { publicKey, publicKeyId, ...others } = settings
    const argv = [
      'call',
      '--platform-certificate',
      keys.file('platform_cert.pem'),
      'v3.certificates',
      '--dry-run',
    ]
    expect((await cli(argv, { cwd: folderWith(others) })).code).toBe(0)
  })

  it('several platform certificates in the environment', async () => {
    const other = newFolder().file('other.pem')
    writeFileSync(other, platform.certificate)
    const { publicKey, publicKeyId, ...others } = settings
    const env = { WECHATPAY_PLATFORM_CERTIFICATE: [other, keys.file('platform_cert.pem')].join(delimiter) }
    expect(await dryRun([], { cwd: folderWith(others), env })).toMatchObject({ code: 0 })
  })

  it('secrets in files', async () => {
    const env = { ...ENVIRONMENT, WECHATPAY_APIV3_KEY_FILE: 'apiv3.txt', WECHATPAY_SECRET_FILE: 'secret.txt' }
    expect(await dryRun([], { env, cwd: keys.path })).toMatchObject({ code: 0 })
    const flags = ['--apiv3-key-file', 'missing.txt']
    expect((await dryRun(flags, { env: ENVIRONMENT, cwd: keys.path })).stderr).toContain(
      'does not name a file that can be read (ENOENT)',
    )
  })
})

describe('mistakes say where they are and how to mend them', () => {
  it.each([
    ['a file that is no JSON', '{"mchid": "1",\n oops}', 'wxpay.json is no JSON'],
    ['a file that holds a list', '[]', 'must hold one JSON object'],
    ['an unknown setting', '{"mchID": "1"}', '"mchID" is no setting. Did you mean "mchid"?'],
    ['a setting that is no text', '{"mchid": 1900000001}', 'mchid in wxpay.json is no text'],
    ['a timeout that is no number', '{"timeout": "soon"}', 'timeout in wxpay.json is no whole number'],
  ])('%s', async (_, text, said) => {
    const folder = newFolder()
    writeFileSync(folder.file('wxpay.json'), text)
    expect(await dryRun([], { cwd: folder.path })).toEqual({ code: 2, stderr: expect.stringContaining(said) })
  })

  it('a file that is named and missing', async () => {
    expect(await dryRun(['--config', 'nowhere.json'], {})).toEqual({
      code: 2,
      stderr: expect.stringContaining('nowhere.json cannot be read (ENOENT)'),
    })
  })

  it('a folder in the place of the file', async () => {
    const folder = newFolder()
    mkdirSync(folder.file('wxpay.json'))
    expect((await dryRun([], { cwd: folder.path })).stderr).toContain('cannot be read (EISDIR)')
  })

  it('nothing configured at all', async () => {
    const { stderr } = await dryRun([], {})
    expect(stderr).toContain('Give it by --mchid, as WECHATPAY_MCHID, or as "mchid" in wxpay.json')
  })

  it('a mistake in a setting that was given', async () => {
    const { stderr } = await dryRun([], { env: { ...ENVIRONMENT, WECHATPAY_MCHID: 'wx123' } })
    expect(stderr).toContain('(It comes from WECHATPAY_MCHID.)')
  })

  it('a public key without its id', async () => {
    const { WECHATPAY_PUBLIC_KEY_ID, ...env } = ENVIRONMENT
    expect((await dryRun([], { env })).stderr).toContain('without publicKeyId')
  })

  it('a public key as platform certificate', async () => {
    const env = { ...ENVIRONMENT, WECHATPAY_PLATFORM_CERTIFICATE: keys.file('pub_key.pem') }
    expect((await dryRun([], { env })).stderr).toContain('goes into --public-key')
  })
})

describe('secrets are never printed', () => {
  const secrets = [...fragmentsOf(KEY), APIV3_KEY, SECRET]
  const bare = base64Of(KEY)
  const file = (text: string) => {
    const folder = newFolder()
    writeFileSync(folder.file('wxpay.json'), text)
    return folder.path
  }

  it.each<[string, string[], CliOptions]>([
    ['the APIv3 key as a flag', ['--apiv3-key', APIV3_KEY], {}],
    ['the APIv3 key as a flag with =', [`--apiv3-key=${APIV3_KEY}`], {}],
    ['the APIv2 key as a flag', ['--secret', SECRET], {}],
    ['a mistyped flag with =', [`--apiv3key-file=${APIV3_KEY}x`], {}],
    ['a private key as a flag', ['--private-key', KEY], {}],
    ['a private key without labels as a flag', ['--private-key', bare], {}],
    ['the APIv3 key as its own file', ['--apiv3-key-file', APIV3_KEY], {}],
    ['the APIv2 key as its own file', [], { env: { ...ENVIRONMENT, WECHATPAY_SECRET_FILE: SECRET } }],
    ['a private key as the file of a secret', [], { env: { WECHATPAY_APIV3_KEY_FILE: KEY } }],
    ['a private key without labels', [], { env: { ...ENVIRONMENT, WECHATPAY_PRIVATE_KEY: bare } }],
    ['a private key that was cut', [], { env: { ...ENVIRONMENT, WECHATPAY_PRIVATE_KEY: KEY.slice(0, 600) } }],
    [
      'a private key without its beginning',
      [],
      { env: { ...ENVIRONMENT, WECHATPAY_PRIVATE_KEY: KEY.slice(40) } },
    ],
    ['a private key as the public one', [], { env: { ...ENVIRONMENT, WECHATPAY_PUBLIC_KEY: KEY } }],
    ['a private key as the number', [], { env: { ...ENVIRONMENT, WECHATPAY_MCHID: KEY } }],
    ['a private key as the address', [], { env: { ...ENVIRONMENT, WECHATPAY_BASE_URL: KEY } }],
    ['a private key as the id', [], { env: { ...ENVIRONMENT, WECHATPAY_PUBLIC_KEY_ID: bare } }],
    ['an APIv3 key that is too long', [], { env: { ...ENVIRONMENT, WECHATPAY_APIV3_KEY: `${APIV3_KEY}x` } }],
    ['a file with a comma too many', [], { cwd: file(`{"apiv3Key": "${APIV3_KEY}", }`) }],
    ['a file with an unquoted secret', [], { cwd: file(`{"apiv3Key": ${APIV3_KEY}}`) }],
    ['a file that is a key', [], { cwd: file(KEY) }],
    [
      'a whole configuration',
      [],
      { env: { ...ENVIRONMENT, WECHATPAY_APIV3_KEY: APIV3_KEY, WECHATPAY_SECRET: SECRET } },
    ],
  ])('%s', async (_, flags, options) => {
    for (const mode of [
      ['--dry-run'],
      ['--curl'],
      ['--dry-run', '--show-signature', '--output', 'json'],
      ['-i'],
    ]) {
      const { stdout, stderr } = await cli(['call', 'GET', '/v3/certificates', ...mode, ...flags], options)
      const printed = stdout + stderr
      for (const secret of secrets) expect(printed).not.toContain(secret)
    }
  })
})
