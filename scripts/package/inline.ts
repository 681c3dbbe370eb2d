import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/**
 * Puts the packages that a compiled module requires into its file, so that whoever installs this package need not
 * install them. Their types must not be part of what the module is known by.
 *
 * @returns the folders of the packages
 */
export function inlinePackages(root: string, module: string): string[] {
  const file = join(root, `${module}.js`)
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: [file],
    outfile: file,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    legalComments: 'none',
    platform: 'node',
    target: 'node20',
    metafile: true,
  })
  rmSync(join(root, `${module}.d.ts`))
  const folders = Object.keys(metafile.inputs).flatMap((path) => {
    return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []
  })
  return [...new Set(folders)].sort()
}

/** What the licences of inlined packages demand: to be there with them. */
export function writeNotices(root: string, folders: string[], to: string): void {
  const notices = folders.map((folder) => noticeOf(join(root, folder)))
  const head = 'This package contains parts of other packages, whose licences follow.\n'
  writeFileSync(join(root, to), [head, ...notices].join(`\n${'-'.repeat(80)}\n\n`))
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
  if (files.length === 0)
    throw new Error(`${name} comes without its licence, ${license}, so it cannot be inlined.`)
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`
}
