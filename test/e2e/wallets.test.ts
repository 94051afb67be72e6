// A basket is paid by every wallet through the mocked wallet app, and by a friend; what cannot be paid says why.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WALLETS } from '@/domain/payment'
import { readPicture } from '../support/read-picture'
import { atTheCashier, paidIn } from './support/at-the-cashier'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, followCode, press, see } from './support/shopper'

const { cashier, common, demo, orders } = words

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

async function choose(page: Page, name: string): Promise<void> {
  const more = button(page, cashier.moreWallets(3))
  if ((await more.count()) > 0) await more.click()
  await page
    .getByRole('radio', { name: new RegExp(`^${name}`) })
    .filter({ visible: true })
    .click()
}

/** What another phone's camera reads from this one's screen. */
async function codeOnScreen(page: Page, name: string): Promise<string[]> {
  const image = page.getByRole('img', { name }).filter({ visible: true })
  await image.hover()
  const picture = await image.screenshot()
  return readPicture(`data:image/png;base64,${picture.toString('base64')}`)
}

describe('a basket', () => {
  it.each(WALLETS)('is paid by %s through the mocked wallet app', async (wallet) => {
    const page = await atTheCashier(shop)
    const name = common.tenders[wallet]
    await choose(page, name)
    await press(page, /^用.+付 /)
    await see(page, cashier.scanToPay(name))
    await followCode(page)
    await see(page, demo.wallet.payAs(name))
    await press(page, demo.wallet.pay)
    await see(page, words.pass.show)
    expect(await paidIn(page)).toEqual([[wallet, wallet]])
    expect(shop.troubles).toEqual([])
  })

  it('is paid by a friend, who has scanned the code from the screen and has another wallet', async () => {
    const page = await atTheCashier(shop)
    await choose(page, common.tenders.friend)
    await press(page, /^请朋友付 /)
    await see(page, cashier.friend.once)
    const [code = ''] = await codeOnScreen(page, cashier.friend.show)
    expect(code).not.toBe('')

    // the mocked store lives in this browser, so the friend's phone is a tab of it
    const friend = await shop.newPage(`#/demo/wallet/index?code=${encodeURIComponent(code)}`, page.context())
    await press(friend, demo.wallet.change(common.tenders['wechat-pay']))
    await friend.getByRole('radio', { name: new RegExp(`^${common.tenders.alipay}`) }).click()
    await press(friend, demo.wallet.pay)
    await see(friend, demo.wallet.over.succeeded.title)

    await page.bringToFront()
    await see(page, words.pass.show)
    expect(await paidIn(page)).toEqual([['friend', 'alipay']])
    await press(page, words.pass.receipt)
    await see(page, orders.paidHow.friend(common.tenders.alipay))
    expect(shop.troubles).toEqual([])
  })
})

describe('a WeChat code', () => {
  it('cannot be paid from Alipay: the wallet says why, and who could', async () => {
    const page = await atTheCashier(shop)
    await choose(page, common.tenders['wechat-pay'])
    await press(page, /^用.+付 /)
    await followCode(page)
    await press(page, demo.wallet.change(common.tenders['wechat-pay']))
    await page.getByRole('radio', { name: new RegExp(`^${common.tenders.alipay}`) }).click()
    await see(page, demo.wallet.cannot(common.tenders.alipay))
    await see(page, demo.wallet.cannotWhy.no)
    expect(await button(page, demo.wallet.pay).count()).toBe(0)
    await press(page, common.tenders['china-mobile'])
    await press(page, demo.wallet.pay)
    await see(page, words.pass.show)
    // WeChat tells a shop only that it was another wallet, not which
    expect((await paidIn(page)).map((paid) => paid?.[0])).toEqual(['wechat-pay'])
  })
})

describe('the code on the page', () => {
  it('is saved as a picture that can be scanned from the album', async () => {
    const page = await atTheCashier(shop)
    await choose(page, common.tenders['china-telecom'])
    await press(page, /^用.+付 /)
    const shown = await codeOnScreen(page, cashier.scanToPay(common.tenders['china-telecom']))
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, cashier.code.save)])
    expect(download.suggestedFilename()).toBe('pay-code.png')
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const file = Buffer.concat(chunks).toString('base64')
    expect(await readPicture(`data:image/png;base64,${file}`)).toEqual(shown)
    await see(page, cashier.code.saved)
    expect(shop.troubles).toEqual([])
  })
})
