import type { CatalogueNotification } from '../../scripts/generate/catalogue'
import {
  notificationEntry,
  notificationExports,
  notificationInterfaces,
  notificationName,
} from '../../scripts/generate/notification'
import type { Schema, Webhook } from '../../scripts/generate/openapi'
import { componentWith, objectWith, refTo } from './documents'

const TEXT: Schema = { type: 'string' }

function encrypted(contentSchema: Schema): Schema {
  return { type: 'string', 'x-encrypted': 'aes-256-gcm', contentSchema }
}

/** The envelope of APIv3 around what the ciphertext holds. */
function envelope(held: Schema, event: Schema = { const: 'EVENT' }, originalType?: Schema): Schema {
  const resource = objectWith({
    ...(originalType && { original_type: originalType }),
    ciphertext: encrypted(held),
  })
  return {
    allOf: [refTo(componentWith(objectWith({ id: TEXT }))), objectWith({ event_type: event, resource })],
  }
}

interface Parts extends Partial<Webhook> {
  mediaType?: string
  event?: string
}

function notification(
  schema: Schema,
  { mediaType = 'application/json', event = 'EVENT', ...parts }: Parts = {},
): CatalogueNotification {
  const webhook: Webhook = {
    summary: '测试通知',
    requestBody: { content: { [mediaType]: { schema } } },
    responses: {},
    ...parts,
  }
  return { document: 'notifications', event, webhook }
}

/** The members of a notification's interface, without what is said above it. */
function membersOf(given: CatalogueNotification): string {
  const text = notificationInterfaces(given)
  return text.slice(text.indexOf('{\n') + 2, text.lastIndexOf('}'))
}

describe('notificationName', () => {
  it.each([
    ['TRANSACTION.SUCCESS', 'TransactionSuccessNotification'],
    ['PARKING_FEE.QUERY_TRANS_INFO', 'ParkingFeeQueryTransInfoNotification'],
    ['ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS', 'AbnormalFundProcessingTransferSuccessNotification'],
    ['v2/transaction-success', 'V2TransactionSuccessNotification'],
    ['v2/TRANSACTION.SUCCESS', 'V2EventTransactionSuccessNotification'],
  ])('of %s is %s', (event, name) => {
    expect(notificationName(event)).toBe(name)
  })

  it('tells the notifications of APIv2 with an event from those without', () => {
    expect(notificationName('v2/REFUND.SUCCESS')).not.toBe(notificationName('v2/refund-success'))
  })
})

describe('notificationInterfaces', () => {
  const HELD = objectWith({ mchid: TEXT })

  it('says the official name, the event and where it is described', () => {
    const externalDocs = { url: 'https://pay.weixin.qq.com/doc/v3/merchant/4012791861' }
    const text = notificationInterfaces(
      notification(envelope(HELD), { externalDocs, event: 'TRANSACTION.SUCCESS' }),
    )
    expect(text.split('\n').slice(0, 8)).toEqual([
      '/**',
      ' * 测试通知',
      ' *',
      ' * `TRANSACTION.SUCCESS`',
      ' *',
      ' * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791861 官方文档}',
      ' */',
      'export interface TransactionSuccessNotification {',
    ])
  })

  it('shows the decrypted content beside the type of the event', () => {
    expect(membersOf(notification(envelope(HELD)))).toBe(
      "  event_type: 'EVENT'\n  /** 解密后的通知数据 */\n  resource: {\n    mchid?: string\n  }\n",
    )
  })

  it.each<[string, Schema, string]>([
    ['one', { const: 'transaction' }, "  original_type: 'transaction'\n"],
    ['several', { enum: ['transaction', 'refund'] }, "  original_type: 'transaction' | 'refund'\n"],
    ['any', { type: 'string' }, '  original_type: string\n'],
  ])('shows under which original types it comes, closed, to be told apart by: %s', (_, type, member) => {
    expect(membersOf(notification(envelope(HELD, undefined, type)))).toContain(member)
  })

  it('opens the literals of the content: WeChat Pay adds values', () => {
    expect(membersOf(notification(envelope(objectWith({ state: { enum: ['SUCCESS'] } }))))).toContain(
      "state?: 'SUCCESS' | (string & {})",
    )
  })

  it('shows the payloads of several products as a union', () => {
    const payload = (name: string) => refTo(componentWith(HELD, name, 'notifications'))
    const held = { anyOf: [payload('CombinedTransaction'), payload('BasicTransaction')] }
    expect(membersOf(notification(envelope(held)))).toContain(
      'resource: NotificationsCombinedTransaction | NotificationsBasicTransaction\n',
    )
  })

  it('shows the whole of one without an envelope', () => {
    const schema = objectWith({ return_code: TEXT, total_fee: { type: 'integer' } })
    expect(membersOf(notification(schema, { mediaType: 'application/xml' }))).toBe(
      '  /** 通知的内容 */\n  body: {\n    return_code?: string\n    total_fee?: string\n  }\n',
    )
  })

  it('shows both where a field of APIv2 is encrypted', () => {
    const schema = objectWith({ return_code: TEXT, req_info: encrypted(HELD) })
    const members = membersOf(notification(schema, { mediaType: 'application/xml' }))
    expect(members).toMatch(/body: \{[^}]*req_info\?: string\n {2}\}/)
    expect(members).not.toContain('敏感信息')
    expect(members).toContain('  resource: {\n    mchid?: string\n  }\n')
  })

  it('shows what the merchant replies, with closed literals: we write it', () => {
    const schema = objectWith({ code: { enum: ['SUCCESS', 'FAIL'] } })
    const responses = { '200': { content: { 'application/json': { schema } } } }
    expect(membersOf(notification(envelope(HELD), { responses }))).toContain(
      "  /** 商户的应答 */\n  reply: {\n    code?: 'SUCCESS' | 'FAIL'\n  }\n",
    )
  })

  it.each<[string, Webhook['responses']]>([
    ['none is expected', { '200': {} }],
    ['only the refusal has content', { default: { content: { 'application/json': { schema: HELD } } } }],
  ])('shows no reply where %s', (_, responses) => {
    expect(membersOf(notification(envelope(HELD), { responses }))).not.toContain('reply')
  })
})

describe('notificationEntry', () => {
  it('leads from the event to the interface', () => {
    expect(notificationEntry(notification({}, { event: 'v2/transaction-success' }))).toBe(
      "  /** 测试通知 */\n  'v2/transaction-success': V2TransactionSuccessNotification\n",
    )
  })
})

describe('notificationExports', () => {
  it('names exactly what is declared', () => {
    const given = notification(envelope(objectWith({})), { event: 'TRANSACTION.SUCCESS' })
    const declared = notificationInterfaces(given).matchAll(/^export (?:interface|type) (\w+)/gm)
    expect(notificationExports(given)).toEqual([...declared].map(([, name]) => name))
  })
})
