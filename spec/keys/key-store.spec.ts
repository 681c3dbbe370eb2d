import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createFileKeyStore, createMemoryKeyStore, createRedisKeyStore } from '../../lib'
import type { KeyStore } from '../../types'
import { newFolder } from '../support/folder'

/** What a Redis knows of GET and SET. */
function startRedis() {
  const values = new Map<string, { value: string; until: number }>()
  const commands: string[][] = []
  const send = async (command: string[]) => {
    commands.push(command)
    const [verb, name = '', value = '', option, seconds] = command
    if (verb === 'SET') {
      if (option !== undefined && option !== 'EX') throw new Error('ERR syntax error')
      if (option === 'EX' && !/^[1-9]\d*$/.test(seconds ?? '')) throw new Error('ERR invalid expire time')
      values.set(name, {
        value,
        until: seconds ? Date.now() + Number(seconds) * 1000 : Number.POSITIVE_INFINITY,
      })
      return 'OK'
    }
    const held = values.get(name)
    return held && held.until > Date.now() ? held.value : null
  }
  return { send, commands }
}

const stores: [name: string, create: () => KeyStore][] = [
  ['memory', createMemoryKeyStore],
  ['files', () => createFileKeyStore(newFolder().path)],
  ['Redis', () => createRedisKeyStore(startRedis().send)],
]

describe.each(stores)('a key store in %s', (_, create) => {
  it('has nothing that was not set', async () => {
    expect(await create().get('name')).toBeUndefined()
  })

  it('keeps what was set last', async () => {
    const store = create()
    await store.set('name', 'first')
    await store.set('name', 'second')
    await store.set('other', 'third')
    expect(await store.get('name')).toBe('second')
  })

  it('forgets it after its time', async () => {
    const store = create()
    await store.set('name', 'value', 1)
    expect(await store.get('name')).toBe('value')
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 1_001)
    const later = await store.get('name')
    clock.mockRestore()
    expect(later).toBeUndefined()
  })

  it.each(['wechatpay-chain:1900000001:v3/certificates', '..', '../../etc/passwd', '名', 'a b', '__proto__'])(
    'takes any name, such as %s',
    async (name) => {
      const store = create()
      await store.set(name, 'value')
      expect(await store.get(name)).toBe('value')
      expect(await store.get(`${name}2`)).toBeUndefined()
    },
  )
})

describe('a key store in files', () => {
  it('makes the folder, and lets nobody else read what is in it', async () => {
    const { path, file } = newFolder()
    const store = createFileKeyStore(file('a/b'))
    await store.set('name', 'value')
    const [name = ''] = readdirSync(`${path}/a/b`)
    expect(statSync(`${path}/a/b`).mode & 0o777).toBe(0o700)
    expect(statSync(`${path}/a/b/${name}`).mode & 0o777).toBe(0o600)
  })

  it('leaves nothing else behind, be there ever so many who write at once', async () => {
    const { path, names } = newFolder()
    const [one, other] = [createFileKeyStore(path), createFileKeyStore(path)]
    const value = 'x'.repeat(100_000)
    const reads: unknown[] = []
    const writes = Array.from({ length: 20 }, (_, n) => (n % 2 ? one : other).set('name', value))
    for (let n = 0; n < 20; n++) reads.push(await one.get('name'))
    await Promise.all(writes)
    expect(reads.filter((read) => read !== undefined && read !== value)).toEqual([])
    expect(await one.get('name')).toBe(value)
    expect(names()).toHaveLength(1)
  })

  it.each(['', '{', 'null', '[]', '{"value":1}', '"text"'])(
    'takes a damaged file (%s) for none',
    async (content) => {
      const { path, names, file } = newFolder()
      const store = createFileKeyStore(path)
      await store.set('name', 'value')
      writeFileSync(file(names()[0] as string), content)
      expect(await store.get('name')).toBeUndefined()
      await store.set('name', 'again')
      expect(await store.get('name')).toBe('again')
    },
  )

  it('says where it cannot write, and leaves no draft', async () => {
    const { file, names } = newFolder()
    writeFileSync(file('taken'), 'a file')
    await expect(createFileKeyStore(file('taken')).set('name', 'value')).rejects.toMatchObject({
      code: 'EEXIST',
    })
    expect(names()).toEqual(['taken'])
    expect(readFileSync(file('taken'), 'utf8')).toBe('a file')
  })
})

describe('a key store in Redis', () => {
  it('sends plain commands, whose time is in seconds', async () => {
    const { send, commands } = startRedis()
    const store = createRedisKeyStore(send)
    await store.set('name', 'value', 0.5)
    await store.set('name', 'value')
    await store.get('name')
    expect(commands).toEqual([
      ['SET', 'name', 'value', 'EX', '1'],
      ['SET', 'name', 'value'],
      ['GET', 'name'],
    ])
  })

  it('reads bytes as text', async () => {
    expect(await createRedisKeyStore(async () => Buffer.from('value')).get('name')).toBe('value')
  })
})
