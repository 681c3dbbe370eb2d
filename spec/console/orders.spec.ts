import { openPage } from '../support/browser'
import { Shop } from '../support/shop'

jest.setTimeout(60_000)

/** From the order to the notification, as a person tries a shop. */
it('pays an order, and lets the merchant know', async () => {
  const shop = await Shop.open()
  const { page, errors, context } = await openPage(`${shop.sandbox.url}/#items`)
  await shop.post('v3/pay/transactions/native', { json: shop.order() })
  await page.getByRole('img', { name: 'QR code of T1' }).waitFor()
  await page.getByRole('button', { name: 'Pay' }).click()
  await page.locator('.badge', { hasText: 'SUCCESS' }).first().waitFor()
  expect(await shop.find('T1')).toMatchObject({ trade_state: 'SUCCESS' })
  expect(await shop.notified()).toMatchObject({ event_type: 'TRANSACTION.SUCCESS' })
  await page.getByRole('link', { name: 'Notifications' }).click()
  await page.locator('.badge', { hasText: 'received' }).waitFor()
  expect(errors).toEqual([])
  await context.close()
  await shop.shut()
})

it('offers what may be done then: a complaint, a refund that fails', async () => {
  const shop = await Shop.open()
  await shop.sell()
  await shop.refund()
  const { page, context } = await openPage(`${shop.sandbox.url}/#items`)
  await page.getByRole('button', { name: 'Complain' }).click()
  await page.getByRole('button', { name: 'Respond' }).waitFor()
  await page.getByRole('button', { name: 'Let fail' }).click()
  await page.locator('.badge', { hasText: 'ABNORMAL' }).waitFor()
  await context.close()
  await shop.shut()
})
