import { locate, requestFor } from '../../lib/files/location'
import { FileServer } from '../support/file-server'

const MAIN = 'https://api.mch.weixin.qq.com'
const SPARE = 'https://api2.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

describe('a file is asked for', () => {
  it.each([
    ['where its URL says', `${MAIN}/v3/x?a=1`, MAIN, MAIN],
    ['overseas where its URL says', `${OVERSEAS}/v3/x`, MAIN, OVERSEAS],
    ['at the spare host that its URL names', `${SPARE}/v3/x`, MAIN, SPARE],
    ['at the spare host that the client uses', `${MAIN}/v3/x`, SPARE, SPARE],
    ['in the sandbox that the client uses', `${MAIN}/v3/x`, 'http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['overseas by its path alone', 'v3/global/statements', MAIN, OVERSEAS],
    ['at the main host by its path alone', '/hk/v3/statements', MAIN, MAIN],
  ])('%s', (_, location, base, expected) => {
    expect(locate(location, {}, base).baseURL).toBe(expected)
  })

  it('with the query as it was given, byte for byte', () => {
    const query = '?token=a%2Bb%20c+d&e=%E4%B8%AD&empty='
    expect(locate(`${MAIN}/v3/billdownload/file${query}`, {}, MAIN).url).toBe(`/v3/billdownload/file${query}`)
  })
})

it('a digest vouches for the path that it was given for, and no other', async () => {
  const server = await FileServer.start()
  server.serve(Buffer.from('{"forged":true}'))
  const { axios } = server.client()
  const config = requestFor(locate(`${server.url}/v3/bill/downloadurl`, {}, server.url), true)
  await expect(axios.request({ ...config })).resolves.toMatchObject({ status: 200 })
  await expect(axios.request({ ...config, url: '/v3/certificates' })).rejects.toMatchObject({
    code: 'SIGNATURE_HEADERS_MISSING',
  })
  await server.close()
})
