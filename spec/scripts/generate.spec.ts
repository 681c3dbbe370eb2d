import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '../..')

describe('the generated files', () => {
  it('are what the catalogue says', () => {
    const check = ['--import', 'tsx', 'scripts/generate.ts', '--check']
    const { status, stderr } = spawnSync(process.execPath, check, { cwd: ROOT, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }, 30_000)
})
