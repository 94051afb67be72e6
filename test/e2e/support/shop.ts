/** A served shop and a browser in it, whose camera shows a film the test has made. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { catalogueOf } from '@/ui/messages/catalogue'
import { serveFolder } from '../../../config/run/serve.mjs'
import { emptyPicture } from '../../support/barcode-pictures'
import { launchChromium } from '../../support/chromium'
import type { Scene } from '../../support/y4m'
import { writeFakeCamera } from '../../support/y4m'

export const DIST = path.resolve(process.env.SHOP_DIST ?? 'dist/h5')
export const DIST_REAL = path.resolve(process.env.SHOP_DIST_REAL ?? 'dist/h5-real')
export const PHONE = { width: 375, height: 812 }
/** Milliseconds to wait for anything on a slow machine. */
const PATIENCE = 20_000
export const words = catalogueOf('zh')

export type Shop = {
  readonly url: string
  /** What went wrong in any page of this shop: thrown errors, console errors. */
  readonly troubles: string[]
  /** Every address any page or worker of this shop asked for, and after a space what it sent. */
  readonly requests: string[]
  /** Paths the server was asked for: what came from a browser's cache is not among them. */
  readonly asked: string[]
  /** Puts another film before the camera; a page sees it when it opens the camera next. */
  film(scenes: readonly Scene[]): void
  /** Another phone: nothing of the first one's storage. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>
  /** A page of the first phone, or of another one. */
  newPage(hash?: string, context?: BrowserContext): Promise<Page>
  /** Throws all phones away, and what is known of them, so that the next test starts afresh. */
  clear(): Promise<void>
  close(): Promise<void>
}

export type ShopOptions = BrowserContextOptions & {
  readonly scenes?: readonly Scene[]
  /** A Y4M file that is shown in their place; it is left as it is. */
  readonly film?: string
  /** `refused` answers "no" when a page asks for the camera, `missing` has none. */
  readonly camera?: 'working' | 'refused' | 'missing'
  readonly dist?: string
  /** Opens the shop under this name over plain HTTP, as on a phone in the same network. */
  readonly host?: string
}

export async function openShop(options: ShopOptions = {}): Promise<Shop> {
  const { scenes, film, camera = 'working', dist = DIST, host = 'localhost', ...context } = options
  if (!existsSync(path.join(dist, 'index.html')))
    throw new Error(`${dist} is not built: run npm run build:h5:demo and npm run build:h5:real`)
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-and-go-'))
  const file = film ?? path.join(folder, 'camera.y4m')
  if (!film) writeFakeCamera(file, scenes ?? [{ picture: await emptyPicture(), seconds: 0.2 }])
  const asked: string[] = []
  const served = await serveFolder(dist, { onAsked: (path) => asked.push(path) })
  const args = [...CAMERA_ARGS[camera](file), ...hostArgs(host)]
  const browser = await launchChromium({ args }, camera === 'refused')
  const url = `http://${host}:${served.port}`
  const troubles: string[] = []
  const requests: string[] = []

  async function newContext(more: BrowserContextOptions = {}) {
    const opened = await browser.newContext({
      viewport: PHONE,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      ...context,
      ...more,
    })
    opened.setDefaultTimeout(PATIENCE)
    opened.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`.trim()))
    opened.on('page', (page) => watch(page, troubles))
    return opened
  }
  let first: BrowserContext | undefined
  return {
    url,
    troubles,
    requests,
    asked,
    film: (next) => writeFakeCamera(file, next),
    newContext,
    async newPage(hash = '', from) {
      first ??= from ?? (await newContext())
      const page = await (from ?? first).newPage()
      await page.goto(`${url}/${hash}`)
      return page
    },
    async clear() {
      await Promise.all(browser.contexts().map((phone) => phone.close()))
      first = undefined
      troubles.length = 0
      requests.length = 0
      asked.length = 0
    },
    async close() {
      await browser.close()
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const DEVICE = ['--use-fake-device-for-media-stream']
const CAMERA_ARGS = {
  working: (file: string) => [
    ...DEVICE,
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ],
  // without the fake dialogue, a headless browser refuses what its context was not permitted
  refused: () => DEVICE,
  missing: () => ['--use-fake-ui-for-media-stream'],
} satisfies Record<NonNullable<ShopOptions['camera']>, (file: string) => string[]>

const hostArgs = (host: string) =>
  host === 'localhost' ? [] : [`--host-resolver-rules=MAP ${host} 127.0.0.1`]

function watch(page: Page, troubles: string[]) {
  page.on('pageerror', (error) => troubles.push(`thrown: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`)
  })
}
