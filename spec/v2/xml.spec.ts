import { looksLikeXml, readXml, writeXml, XmlError } from '../../lib/v2/xml'

function faultOf(text: string): string {
  try {
    readXml(text)
  } catch (error) {
    if (error instanceof XmlError) return error.message
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('reading', () => {
  it.each<[what: string, text: string, content: object]>([
    ['text', '<xml><a>1</a><b>two</b></xml>', { a: '1', b: 'two' }],
    [
      'a number that JavaScript could not hold',
      '<xml><a>1217752501201407033233368018</a></xml>',
      {
        a: '1217752501201407033233368018',
      },
    ],
    ['leading zeros', '<xml><a>007</a></xml>', { a: '007' }],
    ['CDATA', '<xml><a><![CDATA[<b>&amp;</b>]]></a></xml>', { a: '<b>&amp;</b>' }],
    ['CDATA beside text', '<xml><a>x<![CDATA[y]]>z</a></xml>', { a: 'xyz' }],
    ['the five entities', '<xml><a>&lt;&gt;&amp;&quot;&apos;</a></xml>', { a: `<>&"'` }],
    ['characters by number', '<xml><a>&#20013;&#x56fd;</a></xml>', { a: '中国' }],
    ['empty elements', '<xml><a></a><b/></xml>', { a: '', b: '' }],
    ['an empty root', '<xml/>', {}],
    ['spaces inside of values', '<xml><a> 1 </a></xml>', { a: ' 1 ' }],
    [
      'a declaration, comments and a byte order mark',
      '\uFEFF<?xml version="1.0"?>\n<xml><!-- a --><a>1</a></xml>\n',
      {
        a: '1',
      },
    ],
    ['children', '<xml><list><item><id>1</id></item></list></xml>', { list: { item: { id: '1' } } }],
    ['elements that repeat', '<xml><a>1</a><a>2</a><a>3</a></xml>', { a: ['1', '2', '3'] }],
    ['no attributes', '<xml version="1"><a b="c">1</a></xml>', { a: '1' }],
  ])('gives %s', (_, text, content) => {
    expect(readXml(text)).toEqual(content)
  })

  it('gives a value of any length whole', () => {
    const value = '账'.repeat(200_000)
    expect(readXml(`<xml><a>${value}</a><b><![CDATA[${value}]]></b></xml>`)).toEqual({ a: value, b: value })
  })

  it.each([
    ['a closing tag of another name', '<xml><a>1</b></xml>'],
    ['no end', '<xml><a>1'],
    ['a bare ampersand', '<xml><a>a & b</a></xml>'],
    ['an unquoted attribute', '<xml a=1></xml>'],
    ['text after its root', '<xml></xml>x'],
    ['an entity of HTML', '<xml><a>&nbsp;</a></xml>'],
    ['an entity of its own', '<xml><a>&secret;</a></xml>'],
    ['a character that no document may hold', '<xml><a>&#0;</a></xml>'],
    ['half of a surrogate pair', '<xml><a>&#xD800;</a></xml>'],
  ])('refuses a document with %s', (_, text) => {
    expect(faultOf(text)).toMatch(/^it is not well-formed at line 1, column \d+$/)
  })

  it.each([
    ['no text', '', 'it is empty'],
    ['a page', '<html><body>a</body></html>', 'it has another root than one <xml>'],
    ['two roots', '<xml/><xml/>', 'it has another root than one <xml>'],
    ['a root of text', '<xml>abc</xml>', 'its root holds text instead of elements'],
    ['text among elements', '<xml><a>x<b>1</b></a></xml>', 'it mixes text and elements'],
    ['a document type', '<!DOCTYPE xml><xml/>', 'it has a document type, which WeChat Pay never sends'],
    [
      'a file of the machine',
      '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/passwd">]><xml><a>&a;</a></xml>',
      'it has a document type, which WeChat Pay never sends',
    ],
  ])('refuses %s', (_, text, fault) => {
    expect(faultOf(text)).toBe(fault)
  })

  it('refuses a billion laughs before the first', () => {
    const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)
    const bomb = `<!DOCTYPE xml [<!ENTITY l0 "lol">${entities.join('')}]><xml><a>&l9;</a></xml>`
    expect(faultOf(bomb)).toMatch(/document type/)
  })

  it('refuses elements nested without end', () => {
    expect(faultOf(`<xml>${'<a>'.repeat(500_000)}`)).toBe('it is nested more than 16 elements deep')
  })

  it('refuses more elements than any document has, each of which would take its time', () => {
    const fields = Array.from({ length: 20_000 }, (_, at) => `<a${at}/>`)
    expect(faultOf(`<xml>${fields.join('')}`)).toBe('it has more than 10000 elements')
  })

  it('refuses a document that would fill the memory', () => {
    expect(faultOf(`<xml>${'<a/>'.repeat(2 ** 20)}</xml>`)).toMatch(/^it is longer than \d+ characters$/)
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('takes %s for a field', (name) => {
    const content = readXml(`<xml><${name}><polluted>1</polluted></${name}></xml>`)
    expect(Object.getPrototypeOf(content)).toBe(Object.prototype)
    expect(Object.entries(content)).toEqual([[name, { polluted: '1' }]])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('quotes nothing of what it refuses', () => {
    expect(faultOf('<xml><a>13800138000</secret></xml>')).not.toMatch(/13800138000|secret/)
  })
})

describe('writing', () => {
  it('escapes what would be markup', () => {
    const fields = new Map([['a', `<b>&amp;"']]>`]])
    expect(writeXml(fields)).toBe(`<xml><a>&lt;b&gt;&amp;amp;"']]&gt;</a></xml>`)
  })

  it.each(['1\r\n2', ' 3 ', '\t', '🧧中', '<![CDATA[x]]>', ''])('is undone by reading: %j', (value) => {
    expect(readXml(writeXml(new Map([['a', value]])))).toEqual({ a: value })
  })
})

it.each<[text: string, expected: boolean]>([
  ['<xml><a/></xml>', true],
  ['\n<?xml version="1.0"?><xml/>', true],
  ['\uFEFF<xml>', true],
  ['<xmlfoo>', false],
  ['<!DOCTYPE html><html></html>', false],
  ['交易时间,公众账号ID', false],
  ['', false],
])('tells whether %j begins a document', (text, expected) => {
  expect(looksLikeXml(text)).toBe(expected)
})
