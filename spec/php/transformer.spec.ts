import { Transformer, type XmlInput } from '../../lib'
import { argumentErrorOf } from '../support/argument-error'

describe('toArray', () => {
  it('reads text, CDATA, children and elements that repeat', () => {
    const xml =
      '<xml><return_code><![CDATA[SUCCESS]]></return_code><total_fee>1</total_fee><attach/>' +
      '<list><item>a</item><item>b</item></list></xml>'
    expect(Transformer.toArray(xml)).toEqual({
      return_code: 'SUCCESS',
      total_fee: '1',
      attach: '',
      list: { item: ['a', 'b'] },
    })
  })

  it('reads any root', () => {
    expect(Transformer.toArray('<root><refund_id>50000</refund_id></root>')).toEqual({ refund_id: '50000' })
  })

  it('is empty without an argument', () => {
    expect(Transformer.toArray()).toEqual({})
  })

  it('drops characters that no document may hold', () => {
    expect(Transformer.toArray('<xml><a>1\u00002\u001B</a></xml>')).toEqual({ a: '12' })
  })

  it.each([
    ['nothing', ''],
    ['no XML', 'FAIL'],
    ['a page', '<html><body>502 Bad Gateway</html>'],
    ['two roots', '<xml/><xml/>'],
    ['a root of text', '<xml>13800138000</xml>'],
    ['an entity of its own', '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>'],
    ['what has no end', '<xml><a>13800138000'],
    ['elements nested without end', `<xml>${'<a>'.repeat(100)}`],
  ])('refuses %s, quoting nothing of it', (_, xml) => {
    const error = argumentErrorOf(() => Transformer.toArray(xml))
    expect(error.code).toBe('ARGUMENT_XML_MALFORMED')
    expect(error.message).toMatch(/^Transformer\.toArray\(\): xml cannot be read: its? /)
    expect(error.message).not.toMatch(/13800138000|passwd|Gateway/)
  })

  it.each([null, 1, {}])('refuses %p', (xml) => {
    expect(() => Transformer.toArray(xml as never)).toThrow()
  })
})

describe('toXml', () => {
  const data = {
    appid: 'wx2421b1c4370ec43b',
    attach: '',
    body: '腾讯 <充值> & "more"',
    note: "it's\r\nfine",
    detail: [{ goods_id: '1', list: [] }, {}],
    f: 'x',
  }

  // What libxml2's writer, which is PHP's, makes of the same calls.
  it.each<[what: string, headless: boolean, indent: boolean, xml: string]>([
    [
      'without a head',
      true,
      false,
      '<xml><appid>wx2421b1c4370ec43b</appid><attach></attach><body><![CDATA[腾讯 <充值> & "more"]]></body>' +
        "<note>it's&#13;\nfine</note><detail><item><goods_id>1</goods_id><list/></item><item/></detail><f>x</f></xml>",
    ],
    [
      'an element a line',
      true,
      true,
      '<xml>\n <appid>wx2421b1c4370ec43b</appid>\n <attach></attach>\n <body><![CDATA[腾讯 <充值> & "more"]]></body>\n' +
        " <note>it's&#13;\nfine</note>\n <detail>\n  <item>\n   <goods_id>1</goods_id>\n   <list/>\n  </item>\n" +
        '  <item/>\n </detail>\n <f>x</f>\n</xml>\n',
    ],
    [
      'with a head',
      false,
      false,
      '<?xml version="1.0" encoding="UTF-8"?>\n<xml><appid>wx2421b1c4370ec43b</appid><attach></attach>' +
        '<body><![CDATA[腾讯 <充值> & "more"]]></body>' +
        "<note>it's&#13;\nfine</note><detail><item><goods_id>1</goods_id><list/></item><item/></detail><f>x</f></xml>\n",
    ],
  ])('writes a document %s', (_, headless, indent, xml) => {
    expect(Transformer.toXml(data, headless, indent)).toBe(xml)
  })

  it.each<[headless: boolean, indent: boolean, xml: string]>([
    [true, false, '<xml/>'],
    [true, true, '<xml/>\n'],
    [false, false, '<?xml version="1.0" encoding="UTF-8"?>\n<xml/>\n'],
  ])('writes a document of nothing (headless %p, indent %p)', (headless, indent, xml) => {
    expect(Transformer.toXml({}, headless, indent)).toBe(xml)
  })

  it('answers a notification as the example of PHP does', () => {
    expect(Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' })).toBe(
      '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
    )
  })

  it('takes other names for the root and for items', () => {
    expect(Transformer.toXml({ list: ['a', 'b'] }, true, false, 'root', 'row')).toBe(
      '<root><list><row>a</row><row>b</row></list></root>',
    )
  })

  it('takes a list, numbers and big integers', () => {
    expect(Transformer.toXml([1, 2n, 'c'])).toBe('<xml><item>1</item><item>2</item><item>c</item></xml>')
  })

  it('leaves out what is null or undefined', () => {
    expect(Transformer.toXml({ a: null, b: undefined, c: '1' })).toBe('<xml><c>1</c></xml>')
  })

  it.each(['', '1', 'a b', '<a>', 'a\n', '-a', 'a="1"'])(
    'writes %j, which is no name, as an item',
    (name) => {
      expect(Transformer.toXml({ [name]: 'x' })).toBe('<xml><item>x</item></xml>')
    },
  )

  it.each(['_a', 'a.b-c_1', '中文'])('keeps the name %s', (name) => {
    expect(Transformer.toXml({ [name]: 'x' })).toBe(`<xml><${name}>x</${name}></xml>`)
  })

  it.each([']]>', 'a]]><evil/>', '<![CDATA[x]]>', '1\r\n<2', '&amp;', ' x ', '\t', '🧧<'])(
    'is undone by reading: %j',
    (value) => {
      for (const indent of [true, false])
        expect(Transformer.toArray(Transformer.toXml({ a: value }, false, indent))).toEqual({ a: value })
    },
  )

  it.each<[what: string, value: unknown]>([
    ['a boolean', true],
    ['a date', new Date()],
    ['bytes', Buffer.from('x')],
    ['a function', () => 1],
    ['a number that is not exact', 2 ** 53],
    ['a null character', 'a\0'],
    ['half of a surrogate pair', 'a\uD800'],
  ])('refuses %s, and names the field', (_, value) => {
    const error = argumentErrorOf(() => Transformer.toXml({ list: [{ total_fee: value as XmlInput }] }))
    expect(error.code).toBe('ARGUMENT_INVALID')
    expect(error.message).toMatch(/^Transformer\.toXml\(\): the field "total_fee" /)
  })

  it('refuses an object that contains itself', () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(argumentErrorOf(() => Transformer.toXml(loop as never)).message).toBe(
      'Transformer.toXml(): the field "self" contains itself.',
    )
  })

  it('writes an object twice that stands in two places', () => {
    const shared = { id: '1' }
    expect(Transformer.toXml({ a: shared, b: shared })).toBe('<xml><a><id>1</id></a><b><id>1</id></b></xml>')
  })

  it.each(['', 'a b', 'xml>', '1'])('refuses the name %j for the root and for items', (name) => {
    expect(argumentErrorOf(() => Transformer.toXml({}, true, false, name)).message).toMatch(
      /: root is no name/,
    )
    expect(argumentErrorOf(() => Transformer.toXml({}, true, false, 'xml', name)).message).toMatch(
      /: item is no name/,
    )
  })

  it.each([null, undefined, 'a', 1])('refuses %p', (given) => {
    expect(argumentErrorOf(() => Transformer.toXml(given as never)).code).toBe('ARGUMENT_INVALID')
  })
})

it('sanitizes: drops characters that no document may hold, and no other', () => {
  expect(Transformer.sanitize('a\0b\u001B\uFFFE\uD800c\t\r\n中🧧')).toBe('abc\t\r\n中🧧')
})
