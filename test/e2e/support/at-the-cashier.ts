/** A phone of its own whose visit has come to the cashier, and what the shop in its browser has written down. */
import { SENTINEL } from '@mock/backend/initial-state'
import type { MockState } from '@mock/backend/state'
import type { Page } from 'playwright-core'
import { plant, storageOf } from './plant'
import type { Shop } from './shop'
import { words } from './shop'
import { see } from './shopper'
import type { Visit } from './visit'
import { startVisit } from './visit'

/** With a price the store has confirmed for `goods`; `prepare` comes after that. */
export async function atTheCashier(
  shop: Shop,
  {
    goods = ['ordinary'],
    prepare = () => {},
  }: { goods?: readonly string[]; prepare?(visit: Visit): unknown } = {},
): Promise<Page> {
  const visit = startVisit()
  await visit.checkIn()
  await visit.scan(...goods)
  await visit.quote()
  await prepare(visit)
  const page = await (await shop.newContext()).newPage()
  await plant(page, shop.url, visit)
  await page.goto(`${shop.url}/#/pages/cashier/index`)
  await see(page, words.cashier.chooseWallet)
  return page
}

export async function shopStateIn(page: Page): Promise<MockState> {
  return (JSON.parse((await storageOf(page))[SENTINEL] ?? '{}') as { state: MockState }).state
}

/** By which tender and wallet each order was paid; null: it was not. */
export async function paidIn(page: Page) {
  const { orders } = await shopStateIn(page)
  return Object.values(orders).map(({ order: { paid } }) => paid && [paid.tender, paid.wallet])
}
