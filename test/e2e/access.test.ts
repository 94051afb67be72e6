// Everybody can shop: no serious fault that axe knows, targets a thumb can hit, and a keyboard is enough.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { STORES } from '@mock/seed/stores'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Look } from './support/open-shot'
import { dress, LOOKS, openShot } from './support/open-shot'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { button, see } from './support/shopper'
import { SHOTS } from './support/shots'
import { sampleCode } from './support/visit'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const MAIN = [
  'home-trip',
  'scan-lines',
  'scan-typing',
  'scan-slip',
  'scan-find',
  'scan-details',
  'scan-added',
  'scan-prices',
  'scan-staff-card',
  'cart-member',
  'cart-offers',
  'cart-why-not',
  'checkout-changed',
  'cashier',
  'cashier-awaiting',
  'cashier-why-not',
  'cashier-routed',
  'cashier-friend',
  'cashier-till',
  'cashier-way-out',
  'wallet',
  'wallet-cannot',
  'wallet-codes',
  'pass',
  'orders',
  'receipt',
  'me-member',
  'membership-premium',
  'membership-upgrade',
  'diagnostics',
  'staff-sign-in',
  'staff-valid',
  'staff-unknown',
  'staff-returns-chosen',
  'staff-returns-confirm',
  'receipt-returned',
]
/** CSS pixels a side, after WCAG 2.2, 2.5.5; half a pixel is lost to rounding. */
const LEAST = 43.5

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** What a look may change: dark only the colours, care mode also what stands where. */
const ABOUT: { readonly [look in Look]: object } = {
  light: {},
  dark: { runOnly: ['color-contrast'] },
  care: {},
}

/** What axe calls serious or critical: the rule and the element, one a line. */
async function faults(page: Page, look: Look): Promise<string[]> {
  const found = await page.evaluate(async (about) => {
    const { axe } = window as unknown as { axe: { run(in_: Document, how: object): Promise<AxeResults> } }
    // cards name themselves with more words than they show; buttons are held to it below
    const rules = { 'label-content-name-mismatch': { enabled: false } }
    return (await axe.run(document, { rules, resultTypes: ['violations'], ...about })).violations
  }, ABOUT[look])
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Buttons that are called something else than what is written on them: nobody could ask for them by voice. */
function misnamed(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.ui-button[aria-label]')].flatMap(
      ({ ariaLabel, textContent }) =>
        ariaLabel?.includes(textContent?.trim() ?? '') ? [] : [`${textContent} is called ${ariaLabel}`],
    ),
  )
}

/** Visible things to tap that are smaller than a fingertip. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const targets = document.querySelectorAll<HTMLElement>(
      '[role="button"], [role="radio"], [role="tab"], a, input',
    )
    return [...targets].flatMap((target) => {
      // an input is tapped through the box around it
      const box = (target.closest('.ui-field__box') ?? target).getBoundingClientRect()
      if (box.width === 0 || target.closest('[aria-hidden="true"]')) return []
      const isSmall = box.width < least || box.height < least
      const size = `${box.width.toFixed(0)}×${box.height.toFixed(0)}`
      return isSmall
        ? [`${size} ${target.className} ${(target.ariaLabel ?? target.textContent ?? '').slice(0, 40)}`]
        : []
    })
  }, LEAST)
}

describe.each(MAIN)('the screen %s', (name) => {
  it('has no serious fault and no small target in any look', async () => {
    const shot = SHOTS.find((one) => one.name === name)
    if (!shot) throw new Error(`no shot ${name}`)
    const page = await (await shop.newContext()).newPage()
    await openShot(page, shop.url, shot, 'zh')
    await page.evaluate(AXE)
    for (const look of LOOKS) {
      await dress(page, look)
      expect({ look, faults: await faults(page, look) }).toEqual({ look, faults: [] })
      expect(await misnamed(page)).toEqual([])
      expect({ look, small: await smallTargets(page) }).toEqual({ look, small: [] })
    }
  })
})

describe('a keyboard', () => {
  /** Walks with Tab to the control of this name. */
  async function tabTo(page: Page, name: string) {
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab')
      const at = await page.evaluate(() => {
        const { activeElement: on } = document
        return on ? (on.getAttribute('aria-label') ?? on.textContent ?? '') : ''
      })
      if (at.trim() === name) return
    }
    throw new Error(`Tab never came to ${name}`)
  }

  it('is enough to check in, type a code and go on to checkout', async () => {
    const page = await shop.newPage()
    await see(page, words.checkIn.allStores)
    await tabTo(page, words.checkIn.enterAt(STORES[0]?.name.zh ?? ''))
    await page.keyboard.press('Enter')
    await see(page, words.scan.emptyTitle)
    await tabTo(page, words.scan.typeCode)
    await page.keyboard.press('Enter')
    await tabTo(page, words.scan.typeCodeLabel)
    await page.keyboard.type(sampleCode('ordinary'))
    await page.keyboard.press('Enter')
    await see(page, '悠田无乳糖牛奶')
    await tabTo(page, words.scan.review)
    await page.keyboard.press('Space')
    await see(page, words.checkout.confirmed)
  })

  it('closes a sheet with Escape and stands where it stood before', async () => {
    const page = await shop.newPage()
    await see(page, words.checkIn.allStores)
    await tabTo(page, words.checkIn.enterAt(STORES[0]?.name.zh ?? ''))
    await page.keyboard.press('Enter')
    await see(page, words.scan.emptyTitle)
    await tabTo(page, words.scan.typeCode)
    await page.keyboard.press('Enter')
    await see(page, words.scan.typeCodeHint)
    await page.keyboard.press('Escape')
    await page.getByText(words.scan.typeCodeHint).waitFor({ state: 'hidden' })
    expect(await button(page, words.scan.typeCode).evaluate((one) => one === document.activeElement)).toBe(
      true,
    )
  })
})
