import { startSandbox } from '../../lib/sandbox'
import { newFolder } from '../support/folder'

jest.mock('classic-level', () => {
  throw Object.assign(new Error("Cannot find module 'classic-level'"), { code: 'MODULE_NOT_FOUND' })
})

it('says what to install where the store is missing', async () => {
  await expect(startSandbox({ data: newFolder().path })).rejects.toMatchObject({
    code: 'SANDBOX_DATA_UNSUPPORTED',
    message: expect.stringContaining('npm install classic-level'),
  })
})

it('needs none without a folder', async () => {
  await (await startSandbox()).close()
})
