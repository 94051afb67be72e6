// What keeps a code from being read is said on the camera's picture, measured on films of packs held badly.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Shot } from '../support/shot-bars'
import { barsOf, shoot } from '../support/shot-bars'
import type { Scene } from '../support/y4m'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { checkIn, see } from './support/shopper'
import { sampleCode } from './support/visit'

const MILK = barsOf('ean13', sampleCode('member-price'))

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

type Held = Shot & { readonly light?: number }

/** A pack with milk's code before the camera, in this share of good light. */
function held({ light = 1, ...shot }: Held): Scene {
  const { data, width, height } = shoot(MILK, { blur: 0.3, ...shot })
  return { picture: { data: Uint8Array.from(data, (value) => value * light), width, height }, seconds: 0.4 }
}

/** A scan page before this film; answers every hint it has shown so far. */
async function filmed(scene: Scene): Promise<{ page: Page; hints: () => Promise<readonly string[]> }> {
  shop.film([scene])
  const page = await shop.newPage()
  await page.evaluate(() => {
    const shown = new Set<string>()
    Object.assign(window, { shownHints: shown })
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('.scan-camera__hint'))
        shown.add(textContent ?? '')
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await checkIn(page)
  const hints = () => page.evaluate(() => [...(window as unknown as { shownHints: Set<string> }).shownHints])
  return { page, hints }
}

describe('a camera before a pack', () => {
  it.each([
    ['blurred', 'blurred', held({ pixelsPerModule: 2.2, blur: 1.05 })],
    ['too near', 'too-near', held({ pixelsPerModule: 8 })],
    ['turned aside', 'tilted', held({ pixelsPerModule: 3.4, yaw: 50 })],
    // a sharp picture this dark is still read
    ['in the dark', 'dark', held({ pixelsPerModule: 2.5, blur: 1.3, light: 0.12 })],
  ] as const)('that is %s says so, and nothing else', async (_what, hint, scene) => {
    const { page, hints } = await filmed(scene)
    await see(page, words.scan.hints[hint])
    expect(await hints()).toEqual([words.scan.hints[hint]])
  })

  it('held well says nothing and reads it', async () => {
    const { page, hints } = await filmed(held({ pixelsPerModule: 2.5 }))
    await see(page, '悠田全脂牛奶')
    expect(await hints()).toEqual([])
  })
})
