import { explainSignError } from '../../lib/v3/sign-error'

const BODY = '{"id_card_name":"张三","amount":100}'
const SHOWN = 512

const ours = { method: 'POST', url: '/v3/pay?a=1', timestamp: '1554208460', nonce: '593BEC0C', body: BODY }

function textOf(lines: typeof ours): Buffer {
  return Buffer.from(`${Object.values(lines).join('\n')}\n`)
}

/** What WeChat Pay answers after it checked a text: no more than its beginning. */
function seenOf(text: Buffer, shown = SHOWN) {
  return {
    method: 'POST',
    url: '/v3/pay',
    truncated_sign_message: text.subarray(0, shown).toString(),
    sign_message_length: text.length,
  }
}

describe('a refused signature', () => {
  it.each([
    ['method', 'PUT'],
    ['url', '/v3/pay?a=2'],
    ['timestamp', '1554208461'],
    ['nonce', '593BEC0D'],
  ] as const)('is explained by the %s where that is the first line to differ', (line, value) => {
    expect(explainSignError(textOf(ours), seenOf(textOf({ ...ours, [line]: value })))).toEqual({
      line,
      explanation: `the ${line} was signed as "${ours[line]}", but WeChat Pay saw "${value}"`,
    })
  })

  it('is explained by the first of several lines that differ', () => {
    const theirs = textOf({ ...ours, url: '/v3/other', nonce: 'X', body: '' })
    expect(explainSignError(textOf(ours), seenOf(theirs)).line).toBe('url')
  })

  it.each([
    ['shorter', ''],
    ['longer', `${BODY} `],
    ['of the same length', BODY.replace('100', '101')],
  ])('is explained by the body where that is %s', (_, body) => {
    expect(explainSignError(textOf(ours), seenOf(textOf({ ...ours, body }))).line).toBe('body')
  })

  it('by the body tells both lengths and where the difference is', () => {
    const theirs = textOf({ ...ours, body: BODY.replace('100', '1000') })
    const at = theirs.indexOf('1000') + 3
    expect(explainSignError(textOf(ours), seenOf(theirs)).explanation).toBe(
      `the body differs: the signed text has ${textOf(ours).length} bytes, WeChat Pay saw ${theirs.length}; ` +
        `the first difference is at byte ${at}`,
    )
  })

  it.each(['', `${BODY} `, BODY.replace('张三', '李四'), 'x'.repeat(2000)])(
    'by the body never quotes a body, such as %j',
    (body) => {
      const { explanation } = explainSignError(textOf(ours), seenOf(textOf({ ...ours, body })))
      expect(explanation).not.toMatch(/[张三李四]|id_card_name|xxx/)
    },
  )

  it('by a line feed lost at the end is explained by the body', () => {
    const theirs = textOf(ours).subarray(0, -1)
    expect(explainSignError(textOf(ours), seenOf(theirs)).line).toBe('body')
  })

  it('of the same text is explained by the key', () => {
    expect(explainSignError(textOf(ours), seenOf(textOf(ours)))).toEqual({
      line: 'none',
      explanation: expect.stringMatching(/privateKey does not belong to the certificate/),
    })
  })

  it('of the same text without a body is explained by the key', () => {
    const text = textOf({ ...ours, method: 'GET', body: '' })
    expect(explainSignError(text, seenOf(text)).line).toBe('none')
  })
})

describe('a text that WeChat Pay cut short', () => {
  const long = { ...ours, body: JSON.stringify({ name: 'x'.repeat(1000) }) }

  it('is explained by the key where what it shows and its length are the same', () => {
    expect(explainSignError(textOf(long), seenOf(textOf(long))).line).toBe('none')
  })

  it('is explained by the body where only its length differs', () => {
    const theirs = textOf({ ...long, body: JSON.stringify({ name: 'x'.repeat(1001) }) })
    expect(explainSignError(textOf(long), seenOf(theirs)).line).toBe('body')
  })

  it.each(['method', 'url', 'timestamp', 'nonce'] as const)(
    'is explained by the %s where that is shown',
    (line) => {
      const theirs = textOf({ ...long, [line]: 'X' })
      expect(explainSignError(textOf(long), seenOf(theirs)).line).toBe(line)
    },
  )

  it.each([2, 10, 20, 30])('after %d bytes is not blamed for the line that it is cut in', (shown) => {
    expect(explainSignError(textOf(ours), seenOf(textOf(ours), shown)).line).toBe('none')
  })

  it('within its URL is explained by the URL where what is shown of it differs', () => {
    const mine = textOf({ ...ours, url: `/v3/pay?a=${'1'.repeat(1000)}` })
    const theirs = textOf({ ...ours, url: `/v3/pay?b=${'1'.repeat(1000)}` })
    expect(explainSignError(mine, seenOf(theirs)).line).toBe('url')
  })

  it('within a character of several bytes is explained by the key where all else is the same', () => {
    const chinese = textOf({ ...ours, body: `{"name":"${'张'.repeat(500)}"}` })
    const start = chinese.indexOf('张')
    const lines = [start + 30, start + 31, start + 32].map(
      (shown) => explainSignError(chinese, seenOf(chinese, shown)).line,
    )
    expect(lines).toEqual(['none', 'none', 'none'])
  })
})
