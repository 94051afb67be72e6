// Where camera pictures cannot be handed to the Worker as they are, they are drawn and read all the same.
import { afterEach, describe, it } from 'vitest'
import { packPicture } from '../support/barcode-pictures'
import type { Shop } from './support/shop'
import { openShop } from './support/shop'
import { checkIn } from './support/shopper'
import { sampleCode } from './support/visit'

let shop: Shop | undefined
afterEach(() => shop?.close())

describe('a browser whose camera pictures', () => {
  it.each([
    ['do not exist', 'delete window.VideoFrame'],
    ['lie turned', 'Object.defineProperty(VideoFrame.prototype, "rotation", { value: 90 })'],
    [
      'cannot be given away',
      `const post = Worker.prototype.postMessage
       Worker.prototype.postMessage = function (message, given) {
         if (message.shot && message.shot.video) throw new DOMException('not this one', 'DataCloneError')
         return post.call(this, message, given)
       }`,
    ],
  ])('%s', async (_what, script) => {
    const picture = await packPicture({ symbology: 'ean13', text: sampleCode('member-price') })
    shop = await openShop({ scenes: [{ picture, seconds: 0.3 }] })
    const page = await shop.newPage()
    await page.addInitScript(script)
    await checkIn(page)
    await page.getByText('悠田全脂牛奶').filter({ visible: true }).first().waitFor({ timeout: 30_000 })
  })
})
