import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Sandbox, startSandbox } from '../../lib/sandbox'
import type { Answer } from '../../lib/sandbox/answer'
import { cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { newFolder } from '../support/folder'

const folder = newFolder()
let sandbox: Sandbox
let tamper: ((answer: Answer) => Answer) | undefined

beforeAll(async () => {
  sandbox = await startSandbox({ tamper: (answer) => tamper?.(answer) })
  writeMerchantFiles(folder.path, sandbox.identity)
  const { publicKey, publicKeyId, ...settings } = merchantSettings(sandbox.identity, sandbox.url)
  writeSettings(folder.path, settings)
})
afterAll(() => sandbox.close())
beforeEach(() => {
  tamper = undefined
})

const certificates = (...argv: string[]) => cli(['certificates', ...argv], { cwd: folder.path })

it('prints the certificates as PEM, verified by what they bring', async () => {
  const { code, stdout, stderr } = await certificates()
  expect(stderr).toBe('')
  expect(new X509Certificate(stdout).serialNumber).toBe(sandbox.identity.platformSerial)
  expect(code).toBe(0)
})

it('writes each into a file', async () => {
  const { stdout } = await certificates('--out', 'platform', '--json')
  const [{ serial, file }] = JSON.parse(stdout)
  expect(serial).toBe(sandbox.identity.platformSerial)
  expect(file).toBe(folder.file(`platform/${serial}.pem`))
  expect(new X509Certificate(readFileSync(file)).serialNumber).toBe(serial)
})

it('brings all of them after a rotation', async () => {
  const serial = await sandbox.rotatePlatformCertificate()
  const found = JSON.parse((await certificates('--json')).stdout)
  expect(found.map((one: { serial: string }) => one.serial).sort()).toEqual(
    [sandbox.identity.platformSerial, serial].sort(),
  )
})

it('prints nothing of an answer that was changed', async () => {
  tamper = (answer) => ({ ...answer, body: Buffer.from(`${answer.body} `) })
  const { code, stdout, stderr } = await certificates()
  expect(stderr).toContain('KEYS_UNAVAILABLE')
  expect([code, stdout]).toEqual([1, ''])
})

it('says that the APIv3 key is another', async () => {
  const env = { WECHATPAY_APIV3_KEY: 'w'.repeat(32) }
  const { code, stderr } = await cli(['certificates'], { cwd: folder.path, env })
  expect(stderr).toContain('KEYS_APIV3_KEY_WRONG')
  expect(code).toBe(1)
})

it('says that the APIv3 key is missing', async () => {
  const { code, stderr } = await cli(['certificates'], { cwd: newFolder().path })
  expect(stderr).toContain('give --apiv3-key-file')
  expect(code).toBe(2)
})
