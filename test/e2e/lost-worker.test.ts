// The scanner goes on when its Worker cannot be loaded, breaks or falls silent: the page then reads by itself.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, it } from 'vitest'
import { packPicture } from '../support/barcode-pictures'
import { appWithWorker } from './support/other-worker'
import type { Shop } from './support/shop'
import { openShop } from './support/shop'
import { checkIn } from './support/shopper'
import { sampleCode } from './support/visit'

const folder = mkdtempSync(path.join(tmpdir(), 'scan-and-go-worker-'))
let shop: Shop | undefined
afterEach(async () => {
  await shop?.close()
  rmSync(folder, { recursive: true, force: true })
})

const READY = `postMessage({ kind: 'alive' }); postMessage({ kind: 'opened', ok: true });`

describe('a live camera without its Worker', () => {
  it.each([
    ['is missing', null],
    ['is a web page', '<!doctype html><title>Not found</title>'],
    ['throws at every frame', `${READY} onmessage = () => { throw new Error('broken') }`],
    ['never answers', `${READY} onmessage = () => {}`],
  ])('reads all the same when its script %s', async (_what, script) => {
    const picture = await packPicture({ symbology: 'ean13', text: sampleCode('member-price') })
    shop = await openShop({ dist: appWithWorker(folder, () => script), scenes: [{ picture, seconds: 0.3 }] })
    const page = await shop.newPage()
    await checkIn(page)
    // two Workers are given up first, then the page's own thread loads what it needs
    await page.getByText('悠田全脂牛奶').filter({ visible: true }).first().waitFor({ timeout: 60_000 })
  })
})
