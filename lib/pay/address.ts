import type { H5Order, NativeOrder } from '../../types'
import { Input } from '../input'
import { encodeUnreserved } from '../template'

/** The rest of the address stays as WeChat Pay wrote it: parsed and written again, it may not be the same. */
export function h5(order: H5Order): string {
  const input = new Input('pay.h5', order)
  const name = input.has('mweb_url') ? 'mweb_url' : 'h5_url'
  input.webAddress(name, ['https:'])
  const address = input.value(name) as string
  if (!input.has('redirect_url')) return address
  const redirect = input.webAddress('redirect_url')
  if (redirect.username || redirect.password) throw input.invalid('redirect_url', 'holds a name or password')
  return setParameter(address, 'redirect_url', input.value('redirect_url') as string)
}

export function native(order: NativeOrder): string {
  const input = new Input('pay.native', order)
  const codeUrl = input.word('code_url', 'give data.code_url of the answer to a native order')
  if (codeUrl.startsWith('weixin://')) return codeUrl
  throw input.invalid(
    'code_url',
    'does not begin with weixin://, so it is no code_url: give the one of the answer to a native order, unchanged',
  )
}

/** Writes a parameter to the end of an address's query, in the place of all of that name. */
function setParameter(address: string, name: string, value: string): string {
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? []
  const others = query.split('&').filter((pair) => pair !== '' && pair.split('=', 1)[0] !== name)
  return `${base}?${[...others, `${name}=${encodeUnreserved(value)}`].join('&')}${fragment}`
}
