import { comment, fieldComment, parameterComment } from '../../scripts/generate/tsdoc'

describe('comment', () => {
  it('is empty where there is nothing to say', () => {
    expect(comment([undefined], '  ')).toBe('')
  })

  it('says one thing in one line', () => {
    expect(comment(['商户号'], '  ')).toBe('  /** 商户号 */\n')
  })

  it('says more in a block, without spaces at the ends of lines', () => {
    expect(comment(['Native下单', '', '`POST /v3/pay/transactions/native`'], '  ')).toBe(
      '  /**\n   * Native下单\n   *\n   * `POST /v3/pay/transactions/native`\n   */\n',
    )
  })

  it('leaves out what is not said', () => {
    expect(comment([undefined, '商户号', undefined], '')).toBe('/** 商户号 */\n')
  })

  it('cannot be closed by its content', () => {
    expect(comment(['image/*, text/*'], '')).toBe('/** image/*, text/* */\n')
    expect(comment(['any */ code'], '')).toBe('/** any *\\/ code */\n')
  })

  it('keeps a line of several lines inside the comment', () => {
    expect(comment(['first\nsecond'], '  ')).toBe('  /**\n   * first\n   * second\n   */\n')
  })
})

describe('fieldComment', () => {
  it.each([
    ['the name alone', '商户号', {}, undefined, '商户号'],
    ['a description beside the name', '总金额', { description: '单位：分' }, undefined, '总金额 · 单位：分'],
    ['a description that is the name once', '商户号', { description: '商户号' }, undefined, '商户号'],
    ['what else there is to say', '签名', {}, '缺省时由客户端填写', '签名 · 缺省时由客户端填写'],
    ['the greatest length', '描述', { maxLength: 127 }, undefined, '描述 · 最长127个字符'],
    ['the least length', '描述', { minLength: 6 }, undefined, '描述 · 至少6个字符'],
    ['both lengths', '描述', { minLength: 6, maxLength: 32 }, undefined, '描述 · 6～32个字符'],
    ['the format', '支付完成时间', { format: 'date-time' }, undefined, '支付完成时间 · RFC 3339'],
    ['no format of a number', '金额', { format: 'int64' }, undefined, '金额'],
    ['the least and the greatest number', '分页', { minimum: 1, maximum: 100 }, undefined, '分页 · 1～100'],
    ['the greatest number of items', '列表', { maxItems: 5 }, undefined, '列表 · 最多5项'],
    ['an example', '应用ID', { examples: ['wx1'] }, undefined, '应用ID · 例：`wx1`'],
    ['no example that is very long', '签名', { examples: ['a'.repeat(65)] }, undefined, '签名'],
    ['a default', '货币类型', { default: 'CNY' }, undefined, '货币类型 · 默认："CNY"'],
    ['a default that is false', '是否分账', { default: false }, undefined, '是否分账 · 默认：false'],
    ['encryption', '姓名', { 'x-encrypted': 'rsa' }, undefined, '姓名 · 敏感信息，加密传输'],
    [
      'what values mean',
      '状态',
      {
        oneOf: [
          { const: 'SIGNED', title: '已签约' },
          { const: 'DELETE', title: '已删除' },
        ],
      },
      undefined,
      '状态 · SIGNED：已签约，DELETE：已删除',
    ],
    ['values without a meaning not at all', '状态', { oneOf: [{ const: 'A' }] }, undefined, '状态'],
    ['nothing of nothing', undefined, {}, undefined, undefined],
  ] as const)('says %s', (_, name, schema, more, said) => {
    expect(fieldComment(name, schema as object, more)).toBe(said)
  })
})

describe('parameterComment', () => {
  it('takes the official name from the description', () => {
    const parameter = {
      name: 'sub_mchid',
      in: 'query',
      description: '子商户号',
      schema: { type: 'string', maxLength: 32 },
      'x-roles': ['机构模式'],
    } as const
    expect(parameterComment({ ...parameter, 'x-roles': [...parameter['x-roles']] })).toBe(
      '子商户号 · 仅机构模式 · 最长32个字符',
    )
  })
})
