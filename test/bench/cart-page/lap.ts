/** The built app in a real browser with a very long basket: twenty taps on "+", or twenty scans, one by one. */
import type { Page } from 'playwright-core'
import { pullTrigger } from '../../e2e/support/hand-scanner'
import { plant } from '../../e2e/support/plant'
import { openShop, words } from '../../e2e/support/shop'
import { press, see } from '../../e2e/support/shopper'
import { fullBasket } from './full-basket'
import { noteDown } from './note-down'
import type { Noted } from './noted'
import { MARK } from './noted'
import { pricingShare } from './profile'
import type { Span, Spent, Timeline } from './trace'
import { CATEGORIES, readTrace } from './trace'

export const ACTS = ['tap', 'scan'] as const
export type Act = (typeof ACTS)[number]

export type LapOptions = {
  readonly act: Act
  readonly lines: number
  readonly times: number
  /** How many times slower than this machine the page's thread is. */
  readonly slow: number
  /** Whose prices; null is a guest. */
  readonly card: string | null
}

/** Milliseconds throughout. */
export type Turn = {
  readonly toPaint: number
  readonly work: Spent
  /** Of the script. */
  readonly pricing: number
  /** After the frame, until all is quiet again. */
  readonly later: Spent
}
export type Lap = LapOptions & {
  readonly turns: readonly Turn[]
  readonly saves: Noted['saves']
}

/** Until the page has come to rest after an act. */
const REST = 1500
/** Microseconds. */
const SAMPLING = 500
const ROOT_PAGE = 'pages/home/index'

const AT = {
  tap: { event: 'click', key: null, shows: '.ui-stepper__value' },
  scan: { event: 'keydown', key: 'Enter', shows: '.scan-line' },
} as const

export async function runLap(options: LapOptions): Promise<Lap> {
  const { act, lines, times, slow, card } = options
  const shop = await openShop({ camera: 'missing' })
  try {
    const { visit, further } = await fullBasket(lines, card)
    const page = await (await shop.newContext()).newPage()
    await plant(page, shop.url, visit, { sound: false })
    await page.addInitScript(noteDown, AT[act])
    const browser = page.context().browser()
    if (!browser) throw new Error('the page has no browser')
    await openPage(page, shop.url, act)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slow })
    await page.waitForTimeout(REST)
    await browser.startTracing(page, { categories: CATEGORIES })
    await devtools.send('Profiler.enable')
    await devtools.send('Profiler.setSamplingInterval', { interval: SAMPLING })
    await devtools.send('Profiler.start')
    await page.evaluate(beginNotes, MARK)
    await (act === 'tap' ? tapPlus(page, times, lines) : scanAll(page, further.slice(0, times)))
    const noted = await page.evaluate(() => (window as unknown as { noted: Noted }).noted)
    const { profile } = await devtools.send('Profiler.stop')
    const timeline = readTrace((await browser.stopTracing()).toString('utf8'), MARK)
    const turns = turnsOf(noted, timeline, pricingShare(profile))
    if (turns.length !== times) throw new Error(`${turns.length} of ${times} acts were seen to their frame`)
    if (shop.troubles.length > 0) throw new Error(`the page complained: ${shop.troubles.join('; ')}`)
    return { ...options, turns, saves: noted.saves }
  } finally {
    await shop.close()
  }
}

/** As a shopper comes there, so that the pages below are open too. */
async function openPage(page: Page, url: string, act: Act): Promise<void> {
  await page.goto(`${url}/#/${ROOT_PAGE}`)
  await press(page, words.checkIn.continueTrip)
  await page.waitForSelector('.scan-line')
  if (act === 'scan') return
  await press(page, words.scan.basket)
  await page.waitForSelector('.cart-line')
  await see(page, words.cart.clear)
}

async function tapPlus(page: Page, times: number, lines: number): Promise<void> {
  const plus = page
    .locator('.cart-line')
    .nth(Math.floor(lines / 2))
    .locator('.ui-stepper__step')
    .last()
  await plus.scrollIntoViewIfNeeded()
  await page.waitForTimeout(REST)
  for (let turn = 0; turn < times; turn++) {
    const box = await plus.boundingBox()
    if (!box) throw new Error('there is no + in view')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await seen(page, turn + 1)
  }
}

async function scanAll(page: Page, codes: readonly string[]): Promise<void> {
  for (const [turn, code] of codes.entries()) {
    await pullTrigger(page, code)
    await seen(page, turn + 1)
  }
}

/** Until so many acts came to their frame, and what they left for later is done too. */
async function seen(page: Page, acts: number): Promise<void> {
  await page.waitForFunction(
    (count) => (window as unknown as { noted: Noted }).noted.acts.length >= count,
    acts,
  )
  await page.waitForTimeout(REST)
}

/** Runs inside the page: forgets the way there, and sets the mark. */
function beginNotes(mark: string): void {
  const { noted } = window as unknown as { noted: Noted }
  noted.acts.length = 0
  noted.saves.length = 0
  noted.marked = performance.now()
  performance.mark(mark)
}

function turnsOf({ acts, marked }: Noted, timeline: Timeline, share: (span: Span) => number): Turn[] {
  const clock = (pageTime: number) => timeline.marked + (pageTime - marked) * 1000
  return acts.map(({ at, painted }) => {
    const span = { from: clock(at), to: clock(painted) }
    const work = timeline.spent(span)
    return {
      toPaint: painted - at,
      work,
      pricing: work.script * share(span),
      later: timeline.spent({ from: span.to, to: clock(painted + REST) }),
    }
  })
}
