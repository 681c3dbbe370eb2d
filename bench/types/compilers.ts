import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { LanguageServer } from './language-server'
import { startLsp } from './lsp'
import { startTsServer } from './tsserver'

/** A TypeScript that the package supports. */
export interface Compiler {
  version: string
  tsc: string
  startServer(folder: string): Promise<LanguageServer>
}

export function findCompilers(root: string): Compiler[] {
  const modules = join(root, 'node_modules')
  const native = join(modules, 'typescript/bin/tsc')
  return [
    compiler(join(modules, 'typescript-5.9/bin/tsc'), () =>
      startTsServer(join(modules, 'typescript-5.9/lib/tsserver.js')),
    ),
    compiler(join(modules, 'typescript-6/bin/tsc6'), () => startTsServer(findTsServer6(modules))),
    compiler(native, (folder) => startLsp(native, folder)),
  ]
}

/** TypeScript 6 is a thin package around the one that holds the compiler and its server. */
function findTsServer6(modules: string): string {
  return createRequire(join(modules, 'typescript-6/package.json')).resolve('@typescript/old/lib/tsserver.js')
}

function compiler(tsc: string, startServer: Compiler['startServer']): Compiler {
  const printed = execFileSync(process.execPath, [tsc, '--version'], { encoding: 'utf8' })
  return { version: printed.replace(/^Version /, '').trim(), tsc, startServer }
}
