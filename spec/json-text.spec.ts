import { writeJsonText, writeJsonTextQuery } from '../lib/json-text'
import { toAxiosConfig } from '../lib/request'

describe('writeJsonText', () => {
  it.each<[string, unknown, unknown]>([
    ['an object', { data: { a: 1 } }, { data: '{"a":1}' }],
    ['a list', { data: ['a'] }, { data: '["a"]' }],
    ['text, which stays', { data: '{"a":1}' }, { data: '{"a":1}' }],
    ['nothing', {}, {}],
    ['null', { data: null }, { data: null }],
  ])('writes %s', (_, given, written) => {
    expect(writeJsonText(given, ['/data'])).toEqual(written)
  })

  it('writes texts inside texts from within', () => {
    const given = { data: { fields: [{ inner: [1] }] } }
    expect(writeJsonText(given, ['/data', '/data/fields/*/inner'])).toEqual({
      data: '{"fields":[{"inner":"[1]"}]}',
    })
  })

  it('leaves the given value as it was', () => {
    const given = { data: { a: 1 } }
    writeJsonText(given, ['/data'])
    expect(given).toEqual({ data: { a: 1 } })
  })

  it('hands on what has no such field', () => {
    const given = { a: {} }
    expect(writeJsonText(given, undefined)).toBe(given)
  })
})

describe('writeJsonTextQuery', () => {
  it('writes the parameters that hold JSON', () => {
    const query = { partner: { type: 'APPID' }, limit: 5 }
    expect(writeJsonTextQuery(query, ['partner'])).toEqual({ partner: '{"type":"APPID"}', limit: 5 })
  })
})

describe('a call', () => {
  it('writes the fields of a body that the catalogue knows to be JSON text', () => {
    const json = { business: { store_photos: ['media-1', 'media-2'] } }
    const { data } = toAxiosConfig('post', 'v3/global/merchants', { json })
    expect(JSON.parse(data)).toEqual({ business: { store_photos: '["media-1","media-2"]' } })
  })

  it('writes the query parameters that the catalogue knows to be JSON text', () => {
    const query = { partner: { type: 'APPID', appid: 'wx1' } }
    const { url } = toAxiosConfig('get', 'v3/marketing/partnerships', { query })
    expect(new URL(url ?? '', 'https://example.com').searchParams.get('partner')).toBe(
      '{"type":"APPID","appid":"wx1"}',
    )
  })
})
