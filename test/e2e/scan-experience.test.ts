// What a shopper sees, hears and can do on the scan page, in a real browser before a real (filmed) barcode.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { emptyPicture, packPicture } from '../support/barcode-pictures'
import type { Scene } from '../support/y4m'
import type { Shop, ShopOptions } from './support/shop'
import { DIST_REAL, openShop, PHONE, words } from './support/shop'
import { button, checkIn, press, see, typeCode } from './support/shopper'
import { sampleCode } from './support/visit'

const { scan, common, diagnostics, me } = words
const MILK = '悠田全脂牛奶'

let shop: Shop | undefined
afterEach(async () => {
  await shop?.close()
  shop = undefined
})

/** A pack of milk, then the empty shelf for a good while. */
async function milkOnFilm(): Promise<readonly Scene[]> {
  const milk = await packPicture({ symbology: 'ean13', text: sampleCode('member-price') })
  return [
    { picture: milk, seconds: 2 },
    { picture: await emptyPicture(), seconds: 30 },
  ]
}

async function inTheStore(options: ShopOptions = {}): Promise<Page> {
  shop = await openShop(options)
  const page = await shop.newPage()
  await checkIn(page)
  return page
}

/** A Chinese voice that writes down what it says. */
const VOICE = `
  window.said = []
  const voices = [{ lang: 'zh-CN', localService: true }]
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => voices,
    speak: ({ text }) => { if (text) window.said.push(text) },
    cancel: () => {},
    addEventListener: () => {},
  } })
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }`
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)

/** Every flight from now on waits at its start, however slow this machine is, until `flightAt` moves it on. */
const holdFlights = (page: Page) =>
  page.addStyleTag({
    content: '.scan-flight, .scan-flight__goods { animation-play-state: paused !important }',
  })

/** Puts a held flight to a moment, in milliseconds, and tells where its middle is then. */
function flightAt(page: Page, moment: number) {
  return page.evaluate((time) => {
    const flight = document.querySelector('.scan-flight')
    const goods = flight?.querySelector('.scan-flight__goods')
    if (!flight || !goods) throw new Error('nothing flies')
    for (const animation of flight.getAnimations({ subtree: true })) animation.currentTime = time
    const { x, y, width, height } = goods.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, moment)
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).filter({ visible: true }).first().boundingBox()
  if (!box) throw new Error(`no ${selector}`)
  return box
}

/** The green frame in the very picture it is first seen in, since it fades at once: its middle, the camera's and its corners. */
async function outlineSeen(page: Page) {
  const seen = await page.waitForFunction(() => {
    const middle = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    }
    const camera = document.querySelector('.scan-camera')
    const frame = document.querySelector('.read-outline__frame')
    if (!camera || !frame) return false
    const points = (frame.getAttribute('points') ?? '').split(' ').map((one) => one.split(',').map(Number))
    return { camera: middle(camera), frame: middle(frame), points }
  })
  const outline = await seen.jsonValue()
  if (!outline) throw new Error('no outline')
  return outline
}

/** Degrees by which the longest side of a frame is turned. */
function slopeOf(corners: readonly (readonly number[])[]): number {
  const sides = corners.map(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = corners[(i + 1) % corners.length] ?? []
    return { x: nextX - x, y: nextY - y }
  })
  const [longest = { x: 1, y: 0 }] = sides.sort((a, b) => Math.hypot(b.x, b.y) - Math.hypot(a.x, a.y))
  return (Math.atan(longest.y / longest.x) * 180) / Math.PI
}

const isInside = (point: { x: number; y: number }, box: Awaited<ReturnType<typeof boxOf>>) =>
  point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height

describe('a scan', () => {
  it('is shown large, said aloud once, and taken back with one tap', async () => {
    shop = await openShop({ scenes: await milkOnFilm() })
    const context = await shop.newContext()
    await context.addInitScript({ content: VOICE })
    const page = await shop.newPage('', context)
    await checkIn(page)
    await press(page, me.spoken)
    const strip = page.locator('.scan-added')
    await strip.getByText(MILK).waitFor()
    await strip.getByText(/¥11\.90/).waitFor()
    expect(await said(page)).toEqual([me.spokenSample, `${MILK}，十二元九角`])
    expect(await page.locator('.ui-heard[role="status"]').textContent()).toContain(MILK)
    await strip.getByRole('button', { name: common.undo }).click()
    await see(page, scan.emptyTitle)
    expect(await strip.count()).toBe(0)
    expect(shop.troubles).toEqual([])
  })

  it('is framed in green where the code was, as it lay', async () => {
    const turned = await packPicture({ symbology: 'ean13', text: sampleCode('member-price') }, { turn: 20 })
    const page = await inTheStore({ scenes: [{ picture: turned, seconds: 1 }] })
    const { camera, frame, points } = await outlineSeen(page)
    expect(Math.abs(frame.x - camera.x)).toBeLessThan(25)
    expect(Math.abs(frame.y - camera.y)).toBeLessThan(25)
    expect(points).toHaveLength(4)
    expect(Math.abs(slopeOf(points) - 20)).toBeLessThan(6)
  })

  it.each([
    ['a phone', PHONE],
    ['a small phone', { width: 320, height: 568 }],
    ['a computer', { width: 1280, height: 800 }],
  ])('flies from the camera to the basket on %s', async (_name, viewport) => {
    const page = await inTheStore({ viewport })
    await holdFlights(page)
    await typeCode(page, sampleCode('ordinary'))
    await page.locator('.scan-added').waitFor()
    expect(isInside(await flightAt(page, 0), await boxOf(page, '.scan-camera'))).toBe(true)
    expect(isInside(await flightAt(page, 615), await boxOf(page, '.scan-footer__basket'))).toBe(true)
  })

  it('lights the basket up instead where motion is not wanted', async () => {
    const page = await inTheStore({ reducedMotion: 'reduce' })
    await typeCode(page, sampleCode('ordinary'))
    await page.locator('.scan-footer__basket--got').waitFor()
    const moving = await page
      .locator('.scan-flight')
      .evaluate((flight) => flight.getAnimations({ subtree: true }).length)
    expect(moving).toBe(0)
  })
})

describe('a price check', () => {
  it('before a live camera adds nothing, until its button is pressed', async () => {
    shop = await openShop()
    const page = await shop.newPage()
    await checkIn(page)
    await press(page, scan.priceCheck.short)
    await see(page, scan.priceCheck.notice)
    await typeCode(page, sampleCode('member-price'))
    await page.locator('.scan-price').getByText(MILK).waitFor()
    expect(await page.locator('.scan-line').count()).toBe(0)
    await press(page, scan.priceCheck.add)
    await page.locator('.scan-added').getByText(MILK).waitFor()
    await press(page, scan.priceCheck.done)
    await see(page, common.pieces(1))
    expect(shop.troubles).toEqual([])
  })

  it('is over when the shopper has been elsewhere', async () => {
    const page = await inTheStore()
    await typeCode(page, sampleCode('ordinary'))
    await page.locator('.scan-added').waitFor()
    await press(page, scan.priceCheck.short)
    await see(page, scan.priceCheck.notice)
    await page.evaluate(() => {
      location.hash = '#/pages/me/index'
    })
    await see(page, me.settings)
    await page.goBack()
    await see(page, scan.review)
    expect(await page.getByText(scan.priceCheck.notice).filter({ visible: true }).count()).toBe(0)
  })
})

describe('the diagnostics', () => {
  it('show and copy what the camera reads', async () => {
    shop = await openShop({
      scenes: await milkOnFilm(),
      permissions: ['camera', 'clipboard-read', 'clipboard-write'],
    })
    const page = await shop.newPage('#/pages/diagnostics/index')
    await see(page, sampleCode('member-price'))
    await see(page, 'ean13')
    await press(page, diagnostics.copy)
    await see(page, diagnostics.copied)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`${diagnostics.fields.text}: ${sampleCode('member-price')}`)
    expect(copied).toContain(`WebAssembly: ${diagnostics.yes}`)
    expect(shop.troubles).toEqual([])
  })

  it('exist in an app for a real shop too, behind seven taps', async () => {
    shop = await openShop({ dist: DIST_REAL })
    const page = await shop.newPage('#/pages/me/index')
    const version = page.getByText(/^版本 /).filter({ visible: true })
    for (let tapped = 0; tapped < 7; tapped++) await version.click()
    await see(page, diagnostics.advice)
    expect(await button(page, diagnostics.copy).count()).toBe(1)
  })
})
