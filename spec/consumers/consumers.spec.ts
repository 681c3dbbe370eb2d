import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packPackage, run } from '../support/packed-package'

/** Packs the package, installs it as a user does, and uses it from every kind of project. */
const ROOT = join(__dirname, '../..')
const TYPESCRIPT = join(ROOT, 'node_modules/typescript/bin/tsc')

/** What TypeScript needs to know of Node; a project's own development dependency. */
const NODE_TYPES = ['@types/node', 'undici-types']

let folder: string
let packedFiles: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-consumers-'))
  const packed = await packPackage(folder)
  packedFiles = packed.files
  await install(packed.tarball)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

/** One installation serves all projects, which stand below it. */
async function install(tarball: string): Promise<void> {
  await cp(join(__dirname, 'projects'), folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "private": true }')
  await npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  for (const name of NODE_TYPES) {
    await cp(join(ROOT, 'node_modules', name), installed(name), { recursive: true })
  }
}

function installed(name: string): string {
  return join(folder, 'node_modules', name)
}

async function npm(cwd: string, ...args: string[]): Promise<string> {
  return run('npm', args, cwd)
}

async function node(project: string, file: string): Promise<string> {
  return run(process.execPath, [file], join(folder, project))
}

/** Compiles a project, its dependencies' declarations included. */
async function compile(project: string, options: string[]): Promise<void> {
  await run(process.execPath, [TYPESCRIPT, '-p', '.', ...options], join(folder, project))
}

describe('a JavaScript project', () => {
  it('requires the package and makes a call', async () => {
    expect(await node('cjs', 'index.js')).toBe('1217752501201407033233368018')
  }, 120_000)

  it('imports the package and makes a call', async () => {
    expect(await node('esm', 'index.js')).toBe('1217752501201407033233368018')
  }, 120_000)

  it('tests itself against the sandbox by what Node.js has for tests, and ends', async () => {
    const printed = await run(process.execPath, ['--test', 'shop.test.js'], join(folder, 'esm'))
    expect(printed).toMatch(/^# pass 1$/m)
  }, 120_000)

  it('finds the same names by import as by require', async () => {
    const { imported, required } = JSON.parse(await node('esm', 'exports.js'))
    expect(imported).toEqual(required)
    expect(required.main).toEqual(expect.arrayContaining(['Builder', 'createClient', 'WechatPayError']))
    expect(required.sandbox).toContain('startSandbox')
  }, 120_000)

  it('recognises errors across import and require', async () => {
    expect(JSON.parse(await node('esm', 'identity.js'))).toEqual({
      sameClass: true,
      requiredErrorIsImportedClass: true,
      importedErrorIsRequiredClass: true,
    })
  }, 120_000)
})

it('recognises errors of the sandbox', async () => {
  expect(await node('cjs', 'identity.js')).toBe('true')
}, 120_000)

describe('a TypeScript project', () => {
  it.each([
    ['CommonJS', 'ts-cjs', 'nodenext', []],
    ['CommonJS', 'ts-cjs', 'node16', ['--module', 'node16']],
    ['ESM', 'ts-esm', 'nodenext', []],
    ['ESM', 'ts-esm', 'node16', ['--module', 'node16']],
    ['ESM', 'ts-esm', 'bundler', ['--module', 'esnext', '--moduleResolution', 'bundler']],
  ])(
    'compiled as %s (%s, %s) makes a call',
    async (_, project, resolution, options) => {
      const out = `dist-${resolution}`
      await compile(project, [...options, '--outDir', out])
      expect(await node(project, join(out, 'index.js'))).toBe('1217752501201407033233368018\nNOT_FOUND')
    },
    120_000,
  )
})

describe('the package', () => {
  it('loads nothing that a call does not need', async () => {
    const loaded = JSON.parse(await node('cjs', 'loaded.js')) as string[]
    expect(loaded).toContainEqual(expect.stringMatching(/wechatpay-chain.dist.index\.js$/))
    const needless =
      /node_modules.(node-forge|ajv|ajv-formats|yaml|commander|classic-level)\b|wechatpay-chain.(dist.(sandbox|cli)\b|dist.(files|pay|self-test).(?!lazy)|dist.keys.(connect|key-store|shared-answer|download)\.|openapi)/
    const core = await readFile(join(installed('wechatpay-chain'), 'dist/core.js'), 'utf8')
    const joined = [...core.matchAll(/^ *\/\/ (dist\/\S+)$/gm)].map(([, path]) => `wechatpay-chain/${path}`)
    expect(joined).toContain('wechatpay-chain/dist/client.js')
    expect([...loaded, ...joined].filter((path) => needless.test(path))).toEqual([])
  }, 120_000)

  it.each(['wxpay', 'wechatpay-chain'])(
    'brings the command %s',
    async (name) => {
      const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
      expect(await run('npx', ['--no-install', name, '--version'], folder)).toBe(version)
    },
    120_000,
  )

  it('requires only what it declares and what Node has', async () => {
    const { name, dependencies, peerDependencies } = JSON.parse(
      await readFile(join(installed('wechatpay-chain'), 'package.json'), 'utf8'),
    )
    const names = (await requiredByDist())
      .filter((it) => !isBuiltin(it))
      .map(packageOf)
      .filter((it) => it !== name)
    expect([...new Set(names)].sort()).toEqual(Object.keys({ ...dependencies, ...peerDependencies }).sort())
  }, 120_000)

  it('holds the licences of what was put into its files', async () => {
    const notices = await readFile(join(installed('wechatpay-chain'), 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    const names = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)\n\n.*(?:License|Copyright)/gm)].map(
      ([, name]) => name,
    )
    expect(names).toEqual(['ajv', 'ajv-formats', 'fast-deep-equal', 'fast-uri', 'json-schema-traverse'])
  })

  it('holds what a user needs and nothing else', () => {
    const tops = new Set(packedFiles.map((path) => path.split('/')[0]))
    const expected = ['dist', 'types', 'package.json', 'LICENSE', 'README.md', 'README.zh-CN.md']
    expect([...tops].filter((top) => !expected.includes(top as string))).toEqual([])
    expect(packedFiles).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/index.mjs', 'types/index.d.ts']),
    )
  })
})

/** What the package's code requires or imports from elsewhere; the text of code that it might write is none. */
async function requiredByDist(): Promise<string[]> {
  const dist = join(installed('wechatpay-chain'), 'dist')
  const files = (await readdir(dist, { recursive: true })).filter((path) => /\.m?js$/.test(path))
  const texts = await Promise.all(files.map((path) => readFile(join(dist, path), 'utf8')))
  const code = texts.join('\n').replace(/\/\*[\s\S]*?\*\//g, '')
  return [...code.matchAll(/(?<!['"`])(?:require\(|import\(|from )['"]([^'".][^'"]*)['"]/g)].map(
    (match) => match[1] as string,
  )
}

/** `ajv/dist/2020` belongs to `ajv`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
