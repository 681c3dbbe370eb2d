import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-chain-files-'))
let count = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An empty folder of a test's own, removed once the spec is over. */
export function newFolder(): { path: string; file: (name: string) => string; names: () => string[] } {
  const path = mkdtempSync(join(folder, `${++count}-`))
  return { path, file: (name) => join(path, name), names: () => readdirSync(path).sort() }
}
