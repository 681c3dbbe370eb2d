import { execFileSync, spawn } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { throwAwayIdentity } from '../../lib/sandbox/identity'
import { cli, merchantSettings, writeMerchantFiles, writeSettings } from '../support/cli'
import { newFolder } from '../support/folder'

const ROOT = join(__dirname, '../..')
const REGISTER = join(ROOT, 'node_modules/esbuild-register/register.js')
const COMMAND = join(ROOT, 'lib/cli/index.ts')

/** Runs the command as a process of its own. */
async function start(argv: string[], { path = COMMAND, cwd = ROOT, stdin = '' } = {}) {
  const child = spawn(process.execPath, ['-r', REGISTER, path, ...argv], { cwd })
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text
    })
  }
  child.stdin.end(stdin)
  const exit = new Promise<number | null>((done) => child.on('close', done))
  return { child, printed, exit }
}

async function runProcess(argv: string[], options = {}) {
  const { printed, exit } = await start(argv, options)
  return { code: await exit, ...printed }
}

describe('as a process', () => {
  it('works through a symlink, and says its version', async () => {
    const link = newFolder().file('wxpay.ts')
    symlinkSync(COMMAND, link)
    const { version } = require('../../package.json')
    expect(await runProcess(['--version'], { path: link })).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
  })

  it('reads standard input, and exits with 2 where the usage is wrong', async () => {
    const { code, stderr } = await runProcess(['notify', 'decrypt', '-'], { stdin: 'nothing' })
    expect(stderr).toContain('✗')
    expect(code).toBe(2)
  })

  it('ends quietly where nobody reads on', async () => {
    const { child, printed, exit } = await start(['call', 'v3.applyment4sub.applyment', '--help'])
    child.stdout.destroy()
    expect([await exit, printed.stderr]).toEqual([0, ''])
  })

  it('ends the sandbox where it is told to', async () => {
    const { child, exit } = await start(['sandbox', '--json'])
    await new Promise((done) => child.stdout.once('data', done))
    child.kill('SIGTERM')
    expect(await exit).toBe(0)
  })
})

describe('help', () => {
  it.each([
    [],
    ['call'],
    ['doctor'],
    ['notify'],
    ['notify', 'verify'],
    ['notify', 'decrypt'],
    ['notify', 'send'],
    ['bill', 'parse'],
    ['bill', 'download'],
    ['certificates'],
    ['sandbox'],
    ['completion'],
  ])('is there for %s %s', async (...words) => {
    const { code, stdout } = await cli([...words, '--help'])
    expect(stdout).toMatch(/^Usage: wxpay/)
    expect(stdout).toMatch(words.join() === 'notify' ? /verify/ : /Examples:|any of three spellings/)
    expect(code).toBe(0)
  })

  it('is shown where nothing is asked for', async () => {
    const { code, stderr } = await cli([])
    expect(stderr).toContain('Usage: wxpay')
    expect(code).toBe(2)
  })

  it.each([
    ['an unknown command', ['cal'], 'Did you mean call?'],
    ['an unknown flag', ['doctor', '--ofline'], 'Did you mean --offline?'],
    ['a flag without its value', ['call', '--json'], "'--json <json>' argument missing"],
    ['a missing argument', ['notify', 'verify'], "missing required argument 'body'"],
    ['an argument too many', ['bill', 'parse', 'a', 'b'], 'too many arguments'],
  ])('mends %s', async (_, argv, says) => {
    const { code, stdout, stderr } = await cli(argv)
    expect(stderr).toContain(says)
    expect([code, stdout]).toEqual([2, ''])
  })
})

it('is loaded by nobody who uses the library', () => {
  const script = `require('./lib'); console.log(Object.keys(require.cache).join('\\n'))`
  const loaded = execFileSync(process.execPath, ['-r', REGISTER, '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect(loaded).toContain(join('lib', 'index.ts'))
  expect(loaded).not.toMatch(/commander|lib[\\/]cli[\\/]/)
})

it('keeps secrets out of everything that each command prints', async () => {
  const identity = throwAwayIdentity()
  const folder = newFolder()
  writeMerchantFiles(folder.path, identity)
  const secrets = [
    identity.apiv3Key.export().toString(),
    identity.secret.export().toString(),
    'p4ssphr4se-of-mine',
  ]
  const { apiv3KeyFile, secretFile, ...settings } = merchantSettings(identity, 'http://127.0.0.1:1')
  writeSettings(folder.path, {
    ...settings,
    apiv3Key: secrets[0],
    secret: secrets[1],
    pfxPassphrase: secrets[2],
  })
  writeFileSync(folder.file('p12'), 'no PKCS#12 file')
  const runs = [
    ['call', 'v3.certificates'],
    ['call', 'v2.pay.orderquery', '--xml', 'out_trade_no=1', '--dry-run'],
    ['call', 'v2.pay.orderquery', '--xml', 'out_trade_no=1', '--curl'],
    ['doctor'],
    ['doctor', '--pfx', 'p12'],
    ['certificates'],
    ['notify', 'decrypt', 'wxpay.json'],
    ['bill', 'download', '--date', '2026-11-01', '--out', 'x'],
  ]
  for (const argv of runs) {
    for (const flags of [[], argv[0] === 'call' ? ['--output', 'json'] : ['--json']]) {
      const { stdout, stderr } = await cli([...argv, ...flags], { cwd: folder.path })
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret)
    }
  }
})
