import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelOf } from '../../lib/delivery/label'

it.each([
  'v3/pay/transactions/out-trade-no/{out_trade_no}',
  'v3/applyment4sub/applyment/',
  'v2/secapi/mch/addInstitutionsub',
  'v3/merchant-service/complaints-v2',
  'v3/goods/h5-presign',
  'mmpaysptrans/paywwsptrans2pocket',
  'v3{/a,b}{?c}',
])('%s stays as it is', (template) => {
  expect(labelOf(template)).toBe(template)
})

it('every path of the catalogue stays as it is', () => {
  const folder = join(__dirname, '../../openapi')
  const documents = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const paths = documents.flatMap((name) => {
    const text = readFileSync(join(folder, name), 'utf8')
    return [...text.matchAll(/^ {2}\/(v3\S+):$/gm)].map((match) => match[1] as string)
  })
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.map(labelOf)).toEqual(paths)
})

it.each([
  ['v3/pay/transactions/out-trade-no/1217752501201407033233368018', 'v3/pay/transactions/out-trade-no/{id}'],
  ['v3/payscore/users/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o/x', 'v3/payscore/users/{id}/x'],
  ['v3/pay/transactions/id/42', 'v3/pay/transactions/id/{id}'],
  ['v3/plate/粤B888888', 'v3/plate/{id}'],
  ['v3/plate/%E7%B2%A4', 'v3/plate/{id}'],
  ['v3/x/T1{y}', 'v3/x/{id}{y}'],
  ['v3/certificates?mchid=1900000001', 'v3/certificates'],
  ['v3/x?a=/b/c', 'v3/x'],
])('%s is counted as %s', (template, label) => {
  expect(labelOf(template)).toBe(label)
})

it('takes no longer for text that is made to be hard to read', () => {
  expect(labelOf(`v3/${'a-'.repeat(100_000)}!`)).toBe('v3/{id}')
  expect(labelOf('{'.repeat(100_000))).not.toContain('id')
})
