import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Packages that stand beside ours, as they are in this folder's own installation. */
const COMPANIONS = ['axios', 'stripe', '@types/node', 'undici-types']

const COMPILER_OPTIONS = {
  target: 'es2022',
  lib: ['es2023'],
  module: 'nodenext',
  types: ['node'],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
}

/** A temporary folder of programs that use the package as npm installs it. */
export class Project {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'wechatpay-chain-types-')))

  /**
   * Installs the package as packed.
   *
   * @returns the bytes of its tarball
   */
  install(root: string): number {
    const tarball = pack(root, this.folder)
    mkdirSync(this.installed('wechatpay-chain'), { recursive: true })
    execFileSync('tar', ['-xf', tarball, '-C', this.installed('wechatpay-chain'), '--strip-components=1'])
    for (const name of COMPANIONS) {
      cpSync(join(root, 'bench/node_modules', name), this.installed(name), { recursive: true })
    }
    writeFileSync(join(this.folder, 'package.json'), '{ "private": true, "type": "module" }')
    return statSync(tarball).size
  }

  installed(name: string): string {
    return join(this.folder, 'node_modules', name)
  }

  /**
   * Adds a program of one file.
   *
   * @returns its folder
   */
  add(name: string, source: string): string {
    const folder = join(this.folder, name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.ts'), source)
    const config = { compilerOptions: COMPILER_OPTIONS, files: ['index.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    return folder
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** The destination is told by the environment, since a shell would split a path with a space. */
function pack(root: string, folder: string): string {
  const env = { ...process.env, npm_config_pack_destination: folder }
  const args = ['pack', '--json', '--ignore-scripts']
  const printed = execFileSync('npm', args, { cwd: root, env, encoding: 'utf8', shell: true })
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }]
  return join(folder, filename)
}
