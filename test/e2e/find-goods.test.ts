// Goods without a scan: by name, by pinyin, by a number that is not finished or has a slip in it; by hand and by keyboard.
import { PRODUCTS } from '@mock/seed/products'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { catalogueOf } from '@/ui/messages/catalogue'
import { plant } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, field, press, see } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

const { find, scan, product } = words
const nameOf = (id: string) => PRODUCTS.find((one) => one.id === id)?.name.zh ?? ''
const LATTE = nameOf('shanlang-latte-280-ml')
const MILK = nameOf('youtian-whole-milk-1-l')

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** A phone inside the store, the sheet open. */
async function openSheet(language: 'zh' | 'en' = 'zh'): Promise<Page> {
  const visit = startVisit()
  await visit.checkIn()
  const page = await (await shop.newContext()).newPage()
  await plant(page, shop.url, visit, { language })
  await page.goto(`${shop.url}/#/pages/scan/index`)
  await press(page, catalogueOf(language).scan.typeCode)
  return page
}

async function searchFor(page: Page, text: string) {
  await page.getByRole('radio', { name: find.byName }).click()
  await field(page, find.nameLabel).fill(text)
}

/** Names in the basket. */
const inBasket = (page: Page) => page.locator('.scan-line__name').allTextContents()

describe('goods are found', () => {
  it('by the first letters of their pinyin, and a tap puts them into the basket', async () => {
    const page = await openSheet()
    await searchFor(page, 'slntkf')
    await see(page, find.found(1))
    await press(page, LATTE)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await inBasket(page)).toEqual([LATTE])
    expect(shop.troubles).toEqual([])
  })

  it('by a word of their English name, in an English app', async () => {
    const page = await openSheet('en')
    const en = catalogueOf('en').find
    await page.getByRole('radio', { name: en.byName }).click()
    await field(page, en.nameLabel).fill('LATTE')
    await see(page, en.found(1))
    await press(page, /Shanlang latte/)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await inBasket(page)).toEqual(['Shanlang latte'])
  })

  it('by the digits typed so far', async () => {
    const page = await openSheet()
    await field(page, scan.typeCodeLabel).fill(sampleCode('third-free').slice(0, 12))
    await see(page, find.digitsSoFar(12))
    await see(page, find.stillMissing(1, 13))
    await press(page, LATTE)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await inBasket(page)).toEqual([LATTE])
  })

  it('by a number with one wrong digit, once the shopper says that it was meant', async () => {
    const page = await openSheet()
    await field(page, scan.typeCodeLabel).fill(sampleCode('wrong-check-digit'))
    await see(page, find.wrongDigit)
    await see(page, find.meant)
    expect(await inBasket(page)).toEqual([])
    await press(page, MILK)
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await inBasket(page)).toEqual([MILK])
  })
})

describe('goods that cannot go in like this', () => {
  it.each([
    ['红富士苹果', product.matches['needs-weighing'].title],
    ['礼品卡200', product.matches['till-only'].title],
    ['焦糖布丁', product.matches.recalled.title],
  ])('such as %s say why', async (name, sentence) => {
    const page = await openSheet()
    await searchFor(page, name)
    await press(page, new RegExp(name))
    await page.getByRole('dialog', { name: sentence }).waitFor()
    expect(await inBasket(page)).toEqual([])
  })

  it('and names nobody knows get a kind sentence', async () => {
    const page = await openSheet()
    await searchFor(page, '🥛\\ (独角兽')
    await see(page, find.nothing.title)
    expect(shop.troubles).toEqual([])
  })
})

describe('the sheet', () => {
  it('holds its field still while goods come and go', async () => {
    const page = await openSheet()
    await searchFor(page, '')
    // the sheet rises first
    await page
      .locator('.ui-sheet__panel')
      .evaluate((panel) =>
        Promise.all(panel.getAnimations().map(({ finished }) => finished)).then(() => null),
      )
    const top = async () => (await field(page, find.nameLabel).boundingBox())?.y
    const before = await top()
    for (const text of ['n', 'niunai', '独角兽', '']) {
      await field(page, find.nameLabel).fill(text)
      expect(await top(), text).toBe(before)
    }
  })

  it('needs no more than a keyboard', async () => {
    const page = await openSheet()
    await field(page, scan.typeCodeLabel).waitFor()
    const radio = page.getByRole('radio', { name: find.byName })
    // backwards from the field: the chosen way, and the other one beside it
    await page.keyboard.press('Shift+Tab')
    expect(await radio.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    await page.keyboard.type('natie')
    await see(page, find.found(1))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(
      await button(page, LATTE)
        .first()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await inBasket(page)).toEqual([LATTE])
  })

  it('opens a keypad for numbers and letters for names', async () => {
    const page = await openSheet()
    expect(await field(page, scan.typeCodeLabel).getAttribute('inputmode')).toBe('numeric')
    await searchFor(page, '')
    expect(await field(page, find.nameLabel).getAttribute('inputmode')).toBe('text')
  })
})
