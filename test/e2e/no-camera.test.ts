// Shopping without a camera: refused, missing, or forbidden on an insecure page. Digits and pictures still fill the basket.
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import type { CameraState } from '@/platform/ports'
import { packPicture } from '../support/barcode-pictures'
import type { Shop, ShopOptions } from './support/shop'
import { openShop, words } from './support/shop'
import { button, checkIn, press, see, typeCode } from './support/shopper'
import { sampleCode } from './support/visit'

let shop: Shop | undefined
afterEach(async () => {
  await shop?.close()
  shop = undefined
})

/** A photograph of a pack, as a file the shopper picks from their album. */
async function pictureFile(text: string) {
  const { data, width, height } = await packPicture({ symbology: 'ean13', text })
  const png = sharp(data, { raw: { width, height, channels: 4 } }).png()
  return { name: 'pack.png', mimeType: 'image/png', buffer: await png.toBuffer() }
}

async function pickPicture(page: Page, file: Awaited<ReturnType<typeof pictureFile>>) {
  const chooser = page.waitForEvent('filechooser')
  await press(page, words.scan.pickPicture)
  await (await chooser).setFiles(file)
}

/** A whole basket without the camera, up to the price the store confirms. */
async function shopWithoutCamera(options: ShopOptions, state: CameraState) {
  shop = await openShop(options)
  const page = await shop.newPage()
  await checkIn(page)
  await see(page, words.scan.camera[state].title)
  await see(page, words.scan.camera[state].advice)

  await typeCode(page, sampleCode('ordinary'))
  await see(page, '悠田无乳糖牛奶')
  await pickPicture(page, await pictureFile(sampleCode('member-price')))
  await see(page, '悠田全脂牛奶')
  await pickPicture(page, { name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await see(page, words.scan.failures.unreadable)

  await press(page, words.scan.review)
  await see(page, words.checkout.confirmed)
  await see(page, words.checkout.countAsk(2))
  return { page, shop }
}

describe('without a camera', () => {
  it('because the shopper refused it, the whole basket can be typed or picked from pictures', async () => {
    await shopWithoutCamera({ camera: 'refused' }, 'refused')
  })

  it('because the device has none, the whole basket can be typed or picked from pictures', async () => {
    await shopWithoutCamera({ camera: 'missing' }, 'missing')
  })

  it('because the page is not secure, the shop works without camera and service worker', async () => {
    const opened = await shopWithoutCamera({ host: 'shop.test' }, 'insecure')
    expect(await opened.page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
      false,
      false,
    ])
    // nothing went over the network: the mock answered inside the page
    expect(opened.shop.requests.filter((url) => url.includes('/api/'))).toEqual([])
  })

  it('asks for the camera again when the shopper says so', async () => {
    shop = await openShop({ camera: 'refused' })
    const page = await shop.newPage()
    await checkIn(page)
    await see(page, words.scan.camera.refused.title)
    await page.evaluate(() => {
      const stream = document.createElement('canvas').captureStream()
      navigator.mediaDevices.getUserMedia = () => Promise.resolve(stream)
    })
    await press(page, words.common.tryAgain)
    await page.locator('.scan-camera--absent').waitFor({ state: 'detached' })
    expect(await button(page, words.scan.typeCode).count()).toBe(1)
  })
  it('notices by itself when the browser is told to give it after all', async () => {
    shop = await openShop({ camera: 'refused' })
    const page = await shop.newPage()
    await checkIn(page)
    await see(page, words.scan.camera.refused.title)
    await page.context().grantPermissions(['camera'])
    await see(page, words.scan.aim)
    expect(await page.getByText(words.scan.camera.refused.title).count()).toBe(0)
  })
})
