import { Readable } from 'node:stream'
import type { InternalAxiosRequestConfig } from 'axios'
import { isReplayable } from '../../lib/delivery/replay'

const replayable = (data: unknown) => isReplayable({ data } as InternalAxiosRequestConfig)

it.each([undefined, null, '', '{"a":1}', Buffer.from('{}'), new Uint8Array(3)])(
  '%p can be sent twice',
  (data) => {
    expect(replayable(data)).toBe(true)
  },
)

it('a stream can be sent once', () => {
  expect(replayable(Readable.from(['a']))).toBe(false)
})

it('a form may hold a stream', () => {
  expect(replayable(new FormData())).toBe(false)
})
