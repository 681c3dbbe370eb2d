import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const MEGABYTE = 1024 * 1024

describe('the heap is where it was', () => {
  it.each([
    ['100,000 calls with different ids as a path variable', 'path variable'],
    ['100,000 calls with different ids in the text of the path', 'text'],
    ['100,000 calls with different ids as properties', 'property'],
    ['100,000 calls with different ids before delete as a segment', 'delete as a segment'],
    ['5,000 signed and verified calls of each kind', 'client'],
  ])(
    'after %s',
    async (_, scenario) => {
      expect(await growthOf(scenario)).toBeLessThan(2 * MEGABYTE)
    },
    20_000,
  )
})

/** Measured in a process of its own, where nothing but the calls uses the heap. */
async function growthOf(scenario: string): Promise<number> {
  const script = join(__dirname, 'support', 'measure-heap.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', script, scenario],
    { cwd: join(__dirname, '..') },
  )
  return (JSON.parse(stdout) as { growth: number }).growth
}
