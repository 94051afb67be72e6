/** A served shop and a browser in it, whose camera shows a film the test has made. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { catalogueOf } from '@/ui/messages/catalogue'
import { serveFolder } from '../../../config/run/serve.mjs'
import { emptyPicture } from '../../support/barcode-pictures'
import { launchChromium } from '../../support/chromium'
import type { Scene } from '../../support/y4m'
import { writeFakeCamera } from '../../support/y4m'

export const DIST = path.resolve('dist/h5')
export const PHONE = { width: 375, height: 812 }
export const words = catalogueOf('zh')

export type Shop = {
  readonly url: string
  readonly context: BrowserContext
  /** What went wrong in any page of this shop: thrown errors, console errors, broken requests. */
  readonly troubles: string[]
  /** Puts another film before the camera; a page sees it when it opens the camera next. */
  film(scenes: readonly Scene[]): void
  newPage(hash?: string): Promise<Page>
  close(): Promise<void>
}

export type ShopOptions = BrowserContextOptions & {
  readonly scenes?: readonly Scene[]
  /** False answers "no" when the page asks for the camera. */
  readonly camera?: boolean
  readonly dist?: string
}

export async function openShop({
  scenes,
  camera = true,
  dist = DIST,
  ...context
}: ShopOptions = {}): Promise<Shop> {
  if (!existsSync(path.join(dist, 'index.html')))
    throw new Error(`${dist} is not built: run npm run build:h5`)
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-and-go-'))
  const file = path.join(folder, 'camera.y4m')
  writeFakeCamera(file, scenes ?? [{ picture: await emptyPicture(), seconds: 0.2 }])
  const served = await serveFolder(dist)
  const browser = await launchChromium({ args: camera ? cameraArgs(file) : [] })
  const troubles: string[] = []
  const tab = await newContext(browser, context)
  return {
    url: served.url,
    context: tab,
    troubles,
    film: (next) => writeFakeCamera(file, next),
    async newPage(hash = '') {
      const page = await tab.newPage()
      watch(page, troubles)
      await page.goto(`${served.url}/${hash}`)
      return page
    },
    async close() {
      await browser.close()
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const newContext = (browser: Browser, options: BrowserContextOptions) =>
  browser.newContext({ viewport: PHONE, locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options })

function cameraArgs(file: string): string[] {
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ]
}

function watch(page: Page, troubles: string[]) {
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
}
