// A hand scanner that types, in a real browser: at the shelf without a camera, and at the staff desk.
import { PRODUCTS } from '@mock/seed/products'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pullTrigger, strikeKeys } from './support/hand-scanner'
import { plant } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { basketLines, button, checkIn, field, press, see } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

const MILK = sampleCode('member-price')
const COFFEE = sampleCode('third-free')
const WALLET = '134567890123456789'
const gtinOf = (productId: string) => PRODUCTS.find(({ id }) => id === productId)?.gtins[0] ?? ''

let shop: Shop
beforeAll(async () => {
  shop = await openShop({ camera: 'missing' })
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

async function atTheShelf(): Promise<Page> {
  const page = await shop.newPage()
  await checkIn(page)
  await see(page, words.scan.camera.missing.title)
  return page
}

const pieces = (page: Page, count: number) => see(page, words.common.pieces(count))

describe('a hand scanner at the shelf', () => {
  it('fills the basket with codes of every kind, also while a sentence is open', async () => {
    const page = await atTheShelf()
    await pullTrigger(page, MILK)
    await pieces(page, 1)
    await pullTrigger(page, `]E0${COFFEE}`)
    await pieces(page, 2)
    await pullTrigger(page, sampleCode('weight-label'))
    await pieces(page, 3)
    await pullTrigger(page, sampleCode('unknown-code'))
    await see(page, words.product.matches['not-found'].title)
    await pullTrigger(page, `https://id.hegu.example/01/${gtinOf('youtian-lactose-free-milk-1-l')}`)
    await pieces(page, 4)
    expect(shop.troubles).toEqual([])
  })

  it('counts every pull of the trigger, however fast the next one comes', async () => {
    const page = await atTheShelf()
    await pullTrigger(page, MILK)
    await pullTrigger(page, MILK)
    await pieces(page, 2)
    expect((await basketLines(page)).map(({ end }) => end)).toEqual([expect.stringMatching(/\.\d\d2$/)])
  })

  it('keeps batch and date apart by the separator it sends, so that a recalled batch is found', async () => {
    const page = await atTheShelf()
    const squid = gtinOf('haiting-squid-rings-800-g')
    await pullTrigger(page, `]C101${squid}10HT0612\x1d17491231`)
    await see(page, words.product.matches.recalled.title)
    await pullTrigger(page, `]C101${squid}10HT0709\x1d17491231`)
    await pieces(page, 1)
  })

  it('presses nothing that has the focus, and a person still does', async () => {
    const page = await atTheShelf()
    await pullTrigger(page, MILK)
    await pieces(page, 1)
    await button(page, words.scan.typeCode).focus()
    await strikeKeys(page, `${COFFEE}\r`, 8)
    await pieces(page, 2)
    expect(await field(page, words.scan.typeCodeLabel).count()).toBe(0)
    await strikeKeys(page, `${COFFEE}\r`, 90)
    await field(page, words.scan.typeCodeLabel).waitFor()
    await pieces(page, 2)
  })

  it('types into the field for digits like anyone else', async () => {
    const page = await atTheShelf()
    await press(page, words.scan.typeCode)
    await field(page, words.scan.typeCodeLabel).focus()
    await strikeKeys(page, `${MILK}\r`, 8)
    await pieces(page, 1)
    await field(page, words.scan.typeCodeLabel).waitFor({ state: 'detached' })
  })

  it('is told in words that a payment code is none, and the code goes nowhere', async () => {
    const page = await atTheShelf()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await pullTrigger(page, WALLET)
    await see(page, words.product.payerCode(words.product.payerWallets['wechat-pay']))
    expect([...shop.requests, ...said].filter((text) => text.includes(WALLET))).toEqual([])
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain(WALLET)
    expect(await page.locator('body').textContent()).not.toContain(WALLET)
  })
})

describe('a hand scanner at the staff desk', () => {
  it('reads a pass with nothing in focus, and the Enter of the next scan decides nothing', async () => {
    const visit = startVisit()
    await visit.checkIn()
    await visit.scan('member-price')
    await visit.quote()
    await visit.pay()
    await visit.inWallet('pay')
    await visit.beginShift()
    const page = await shop.newPage()
    await plant(page, shop.url, visit)
    await page.goto(`${shop.url}/#/staff/desk/index`)
    await see(page, words.staff.look)
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    await pullTrigger(page, visit.passText())
    await see(page, words.staff.valid)
    const question = page.getByRole('dialog', { name: words.staff.chooseReason })
    await button(page, words.staff.stop).focus()
    await strikeKeys(page, `${visit.passText()}\r`, 8)
    expect(await question.count()).toBe(0)
    await strikeKeys(page, '\r', 500)
    await question.waitFor()
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await press(page, words.staff.letThrough)
    await see(page, words.staff.done['let-through'].title)
    await pullTrigger(page, visit.passText())
    await see(page, words.refusals.pass['pass-used'].title)
  })
})
