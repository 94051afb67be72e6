// One whole trip in a real browser: the camera sees real barcodes, staff scan the pass from the shopper's screen.

import { personasAt } from '@mock/seed/personas'
import { afterEach, describe, expect, it } from 'vitest'
import { millis } from '@/domain/kernel'
import { emptyPicture, packPicture, photographPicture } from '../support/barcode-pictures'
import type { Scene } from '../support/y4m'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { checkIn, payUpToWallet, press, see, signIn } from './support/shopper'
import { sampleCode } from './support/visit'

let shop: Shop | undefined
afterEach(async () => {
  await shop?.close()
  shop = undefined
})

const pack = async (text: string): Promise<Scene> => ({
  picture: await packPicture({ symbology: 'ean13', text }),
  seconds: 1.2,
})
const gap = async (): Promise<Scene> => ({ picture: await emptyPicture(), seconds: 1.8 })

describe('a trip', () => {
  it('goes from the door in to the door out, with member prices and a pass that staff scan', async () => {
    shop = await openShop({
      scenes: [
        await pack(sampleCode('member-price')),
        await gap(),
        await pack(sampleCode('ordinary')),
        await gap(),
        await pack(sampleCode('price-label')),
        await gap(),
      ],
    })
    const page = await shop.newPage()
    await checkIn(page)
    await see(page, '悠田全脂牛奶')
    await see(page, '悠田无乳糖牛奶')
    await see(page, '富士苹果')

    // a guest sees what members would pay, signs in, and the prices switch
    await see(page, /会员价 ¥.+可省 ¥/)
    await press(page, words.scan.memberJoin)
    const { ordinary } = personasAt(millis(0))
    await signIn(page, ordinary.kind === 'member' ? ordinary.membership.number : '')
    await page.goBack()
    await see(page, /已省 ¥/)

    await payUpToWallet(page)
    await press(page, words.demo.wallet.pay)
    await see(page, words.pass.show)
    const pass = page.getByRole('img', { name: words.pass.codeLabel }).filter({ visible: true })
    // waits for the page to stand still
    await pass.hover()

    // the attendant's camera sees the shopper's screen
    const picture = await photographPicture(await page.screenshot())
    shop.film([{ picture, seconds: 1 }])
    const staff = await shop.newPage('#/staff/desk/index')
    await staff.getByLabel(words.staff.number, { exact: true }).filter({ visible: true }).fill('20118')
    await staff.getByLabel(words.staff.pin, { exact: true }).filter({ visible: true }).fill('1357')
    await press(staff, words.staff.enter)
    await see(staff, words.staff.valid)
    await see(staff, '悠田全脂牛奶')
    await press(staff, words.staff.letThrough)
    await see(staff, words.staff.done['let-through'].title)

    await page.bringToFront()
    await see(page, words.pass.verdicts['let-through'].title)
    expect(shop.troubles).toEqual([])

    // the decoder is the shop's own file, and nothing at all was asked of anybody else
    const { url, requests } = shop
    expect(requests).toContainEqual(
      expect.stringMatching(/^http:\/\/localhost:\d+\/static\/zxing_reader\.\w+\.wasm$/),
    )
    expect(requests.filter((one) => !one.startsWith(`${url}/`) && !/^(data|blob):/.test(one))).toEqual([])
  })
})
