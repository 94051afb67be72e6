// One basket in the browser and in the compiled WeChat build: the same words and the same amounts, line by line.
import { codeOf } from '@mock/seed/sample'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as mini from '../miniprogram/shopper'
import { watchedLaunches } from '../miniprogram/watched-launches'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { checkIn, press, see, typeCode } from './support/shopper'

const GOODS = [
  'youtian-whole-milk-1-l',
  'guoyang-orange-juice-1-25-l',
  'mianlijian-sour-and-spicy-noodles-6-x-110-g',
  'yunlu-green-tea-500-ml',
  'muyechuan-sirloin-steak-4-x-200-g',
]
const STEAK = '牧野川西冷牛排'

let shop: Shop
beforeAll(async () => {
  shop = await openShop({ camera: 'missing' })
})
afterEach(() => shop.clear())
afterAll(() => shop.close())
const started = watchedLaunches()

describe('the basket', () => {
  it('says the same in a browser and in WeChat', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    for (const id of GOODS) await typeCode(page, codeOf(id))
    await press(page, words.scan.basket)
    await see(page, /^登录会员再省/)
    const inBrowser = async (part: string) =>
      mini.plain((await page.locator(part).filter({ visible: true }).first().textContent()) ?? '')

    const mp = await started('weapp')
    await mini.checkIn(mp)
    await mini.scanGoods(mp, ...GOODS)
    await mp.tapText(words.scan.basket)
    await mini.see(mp, /^登录会员再省/)

    // it comes when the shopper rests
    await see(page, /^再加 1 件/)
    await mini.see(mp, /^再加 1 件/)
    for (const part of ['.cart', '.cart-footer']) {
      const said = mini.plain(mp.text(part))
      expect(said).toContain('¥')
      expect(said).toBe(await inBrowser(part))
    }
    await press(page, new RegExp(`^${words.cart.whyPrice}: ${STEAK}`))
    await see(page, words.cart.whyTitle)
    expect(await mini.whyOf(mp, STEAK)).toBe(await inBrowser('.price-why'))

    await press(page, words.common.close)
    await press(page, words.cart.checkout)
    await see(page, words.checkout.confirmed)
    await mp.tapText(words.cart.checkout)
    await mini.see(mp, words.checkout.confirmed)
    expect(mini.plain(mp.text('.checkout'))).toBe(await inBrowser('.checkout'))
    expect(shop.troubles).toEqual([])
  })
})
