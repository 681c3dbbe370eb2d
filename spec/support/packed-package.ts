import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const ROOT = join(__dirname, '../..')

/** What the package is built from and packed with. */
const SOURCES = [
  ...['lib', 'types', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'],
  ...['LICENSE', 'README.md', 'README.zh-CN.md'],
]

export interface Packed {
  tarball: string
  /** The paths in it. */
  files: string[]
}

/** Builds and packs the package into a folder, from a copy: other specs use `dist` meanwhile. */
export async function packPackage(folder: string): Promise<Packed> {
  const copy = await mkdtemp(join(tmpdir(), 'wechatpay-chain-build-'))
  try {
    for (const name of SOURCES) await cp(join(ROOT, name), join(copy, name), { recursive: true })
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
    await mkdir(folder, { recursive: true })
    await run('npm', ['run', 'build'], copy)
    const printed = await run(
      'npm',
      ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
      copy,
    )
    const [{ filename, files }] = JSON.parse(printed) as [{ filename: string; files: { path: string }[] }]
    return { tarball: join(folder, filename), files: files.map(({ path }) => path) }
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** @returns what the command printed; rejects with all of it where the command failed */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { cwd, env, maxBuffer: 16 * 1024 * 1024 })
    return stdout.trim()
  } catch (err) {
    const { stdout, stderr } = err as { stdout: string; stderr: string }
    throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`)
  }
}
