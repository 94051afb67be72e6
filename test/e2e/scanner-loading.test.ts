// What reads barcodes is fetched by the first page that scans, once, and never by the first page of the app.

import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SCANNER_PARTS } from './support/scanner-parts'
import type { Shop } from './support/shop'
import { DIST, openShop, words } from './support/shop'
import { button, checkIn, press, see } from './support/shopper'

/** Words of the camera's and the decoder's code that no minifier changes. */
const TRACES = ['scanner-view__picture', 'facingMode', 'unloadable', 'willReadFrequently', 'zxing_reader']
const FETCHED = ['camera view', 'Worker script', 'zxing-cpp as WebAssembly']

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
beforeEach(() => shop.clear())
afterAll(() => shop.close())

/** Names of the scanner's parts the server was asked for, in the table's order. */
const fetched = () =>
  SCANNER_PARTS.flatMap(({ name, file }) =>
    shop.asked.filter((one) => file.test(one.slice(1))).map(() => name),
  )
const scripts = () =>
  [...new Set(shop.asked.filter((one) => one.endsWith('.js')))].filter(
    (one) => one !== '/mockServiceWorker.js',
  )
const traces = () =>
  TRACES.filter((trace) =>
    scripts().some((one) => readFileSync(path.join(DIST, one), 'utf8').includes(trace)),
  )

async function untilEngineLoaded(page: Page) {
  await expect.poll(fetched, { timeout: 30_000 }).toContain('zxing-cpp as WebAssembly')
  await page.waitForLoadState('networkidle')
}

describe('the code of the scanner', () => {
  it('is no part of the first page', async () => {
    const page = await shop.newPage()
    await see(page, words.checkIn.scanEntry)
    await page.waitForLoadState('networkidle')
    expect(scripts().length).toBeGreaterThan(2)
    expect(fetched()).toEqual([])
    expect(traces()).toEqual([])
  })

  it('comes with the scan page, each part once; also after leaving, coming back and reloading', async () => {
    const page = await shop.newPage()
    await checkIn(page)
    await untilEngineLoaded(page)
    expect(fetched()).toEqual(FETCHED)
    expect(traces()).toEqual(TRACES)

    await page.goto(`${shop.url}/#/pages/me/index`)
    await see(page, words.me.title)
    await page.goto(`${shop.url}/#/pages/scan/index`)
    await see(page, words.scan.emptyTitle)
    await page.reload()
    await see(page, words.scan.emptyTitle)
    await expect.poll(() => page.workers().length).toBe(1)
    await page.waitForLoadState('networkidle')
    expect(fetched()).toEqual(FETCHED)
    expect(shop.troubles).toEqual([])
  })

  it('comes when the shopper opens the camera for the code at the door', async () => {
    const page = await shop.newPage()
    await press(page, words.checkIn.scanEntry)
    await untilEngineLoaded(page)
    expect(fetched()).toEqual(FETCHED)
    await button(page, words.common.close).first().click()
    expect(shop.troubles).toEqual([])
  })
})
