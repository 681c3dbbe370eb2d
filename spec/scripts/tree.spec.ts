import { buildTree, continuation, descendants, type TreeNode } from '../../scripts/generate/tree'
import { pathWith } from './paths'

function treeOf(...paths: string[]): TreeNode {
  return buildTree(paths.map((path) => pathWith(path)))
}

/** The node that a chain of properties leads to. */
function follow(tree: TreeNode, chain: string): TreeNode {
  return chain.split('.').reduce((node, property) => {
    const child = node.children.get(property)
    if (!child) throw new Error(`${chain} leads nowhere after ${node.template}`)
    return child
  }, tree)
}

describe('buildTree', () => {
  it('leads to a path by its natural spelling', () => {
    const path = pathWith('/v3/pay/out-trade-no/{out_trade_no}')
    expect(follow(buildTree([path]), 'v3.pay.outTradeNo._out_trade_no_')).toMatchObject({
      template: 'v3/pay/out-trade-no/{out_trade_no}',
      interfaceName: 'V3PayOutTradeNoByOutTradeNo',
      path,
    })
  })

  it('leads through beginnings, which are no paths', () => {
    const beginning = follow(treeOf('/v3/pay/transactions/native'), 'v3.pay')
    expect(beginning).toMatchObject({ template: 'v3/pay', interfaceName: 'V3PayNode' })
    expect(beginning.path).toBeUndefined()
  })

  it('joins paths with a common beginning', () => {
    const pay = follow(treeOf('/v3/pay/a', '/v3/pay/b'), 'v3.pay')
    expect([...pay.children.keys()]).toEqual(['a', 'b'])
  })

  it.each([
    ['before', ['/v3/a', '/v3/a/b']],
    ['after', ['/v3/a/b', '/v3/a']],
  ])('makes a path of a beginning that comes %s it', (_, paths) => {
    const node = follow(treeOf(...paths), 'v3.a')
    expect(node).toMatchObject({ template: 'v3/a', interfaceName: 'V3A', path: { path: '/v3/a' } })
    expect([...node.children.keys()]).toEqual(['b'])
  })

  it('leads to a path with a trailing slash without saying it', () => {
    expect(follow(treeOf('/v3/applyment4sub/applyment/'), 'v3.applyment4sub.applyment')).toMatchObject({
      template: 'v3/applyment4sub/applyment/',
      interfaceName: 'V3Applyment4subApplymentSlash',
    })
  })

  it('leads to a path with an inner capital as it is written', () => {
    expect(follow(treeOf('/secapi/mch/addInstitutionsub'), 'secapi.mch.addInstitutionsub').template).toBe(
      'secapi/mch/addInstitutionsub',
    )
  })

  it('refuses two paths with one spelling', () => {
    expect(() => treeOf('/v3/a', '/v3/a/')).toThrow('/v3/a/ and /v3/a have the same spelling in the chain')
  })
})

describe('descendants', () => {
  it('come depth first, in the order of the catalogue', () => {
    const tree = treeOf('/v3/b/c', '/v3/a', '/v3/b/d')
    expect(descendants(tree).map(({ template }) => template)).toEqual([
      'v3',
      'v3/b',
      'v3/b/c',
      'v3/b/d',
      'v3/a',
    ])
  })
})

describe('continuation', () => {
  it('has a member for every child, then what every node has', () => {
    const members = continuation(follow(treeOf('/v3/pay/native', '/v3/pay/h5-page'), 'v3.pay'))
    expect(members.split('\n')).toEqual([
      '  readonly native: V3PayNative',
      '  readonly h5Page: V3PayH5Page',
      '  /** Continues the path with text that is taken as it is. */',
      `  chain<Path extends string>(path: Path): Continued<\`v3/pay/\${Path}\`>`,
      '',
    ])
  })

  it('quotes a property that is not an identifier', () => {
    expect(continuation(follow(treeOf('/v3/3d/a'), 'v3'))).toContain("readonly '3d': V33dNode")
  })

  it('continues a path with a trailing slash without a second one', () => {
    const node = follow(treeOf('/v3/a/', '/v3/a/b'), 'v3.a')
    expect(continuation(node)).toContain(`Continued<\`v3/a/\${Path}\`>`)
  })
})
