import { parse } from 'yaml'
import { bundleRoot } from '../../scripts/generate/bundle'
import type { CatalogueNotification, CataloguePath } from '../../scripts/generate/catalogue'
import { pathWith } from './paths'

function rootOf(paths: CataloguePath[], notifications: CatalogueNotification[] = []) {
  return parse(bundleRoot({ paths, notifications, components: [] }))
}

function notification(event: string): CatalogueNotification {
  const webhook = { summary: '', requestBody: { content: {} }, responses: {} }
  return { document: 'notifications', event, webhook }
}

describe('bundleRoot', () => {
  it('says that it is generated', () => {
    expect(bundleRoot({ paths: [], notifications: [], components: [] })).toMatch(/^# Generated/)
  })

  it('leads from every path to its document', () => {
    const { paths } = rootOf([
      pathWith('/v3/a', { document: 'a' }),
      pathWith('/v3/b/{id}', { document: 'b' }),
    ])
    expect(paths).toEqual({
      '/v3/a': { $ref: './a.yaml#/paths/~1v3~1a' },
      '/v3/b/{id}': { $ref: './b.yaml#/paths/~1v3~1b~1{id}' },
    })
  })

  it('names a path of APIv2 as it is sent', () => {
    const { paths } = rootOf([pathWith('/v2/pay/unifiedorder', { version: 'v2', document: 'v2-pay' })])
    expect(paths).toEqual({ '/pay/unifiedorder': { $ref: './v2-pay.yaml#/paths/~1pay~1unifiedorder' } })
  })

  it('escapes a tilde before a slash', () => {
    expect(rootOf([pathWith('/v3/~a')]).paths['/v3/~a'].$ref).toBe('./test.yaml#/paths/~1v3~1~0a')
  })

  it('leads from every event to its document', () => {
    const { webhooks } = rootOf([pathWith('/v3/a')], [notification('v2/refund-success')])
    expect(webhooks).toEqual({
      'v2/refund-success': { $ref: './notifications.yaml#/webhooks/v2~1refund-success' },
    })
  })

  it('names every product once, in the order of the documents', () => {
    const { tags } = rootOf([
      pathWith('/v3/a', { tags: ['基础支付'] }),
      pathWith('/v3/b', { tags: ['退款', '基础支付'] }),
    ])
    expect(tags).toEqual([{ name: '基础支付' }, { name: '退款' }])
  })

  it('counts what it holds', () => {
    const { info } = rootOf([pathWith('/v3/a'), pathWith('/v3/b')], [notification('A.B')])
    expect(info.description).toMatch(/^2 operations, 1 notifications\./)
  })

  it('shares the security schemes of all documents', () => {
    const { components } = rootOf([pathWith('/v3/a')])
    expect(components.securitySchemes.APIv2).toEqual({
      $ref: './common.yaml#/components/securitySchemes/APIv2',
    })
  })
})
