import { findProblems } from '../../scripts/generate/checks'
import { pathWith, variable } from './paths'

describe('findProblems', () => {
  it.each([
    ['plain paths', ['/v3/certificates', '/v3/pay/transactions/native']],
    ['variables', ['/v3/a/{id}', '/v3/a/{id}/b/{b_id}']],
    ['a literal beside a variable', ['/v3/a/{id}', '/v3/a/list']],
    ['a path that is the beginning of another', ['/v3/a', '/v3/a/b']],
    ['a trailing slash', ['/v3/applyment4sub/applyment/']],
    ['an inner capital', ['/secapi/mch/addInstitutionsub']],
    ['delete as a segment', ['/v3/profitsharing/receivers/delete']],
  ])('finds none with %s', (_, paths) => {
    expect(findProblems(paths.map((path) => pathWith(path)))).toEqual([])
  })

  it('finds two paths with the same spelling', () => {
    const problems = findProblems([pathWith('/v3/addPay'), pathWith('/v3/add-pay')])
    expect(problems).toContain('/v3/addPay and /v3/add-pay have the same spelling in the chain, v3/add-pay')
  })

  it('finds a trailing slash that hides the path without it', () => {
    const problems = findProblems([pathWith('/v3/a'), pathWith('/v3/a/')])
    expect(problems).toContain('/v3/a and /v3/a/ have the same spelling in the chain, v3/a')
  })

  it('finds a path that does not come back from its spelling', () => {
    const problems = findProblems([pathWith('/v3/a'), pathWith('/v3/a/')])
    expect(problems).toContain('/v3/a does not come back from its spelling: v3/a/')
  })

  it('finds two paths with the same interface name', () => {
    const problems = findProblems([pathWith('/v3/by-id'), pathWith('/v3/{id}')])
    expect(problems).toContain('/v3/by-id and /v3/{id} have the same interface name, V3ById')
  })

  it.each(['query', 'json', 'timeout', 'headers', 'signal'])(
    'finds a variable with the name of an option: %s',
    (name) => {
      expect(findProblems([pathWith(`/v3/a/{${name}}`)])).toEqual([
        `/v3/a/{${name}} has a variable with the name of an option`,
      ])
    },
  )

  it('finds a variable that is not described', () => {
    expect(findProblems([pathWith('/v3/a/{id}', { parameters: [] })])).toEqual([
      'get /v3/a/{id} describes the variables , but its path has id',
    ])
  })

  it('finds a described variable that the path does not have', () => {
    expect(findProblems([pathWith('/v3/a', { parameters: [variable('id')] })])).toEqual([
      'get /v3/a describes the variables id, but its path has ',
    ])
  })

  it('finds a described variable with another name', () => {
    expect(findProblems([pathWith('/v3/a/{id}', { parameters: [variable('other')] })])).toEqual([
      'get /v3/a/{id} describes the variables other, but its path has id',
    ])
  })

  it('finds a variable that is described twice', () => {
    expect(
      findProblems([pathWith('/v3/a/{id}', { parameters: [variable('id'), variable('id')] })]),
    ).toHaveLength(1)
  })

  it.each(['get', 'post', 'chain', 'then', 'toString', 'toJSON'])(
    'finds a segment that a node of the chain does not pass on: %s',
    (segment) => {
      expect(findProblems([pathWith(`/v3/a/${segment}`)])).toContainEqual(
        expect.stringContaining(`/v3/a/${segment}`),
      )
    },
  )

  it('finds the property of the client among first segments', () => {
    expect(findProblems([pathWith('/axios/a')])).toContainEqual(expect.stringContaining('/axios/a'))
  })

  it('finds a delete that would be both the verb and a segment of one path', () => {
    const paths = [pathWith('/v3/a', { method: 'delete' }), pathWith('/v3/a/delete', { method: 'post' })]
    expect(findProblems(paths)).toContainEqual(expect.stringContaining('/v3/a/delete'))
  })

  it('finds a signed answer that would pass for the unsigned one of a template beside it', () => {
    const unsigned = { responses: { '200': { 'x-unsigned': true } } }
    const paths = [pathWith('/v3/images/{media_id}', unsigned), pathWith('/v3/images/list')]
    expect(findProblems(paths)).toContainEqual(expect.stringContaining('/v3/images/list would be taken for'))
  })

  it('refuses a path that could not be sent', () => {
    expect(() => findProblems([pathWith('/v3/../a')])).toThrow('it resolves to another path')
  })
})
