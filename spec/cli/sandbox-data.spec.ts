import { cli } from '../support/cli'
import { newFolder } from '../support/folder'

jest.mock('classic-level', () => {
  throw Object.assign(new Error("Cannot find package 'classic-level'"), { code: 'MODULE_NOT_FOUND' })
})

it('says what to install where --data cannot be kept', async () => {
  const { code, stderr } = await cli(['sandbox', '--port', '0', '--data', 'data'], { cwd: newFolder().path })
  expect(stderr).toContain('SANDBOX_DATA_UNSUPPORTED: --data needs the package classic-level')
  expect(stderr).toContain('npm install classic-level')
  expect(code).toBe(2)
})
