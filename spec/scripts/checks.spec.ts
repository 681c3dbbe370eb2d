import type { Catalogue } from '../../scripts/generate/catalogue'
import { findProblems, pathProblems } from '../../scripts/generate/checks'
import { componentWith } from './documents'
import { pathWith, variable } from './paths'

describe('pathProblems', () => {
  it.each([
    ['plain paths', ['/v3/certificates', '/v3/pay/transactions/native']],
    ['variables', ['/v3/a/{id}', '/v3/a/{id}/b/{b_id}']],
    ['a literal beside a variable', ['/v3/a/{id}', '/v3/a/list']],
    ['a path that is the beginning of another', ['/v3/a', '/v3/a/b']],
    ['a trailing slash', ['/v3/applyment4sub/applyment/']],
    ['an inner capital', ['/secapi/mch/addInstitutionsub']],
    ['delete as a segment', ['/v3/profitsharing/receivers/delete']],
  ])('finds none with %s', (_, paths) => {
    expect(pathProblems(paths.map((path) => pathWith(path)))).toEqual([])
  })

  it('finds two paths with the same spelling', () => {
    const problems = pathProblems([pathWith('/v3/addPay'), pathWith('/v3/add-pay')])
    expect(problems).toContain('/v3/addPay and /v3/add-pay have the same spelling in the chain, v3/add-pay')
  })

  it('finds a trailing slash that hides the path without it', () => {
    const problems = pathProblems([pathWith('/v3/a'), pathWith('/v3/a/')])
    expect(problems).toContain('/v3/a and /v3/a/ have the same spelling in the chain, v3/a')
  })

  it('finds a path that does not come back from its spelling', () => {
    const problems = pathProblems([pathWith('/v3/a'), pathWith('/v3/a/')])
    expect(problems).toContain('/v3/a does not come back from its spelling: v3/a/')
  })

  it('finds two paths with the same interface name', () => {
    const problems = pathProblems([pathWith('/v3/by-id'), pathWith('/v3/{id}')])
    expect(problems).toContain('/v3/by-id and /v3/{id} have the same interface name, V3ById')
  })

  it.each(['query', 'json', 'timeout', 'headers', 'signal'])(
    'finds a variable with the name of an option: %s',
    (name) => {
      expect(pathProblems([pathWith(`/v3/a/{${name}}`)])).toEqual([
        `/v3/a/{${name}} has a variable with the name of an option`,
      ])
    },
  )

  it('finds a variable that is not described', () => {
    expect(pathProblems([pathWith('/v3/a/{id}', { parameters: [] })])).toEqual([
      'get /v3/a/{id} describes the variables , but its path has id',
    ])
  })

  it('finds a described variable that the path does not have', () => {
    expect(pathProblems([pathWith('/v3/a', { parameters: [variable('id')] })])).toEqual([
      'get /v3/a describes the variables id, but its path has ',
    ])
  })

  it('finds a described variable with another name', () => {
    expect(pathProblems([pathWith('/v3/a/{id}', { parameters: [variable('other')] })])).toEqual([
      'get /v3/a/{id} describes the variables other, but its path has id',
    ])
  })

  it('finds a variable that is described twice', () => {
    expect(
      pathProblems([pathWith('/v3/a/{id}', { parameters: [variable('id'), variable('id')] })]),
    ).toHaveLength(1)
  })

  it.each(['get', 'post', 'chain', 'then', 'toString', 'toJSON'])(
    'finds a segment that a node of the chain does not pass on: %s',
    (segment) => {
      expect(pathProblems([pathWith(`/v3/a/${segment}`)])).toContainEqual(
        expect.stringContaining(`/v3/a/${segment}`),
      )
    },
  )

  it('finds the property of the client among first segments', () => {
    expect(pathProblems([pathWith('/axios/a')])).toContainEqual(expect.stringContaining('/axios/a'))
  })

  it('finds a delete that would be both the verb and a segment of one path', () => {
    const paths = [pathWith('/v3/a', { method: 'delete' }), pathWith('/v3/a/delete', { method: 'post' })]
    expect(pathProblems(paths)).toContainEqual(expect.stringContaining('/v3/a/delete'))
  })

  it.each([
    ['/v3/a/delete/{id}', 1],
    ['/v3/a/delete-all', 0],
    ['/v3/a/deleted', 0],
  ])('takes only the segment itself for such a delete: %s', (path, problems) => {
    const paths = [pathWith('/v3/a', { method: 'delete' }), pathWith(path, { method: 'post' })]
    expect(pathProblems(paths)).toHaveLength(problems)
  })

  const UNSIGNED = { responses: { '200': { 'x-unsigned': true } } }

  it('finds a signed answer that would pass for the unsigned one of a template like its own', () => {
    const paths = [pathWith('/v3/{kind}/images', UNSIGNED), pathWith('/v3/{group}/images')]
    expect(pathProblems(paths)).toContainEqual(
      expect.stringContaining('/v3/{group}/images would be taken for'),
    )
  })

  it('lets a signed answer be where a literal tells it from an unsigned one', () => {
    const paths = [pathWith('/v3/images/{media_id}', UNSIGNED), pathWith('/v3/images/list')]
    expect(pathProblems(paths)).toEqual([])
  })

  it.each([
    ['application/json', []],
    ['application/xml', []],
    ['multipart/form-data', []],
    ['text/csv', ['get /v3/a has a body that is neither JSON nor XML nor multipart']],
  ])('finds a body that no option of a call carries: %s', (mediaType, problems) => {
    const requestBody = { content: { [mediaType]: { schema: {} } } }
    expect(pathProblems([pathWith('/v3/a', { requestBody })])).toEqual(problems)
  })

  it('refuses a path that could not be sent', () => {
    const problems = pathProblems([pathWith('/v3/../a')])
    expect(problems).toContainEqual(expect.stringContaining('it resolves to another path'))
  })
})

describe('findProblems', () => {
  function problemsOf(parts: Partial<Catalogue>): string[] {
    return findProblems({ paths: [], notifications: [], components: [], ...parts })
  }

  function componentIn(document: string, name: string, referenced = true) {
    return Object.assign(componentWith({ type: 'object' }, name, document), { referenced })
  }

  function notification(event: string, document = 'notifications') {
    return { document, event, webhook: { summary: '', requestBody: { content: {} }, responses: {} } }
  }

  it('are those of the paths too', () => {
    const paths = [pathWith('/v3/a/{query}')]
    expect(problemsOf({ paths })).toEqual(pathProblems(paths))
    expect(problemsOf({ paths })).toHaveLength(1)
  })

  it('finds a component that nothing refers to', () => {
    const components = [componentIn('pay', 'Used'), componentIn('pay', 'Forgotten', false)]
    expect(problemsOf({ components })).toEqual(['pay.yaml: nothing refers to the component Forgotten'])
  })

  it('finds components of two documents that would be called alike', () => {
    const components = [componentIn('pay', 'PartnerAmount'), componentIn('pay-partner', 'Amount')]
    for (const component of components) component.use('request')
    expect(problemsOf({ components })).toEqual(['two interfaces would be called PayPartnerAmount'])
  })

  it('finds a component that would be called like a path', () => {
    const component = componentIn('v3', 'A')
    component.use('response')
    expect(problemsOf({ paths: [pathWith('/v3/a')], components: [component] })).toEqual([
      'two interfaces would be called V3A',
    ])
  })

  it('finds a component that would be called like the other direction of one', () => {
    const literal = { type: 'object' as const, properties: { type: { enum: ['A'] } } }
    const both = Object.assign(componentWith(literal, 'Order', 'pay'), { referenced: true })
    const other = componentIn('pay', 'OrderReceived')
    both.use('request')
    both.use('response')
    other.use('response')
    expect(problemsOf({ components: [both, other] })).toEqual([
      'two interfaces would be called PayOrderReceived',
    ])
  })

  it('finds an operation that would be called like a path', () => {
    const paths = [pathWith('/v3/a'), pathWith('/get/v3/a/options')]
    expect(problemsOf({ paths })).toContain('two interfaces would be called GetV3AOptions')
  })

  it.each([
    ['described twice', [notification('A.B'), notification('A.B', 'other')], 'ABNotification'],
    ['called alike', [notification('A.B_C'), notification('A_B.C')], 'ABCNotification'],
  ])('finds notifications that are %s', (_, notifications, name) => {
    expect(problemsOf({ notifications })).toEqual([`two interfaces would be called ${name}`])
  })

  it('finds none in a catalogue without any', () => {
    const component = componentIn('pay', 'Amount')
    component.use('response')
    expect(
      problemsOf({
        paths: [pathWith('/v3/a'), pathWith('/v3/b/{id}')],
        components: [component],
        notifications: [notification('TRANSACTION.SUCCESS'), notification('v2/TRANSACTION.SUCCESS')],
      }),
    ).toEqual([])
  })
})
