/** The whole film once before the scan page of the built app, in a real browser. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { appWithWorker } from '../../e2e/support/other-worker'
import { plant } from '../../e2e/support/plant'
import { openShop } from '../../e2e/support/shop'
import { startVisit } from '../../e2e/support/visit'
import { frameInMarker, MARKER, MARKER_CELLS } from './marker'
import type { Plan } from './plan'
import { FILM_RATE } from './plan'
import { slowWorkerScript } from './slow-worker'
import { watchPage } from './watch-page'
import type { Watched } from './watched'

const HOME = 'pages/home/index'
const SCAN = 'pages/scan/index'
/** Milliseconds. */
const LOOK = 1000

export type LapOptions = {
  readonly film: string
  readonly plan: Plan
  /** For a copy of the app. */
  readonly folder: string
  /** How many times slower than this machine the page's thread and the Worker are. */
  readonly slow: number
}

/** Rejects when the film does not come to its end in three times its length. */
export async function runLap({ film, plan, folder, slow }: LapOptions): Promise<Watched> {
  const dist = appWithWorker(join(folder, `slow-${slow}`), (script) => slowWorkerScript(slow) + script)
  const shop = await openShop({ film, dist })
  try {
    const visit = startVisit()
    await visit.checkIn()
    const page = await (await shop.newContext()).newPage()
    await plant(page, shop.url, visit)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow })
    await page.addInitScript(watchPage, { cell: MARKER.cell, cells: MARKER_CELLS })
    // as a shopper comes: the page has been touched before, so that sounds may be made ready while the camera starts
    await page.goto(`${shop.url}/#/${HOME}`)
    await page.waitForSelector('.page')
    await page.evaluate((scan) => {
      location.hash = `#/${scan}`
    }, SCAN)
    await untilFilmEnds(page, plan)
    if (shop.troubles.length > 0) throw new Error(`the page complained: ${shop.troubles.join('; ')}`)
    return await page.evaluate(() => (window as unknown as { watched: Watched }).watched)
  } finally {
    await shop.close()
  }
}

async function untilFilmEnds(page: Page, { scenes, frames }: Plan): Promise<void> {
  const end = (scenes.at(-1)?.end ?? 0) + FILM_RATE / 2
  const longest = 3 * (frames / FILM_RATE) * 1000
  let last = 0
  for (let waited = 0; waited < longest; waited += LOOK) {
    await page.waitForTimeout(LOOK)
    const markers = await page.evaluate(
      () => (window as unknown as { watched?: Watched }).watched?.shown.map(({ marker }) => marker) ?? [],
    )
    last = Math.max(0, ...markers.map((marker) => frameInMarker(marker) ?? 0))
    if (last >= end) return
  }
  throw new Error(
    `the film did not come to its end: the last frame the page was shown is ${last} of ${frames}`,
  )
}
