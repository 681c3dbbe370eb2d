import { encodeUnreserved, expandTemplate, variablesOf } from '../lib/template'

type Row = [template: string, wanted: string]

/** RFC 6570, section 3.2. */
const VARIABLES = {
  count: ['one', 'two', 'three'],
  dom: ['example', 'com'],
  dub: 'me/too',
  hello: 'Hello World!',
  half: '50%',
  var: 'value',
  who: 'fred',
  base: 'http://example.com/home/',
  path: '/foo/bar',
  list: ['red', 'green', 'blue'],
  keys: { semi: ';', dot: '.', comma: ',' },
  v: '6',
  x: '1024',
  y: '768',
  empty: '',
  empty_keys: {},
  undef: null,
}

describe('RFC 6570, section 1.2', () => {
  describe('level 1', () => {
    it.each<Row>([
      ['{var}', 'value'],
      ['{hello}', 'Hello%20World%21'],
    ])('%s gives %s', expectExpansion)
  })

  describe('level 2', () => {
    it.each<Row>([
      ['{+var}', 'value'],
      ['{+hello}', 'Hello%20World!'],
      ['{+path}/here', '/foo/bar/here'],
      ['here?ref={+path}', 'here?ref=/foo/bar'],
      ['X{#var}', 'X#value'],
      ['X{#hello}', 'X#Hello%20World!'],
    ])('%s gives %s', expectExpansion)
  })

  describe('level 3', () => {
    it.each<Row>([
      ['map?{x,y}', 'map?1024,768'],
      ['{x,hello,y}', '1024,Hello%20World%21,768'],
      ['{+x,hello,y}', '1024,Hello%20World!,768'],
      ['{+path,x}/here', '/foo/bar,1024/here'],
      ['{#x,hello,y}', '#1024,Hello%20World!,768'],
      ['{#path,x}/here', '#/foo/bar,1024/here'],
      ['X{.var}', 'X.value'],
      ['X{.x,y}', 'X.1024.768'],
      ['{/var}', '/value'],
      ['{/var,x}/here', '/value/1024/here'],
      ['{;x,y}', ';x=1024;y=768'],
      ['{;x,y,empty}', ';x=1024;y=768;empty'],
      ['{?x,y}', '?x=1024&y=768'],
      ['{?x,y,empty}', '?x=1024&y=768&empty='],
      ['?fixed=yes{&x}', '?fixed=yes&x=1024'],
      ['{&x,y,empty}', '&x=1024&y=768&empty='],
    ])('%s gives %s', expectExpansion)
  })

  describe('level 4', () => {
    it.each<Row>([
      ['{var:3}', 'val'],
      ['{var:30}', 'value'],
      ['{list}', 'red,green,blue'],
      ['{list*}', 'red,green,blue'],
      ['{keys}', 'semi,%3B,dot,.,comma,%2C'],
      ['{keys*}', 'semi=%3B,dot=.,comma=%2C'],
      ['{+path:6}/here', '/foo/b/here'],
      ['{+list}', 'red,green,blue'],
      ['{+list*}', 'red,green,blue'],
      ['{+keys}', 'semi,;,dot,.,comma,,'],
      ['{+keys*}', 'semi=;,dot=.,comma=,'],
      ['{#path:6}/here', '#/foo/b/here'],
      ['{#list}', '#red,green,blue'],
      ['{#list*}', '#red,green,blue'],
      ['{#keys}', '#semi,;,dot,.,comma,,'],
      ['{#keys*}', '#semi=;,dot=.,comma=,'],
      ['X{.var:3}', 'X.val'],
      ['X{.list}', 'X.red,green,blue'],
      ['X{.list*}', 'X.red.green.blue'],
      ['X{.keys}', 'X.semi,%3B,dot,.,comma,%2C'],
      ['X{.keys*}', 'X.semi=%3B.dot=..comma=%2C'],
      ['{/var:1,var}', '/v/value'],
      ['{/list}', '/red,green,blue'],
      ['{/list*}', '/red/green/blue'],
      ['{/list*,path:4}', '/red/green/blue/%2Ffoo'],
      ['{/keys}', '/semi,%3B,dot,.,comma,%2C'],
      ['{/keys*}', '/semi=%3B/dot=./comma=%2C'],
      ['{;hello:5}', ';hello=Hello'],
      ['{;list}', ';list=red,green,blue'],
      ['{;list*}', ';list=red;list=green;list=blue'],
      ['{;keys}', ';keys=semi,%3B,dot,.,comma,%2C'],
      ['{;keys*}', ';semi=%3B;dot=.;comma=%2C'],
      ['{?var:3}', '?var=val'],
      ['{?list}', '?list=red,green,blue'],
      ['{?list*}', '?list=red&list=green&list=blue'],
      ['{?keys}', '?keys=semi,%3B,dot,.,comma,%2C'],
      ['{?keys*}', '?semi=%3B&dot=.&comma=%2C'],
      ['{&var:3}', '&var=val'],
      ['{&list}', '&list=red,green,blue'],
      ['{&list*}', '&list=red&list=green&list=blue'],
      ['{&keys}', '&keys=semi,%3B,dot,.,comma,%2C'],
      ['{&keys*}', '&semi=%3B&dot=.&comma=%2C'],
    ])('%s gives %s', expectExpansion)
  })
})

describe('RFC 6570, section 3.2', () => {
  describe('3.2.1 variable expansion', () => {
    it.each<Row>([
      ['{count}', 'one,two,three'],
      ['{count*}', 'one,two,three'],
      ['{/count}', '/one,two,three'],
      ['{/count*}', '/one/two/three'],
      ['{;count}', ';count=one,two,three'],
      ['{;count*}', ';count=one;count=two;count=three'],
      ['{?count}', '?count=one,two,three'],
      ['{?count*}', '?count=one&count=two&count=three'],
      ['{&count*}', '&count=one&count=two&count=three'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.2 simple string expansion', () => {
    it.each<Row>([
      ['{var}', 'value'],
      ['{hello}', 'Hello%20World%21'],
      ['{half}', '50%25'],
      ['O{empty}X', 'OX'],
      ['O{undef}X', 'OX'],
      ['{x,y}', '1024,768'],
      ['{x,hello,y}', '1024,Hello%20World%21,768'],
      ['?{x,empty}', '?1024,'],
      ['?{x,undef}', '?1024'],
      ['?{undef,y}', '?768'],
      ['{var:3}', 'val'],
      ['{var:30}', 'value'],
      ['{list}', 'red,green,blue'],
      ['{list*}', 'red,green,blue'],
      ['{keys}', 'semi,%3B,dot,.,comma,%2C'],
      ['{keys*}', 'semi=%3B,dot=.,comma=%2C'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.3 reserved expansion', () => {
    it.each<Row>([
      ['{+var}', 'value'],
      ['{+hello}', 'Hello%20World!'],
      ['{+half}', '50%25'],
      ['{base}index', 'http%3A%2F%2Fexample.com%2Fhome%2Findex'],
      ['{+base}index', 'http://example.com/home/index'],
      ['O{+empty}X', 'OX'],
      ['O{+undef}X', 'OX'],
      ['{+path}/here', '/foo/bar/here'],
      ['here?ref={+path}', 'here?ref=/foo/bar'],
      ['up{+path}{var}/here', 'up/foo/barvalue/here'],
      ['{+x,hello,y}', '1024,Hello%20World!,768'],
      ['{+path,x}/here', '/foo/bar,1024/here'],
      ['{+path:6}/here', '/foo/b/here'],
      ['{+list}', 'red,green,blue'],
      ['{+list*}', 'red,green,blue'],
      ['{+keys}', 'semi,;,dot,.,comma,,'],
      ['{+keys*}', 'semi=;,dot=.,comma=,'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.4 fragment expansion', () => {
    it.each<Row>([
      ['{#var}', '#value'],
      ['{#hello}', '#Hello%20World!'],
      ['{#half}', '#50%25'],
      ['foo{#empty}', 'foo#'],
      ['foo{#undef}', 'foo'],
      ['{#x,hello,y}', '#1024,Hello%20World!,768'],
      ['{#path,x}/here', '#/foo/bar,1024/here'],
      ['{#path:6}/here', '#/foo/b/here'],
      ['{#list}', '#red,green,blue'],
      ['{#list*}', '#red,green,blue'],
      ['{#keys}', '#semi,;,dot,.,comma,,'],
      ['{#keys*}', '#semi=;,dot=.,comma=,'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.5 label expansion', () => {
    it.each<Row>([
      ['{.who}', '.fred'],
      ['{.who,who}', '.fred.fred'],
      ['{.half,who}', '.50%25.fred'],
      ['www{.dom*}', 'www.example.com'],
      ['X{.var}', 'X.value'],
      ['X{.empty}', 'X.'],
      ['X{.undef}', 'X'],
      ['X{.var:3}', 'X.val'],
      ['X{.list}', 'X.red,green,blue'],
      ['X{.list*}', 'X.red.green.blue'],
      ['X{.keys}', 'X.semi,%3B,dot,.,comma,%2C'],
      ['X{.keys*}', 'X.semi=%3B.dot=..comma=%2C'],
      ['X{.empty_keys}', 'X'],
      ['X{.empty_keys*}', 'X'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.6 path segment expansion', () => {
    it.each<Row>([
      ['{/who}', '/fred'],
      ['{/who,who}', '/fred/fred'],
      ['{/half,who}', '/50%25/fred'],
      ['{/who,dub}', '/fred/me%2Ftoo'],
      ['{/var}', '/value'],
      ['{/var,empty}', '/value/'],
      ['{/var,undef}', '/value'],
      ['{/var,x}/here', '/value/1024/here'],
      ['{/var:1,var}', '/v/value'],
      ['{/list}', '/red,green,blue'],
      ['{/list*}', '/red/green/blue'],
      ['{/list*,path:4}', '/red/green/blue/%2Ffoo'],
      ['{/keys}', '/semi,%3B,dot,.,comma,%2C'],
      ['{/keys*}', '/semi=%3B/dot=./comma=%2C'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.7 path-style parameter expansion', () => {
    it.each<Row>([
      ['{;who}', ';who=fred'],
      ['{;half}', ';half=50%25'],
      ['{;empty}', ';empty'],
      ['{;v,empty,who}', ';v=6;empty;who=fred'],
      ['{;v,bar,who}', ';v=6;who=fred'],
      ['{;x,y}', ';x=1024;y=768'],
      ['{;x,y,empty}', ';x=1024;y=768;empty'],
      ['{;x,y,undef}', ';x=1024;y=768'],
      ['{;hello:5}', ';hello=Hello'],
      ['{;list}', ';list=red,green,blue'],
      ['{;list*}', ';list=red;list=green;list=blue'],
      ['{;keys}', ';keys=semi,%3B,dot,.,comma,%2C'],
      ['{;keys*}', ';semi=%3B;dot=.;comma=%2C'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.8 form-style query expansion', () => {
    it.each<Row>([
      ['{?who}', '?who=fred'],
      ['{?half}', '?half=50%25'],
      ['{?x,y}', '?x=1024&y=768'],
      ['{?x,y,empty}', '?x=1024&y=768&empty='],
      ['{?x,y,undef}', '?x=1024&y=768'],
      ['{?var:3}', '?var=val'],
      ['{?list}', '?list=red,green,blue'],
      ['{?list*}', '?list=red&list=green&list=blue'],
      ['{?keys}', '?keys=semi,%3B,dot,.,comma,%2C'],
      ['{?keys*}', '?semi=%3B&dot=.&comma=%2C'],
    ])('%s gives %s', expectExpansion)
  })

  describe('3.2.9 form-style query continuation', () => {
    it.each<Row>([
      ['{&who}', '&who=fred'],
      ['{&half}', '&half=50%25'],
      ['?fixed=yes{&x}', '?fixed=yes&x=1024'],
      ['{&x,y,empty}', '&x=1024&y=768&empty='],
      ['{&x,y,undef}', '&x=1024&y=768'],
      ['{&var:3}', '&var=val'],
      ['{&list}', '&list=red,green,blue'],
      ['{&list*}', '&list=red&list=green&list=blue'],
      ['{&keys}', '&keys=semi,%3B,dot,.,comma,%2C'],
      ['{&keys*}', '&semi=%3B&dot=.&comma=%2C'],
    ])('%s gives %s', expectExpansion)
  })
})

describe('undefined and empty values', () => {
  it.each<Row>([
    ['{undef,empty_keys}', ''],
    ['{+undef,undef}', ''],
    ['{#undef}', ''],
    ['{.undef}', ''],
    ['{/undef}', ''],
    ['{;undef}', ''],
    ['{?undef}', ''],
    ['{&undef}', ''],
    ['{/empty}', '/'],
    ['{/empty,x}', '//1024'],
    ['{?empty}', '?empty='],
    ['{&empty}', '&empty='],
    ['{#empty,empty}', '#,'],
    ['{/empty_list*}', ''],
    ['{?empty_list}', ''],
    ['{?all_undefined*}', ''],
    ['{/some_undefined*}', '/a/b'],
    ['{?some_undefined}', '?some_undefined=a,b'],
    ['{?members*}', '?kept=1&blank='],
    ['{;members*}', ';kept=1;blank'],
    ['{/members*}', '/kept=1/blank='],
    ['{?blanks*}', '?blanks=&blanks=a'],
    ['{;blanks*}', ';blanks;blanks=a'],
    ['{/blanks*}', '//a'],
    ['{toString}', ''],
    ['{__proto__}', ''],
  ])('%s gives "%s"', (template, wanted) => {
    const variables = {
      ...VARIABLES,
      empty_list: [],
      all_undefined: [undefined, null],
      some_undefined: ['a', undefined, 'b', null],
      members: { kept: 1, gone: undefined, blank: '', none: null },
      blanks: ['', 'a'],
    }
    expect(expandTemplate(template, variables)).toBe(wanted)
  })
})

describe('modifiers', () => {
  it.each([
    ['{year*}', '1965,2000,2012'],
    ['find{?year*}', 'find?year=1965&year=2000&year=2012'],
    ['{semi}', '%3B'],
    ['{semi:2}', '%3B'],
    ['{hello:20}', 'Hello%20World%21'],
    ['{hello:9999}', 'Hello%20World%21'],
    ['{?hello:3,hello*}', '?hello=Hel&hello=Hello%20World%21'],
  ])('%s gives %s', (template, wanted) => {
    const variables = { ...VARIABLES, year: ['1965', '2000', '2012'], semi: ';' }
    expect(expandTemplate(template, variables)).toBe(wanted)
  })

  it('counts characters in a prefix, not bytes or UTF-16 units', () => {
    expect(expandTemplate('{text:2}', { text: '😀微信' })).toBe('%F0%9F%98%80%E5%BE%AE')
  })

  it.each(['{list:3}', '{keys:1}', '{+keys:1}', '{/list:1}'])(
    '%s is refused: a prefix does not apply to a list or a map',
    (template) => {
      expect(() => expandTemplate(template, VARIABLES)).toThrow(
        expect.objectContaining({ name: 'WechatPayTemplateError', template }),
      )
    },
  )
})

describe('names', () => {
  it.each([
    ['{last.name}', 'Doe'],
    ['{?last.name}', '?last.name=Doe'],
    ['{Some%20Thing}', 'foo'],
    ['{?Stra%C3%9Fe}', '?Stra%C3%9Fe=Gr%C3%BCner%20Weg'],
    ['{42}', 'answer'],
    ['{_private_1}', 'p'],
  ])('%s gives %s', (template, wanted) => {
    const variables = {
      'last.name': 'Doe',
      'Some%20Thing': 'foo',
      'Stra%C3%9Fe': 'Grüner Weg',
      '42': 'answer',
      _private_1: 'p',
    }
    expect(expandTemplate(template, variables)).toBe(wanted)
  })

  it('are listed with whether each may be a list', () => {
    expect([...variablesOf('v3/{id}{/ids*}{?q,lang}')]).toEqual([
      ['id', { explode: false }],
      ['ids', { explode: true }],
      ['q', { explode: false }],
      ['lang', { explode: false }],
    ])
  })
})

describe('values', () => {
  it.each([
    [
      'every reserved character',
      ":/?#[]@!$&'()*+,;=",
      '%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D',
    ],
    ['every unreserved mark', '-._~', '-._~'],
    ['Chinese', '微信支付', '%E5%BE%AE%E4%BF%A1%E6%94%AF%E4%BB%98'],
    ['a character beyond the BMP', '😀', '%F0%9F%98%80'],
    ['what is encoded already', '%2F', '%252F'],
    ['a number', 6, '6'],
    ['a negative fraction', -122.427, '-122.427'],
    ['a bigint', 1217752501201407033233368018n, '1217752501201407033233368018'],
  ])('%s is encoded after RFC 3986', (_, value, wanted) => {
    expect(expandTemplate('{value}', { value })).toBe(wanted)
  })

  it.each([
    ['reserved characters', ":/?#[]@!$&'()*+,;=", ":/?#[]@!$&'()*+,;="],
    ['what is encoded already', 'admin%2f', 'admin%2f'],
    ['a percent sign that encodes nothing', '%foo', '%25foo'],
    ['a percent sign at the end', '100%', '100%25'],
    ['Chinese', '微信', '%E5%BE%AE%E4%BF%A1'],
    ['what no URI may hold', ' "<>\\^`{|}', '%20%22%3C%3E%5C%5E%60%7B%7C%7D'],
  ])('{+value} handles %s', (_, value, wanted) => {
    expect(expandTemplate('{+value}', { value })).toBe(wanted)
  })

  it('are not read as templates again', () => {
    expect(expandTemplate('{a}{+a}', { a: '{b}', b: 'x' })).toBe('%7Bb%7D%7Bb%7D')
  })

  it('have their member names encoded too', () => {
    expect(expandTemplate('{?map*}', { map: { 'Straße ?': 'ü' } })).toBe('?Stra%C3%9Fe%20%3F=%C3%BC')
  })
})

describe('literals', () => {
  it.each([
    ['stay as they are', "v3/a-b_c.d~e:f@g!h$i&j'k(l)m*n+o,p;q=r", "v3/a-b_c.d~e:f@g!h$i&j'k(l)m*n+o,p;q=r"],
    ['stay percent-encoded', 'v3/%E6%94%AF%e4%bb%98/%2F', 'v3/%E6%94%AF%e4%bb%98/%2F'],
    ['have Chinese encoded', 'v3/支付', 'v3/%E6%94%AF%E4%BB%98'],
    ['have characters beyond the BMP encoded', '😀', '%F0%9F%98%80'],
    ['have a space encoded', 'a b', 'a%20b'],
    ['may be all there is', '', ''],
  ])('%s', (_, template, wanted) => {
    expect(expandTemplate(template, {})).toBe(wanted)
  })

  it.each(['v3/\ud83d', '\ude00/v3', 'v3/\ude00\ud83d/{id}', '{id}\ud83d', '{\ud83d}'])(
    'that hold half of a surrogate pair are refused: %j',
    (template) => expectMalformed(template),
  )
})

describe('malformed templates', () => {
  it.each([
    ['an empty expression', '{}'],
    ['an operator without a variable', '{+}'],
    ['a space after a comma', '{a, a}'],
    ['a leading space', '{ a}'],
    ['a trailing space', '{a }'],
    ['a space in a name', '{with space}'],
    ['a trailing comma', '{a,}'],
    ['a leading comma', '{,a}'],
    ['a doubled comma', '{a,,b}'],
    ['a prefix of zero', '{a:0}'],
    ['a prefix above 9999', '{a:10000}'],
    ['a prefix with a leading zero', '{a:01}'],
    ['a negative prefix', '{a:-1}'],
    ['a prefix that is no number', '{a:prefix}'],
    ['a prefix without a number', '{a:}'],
    ['a prefix and an explode', '{a:2*}'],
    ['an explode and a prefix', '{a*:2}'],
    ['a doubled explode', '{a**}'],
    ['an explode before the name', '{*a}'],
    ['the reserved operator =', '{=a}'],
    ['the reserved operator !', '{!x}'],
    ['the reserved operator @', '{@x}'],
    ['the reserved operator |', '{|x}'],
    ['an operator that there is not', '{$x}'],
    ['two operators', '{??x}'],
    ['two different operators', '{/?x}'],
    ['an operator after the name', '{x+}'],
    ['a default value', '{?x=default}'],
    ['a dash in a name', '{default-graph-uri}'],
    ['a tilde in a name', '{~thing}'],
    ['Chinese in a name', '{支付}'],
    ['a name that starts with a dot', '{a,.b}'],
    ['a name that ends with a dot', '{a.}'],
    ['a name with two dots', '{a..b}'],
    ['half an encoded character in a name', '{a%2}'],
    ['a line feed in a name', '{a\n}'],
    ['a brace within braces', '{a{b}}'],
    ['doubled braces', '{{a}}'],
    ['an opening brace alone', 'v3/{id'],
    ['a closing brace alone', 'v3/id}'],
    ['a brace that opens at the end', '{a}{'],
  ])('%s is refused', (_, template) => expectMalformed(template))
})

describe('encodeUnreserved', () => {
  it("encodes what encodeURIComponent leaves: !'()*", () => {
    expect(encodeUnreserved("!'()*~")).toBe('%21%27%28%29%2A~')
  })
})

function expectExpansion(template: string, wanted: string): void {
  expect(expandTemplate(template, VARIABLES)).toBe(wanted)
}

function expectMalformed(template: string): void {
  expect(() => expandTemplate(template, { a: 'x', id: 'x' })).toThrow(
    expect.objectContaining({ name: 'WechatPayTemplateError', code: 'TEMPLATE_MALFORMED', template }),
  )
}
