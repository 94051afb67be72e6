// Offers in a real browser: what is nearly reached is named, followed and given; what gave nothing says why.
import { codeOf } from '@mock/seed/sample'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, press, see, typeCode } from './support/shopper'

const { cart, scan, why } = words

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

async function shopping(...ids: readonly string[]): Promise<Page> {
  const page = await shop.newPage()
  await checkIn(page)
  for (const id of ids) await typeCode(page, codeOf(id))
  await press(page, scan.basket)
  await see(page, cart.total)
  return page
}

const totalOf = async (page: Page) =>
  (await page.locator('.cart-footer__total').filter({ visible: true }).textContent())?.replace(/\s/g, '')

describe('an offer that is nearly reached', () => {
  it('says what is lacking, leads back to the shelves, and then gives what it promised', async () => {
    // 79.90 + 69.90 + 28.90 + 13.90 = 192.60; from 199.00 on 50.00 comes off
    const page = await shopping(
      'kenyuan-pearl-rice-10-kg',
      'jieman-laundry-liquid-6-kg',
      'mianlijian-sour-and-spicy-noodles-6-x-110-g',
      'jiangan-rice-vinegar-800-ml',
    )
    expect(await totalOf(page)).toBe('¥192.60')
    await press(page, /^再买 ¥6\.40，立减 ¥50\.00/)
    // sweetcorn for 11.90: 204.50 less 50.00
    await typeCode(page, codeOf('collebruna-sweetcorn-285-g'))
    await press(page, scan.basket)
    await see(page, cart.saved(fen(5000)))
    expect(await totalOf(page)).toBe('¥154.50')
    expect(await button(page, /立减 ¥50\.00/).count()).toBe(0)
    expect(shop.troubles).toEqual([])
  })
})

describe('an offer that gave nothing', () => {
  it('says why on the sheet of the price', async () => {
    const page = await shopping('muyechuan-sirloin-steak-4-x-200-g')
    await press(page, new RegExp(`^${cart.whyPrice}`))
    const sheet = page.getByRole('dialog', { name: cart.whyTitle })
    await sheet.getByText(why.missedTitle).waitFor()
    expect(await sheet.textContent()).toContain('尊享会员专享 ¥129.90仅限尊享会员')
  })
})
