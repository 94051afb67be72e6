// Real browsers with real databases: a page killed while it writes, no room left, an update, two tabs at once, damage on disk.
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { frame } from '@/domain/journal'
import { cartOf } from '@/domain/trip'
import { plant, storageOf, storedJournal, storedTrip } from './support/plant'
import type { Shop } from './support/shop'
import { openShop, words } from './support/shop'
import { basketLines, button, checkIn, field, press, see, typeCode } from './support/shopper'
import { sampleCode, startVisit } from './support/visit'

let shop: Shop
beforeAll(async () => {
  shop = await openShop()
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

const SCAN = '#/pages/scan/index'
const PASS = '#/pages/pass/index'
const MILK = '悠田全脂牛奶'

/** The products on disk, as the next launch will find them. */
const stored = async (page: Page) =>
  cartOf(await storedTrip(page)).lines.map(({ productId, goods }) =>
    goods.kind === 'pieces' ? `${productId} ${goods.quantity}` : productId,
  )

/** Notes the tones as they begin, with what was written down by then. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const { start } = OscillatorNode.prototype
    OscillatorNode.prototype.start = function (when) {
      heard.push('tone')
      start.call(this, when)
    }
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
      const made = transaction.apply(this, args)
      if (made.mode === 'readwrite')
        made.addEventListener('complete', () => heard.push(`written ${made.durability}`))
      return made
    }
  })
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

/** On the scan page with one carton of milk, as a build without a journal has left it. */
async function withMilk(page: Page) {
  const visit = startVisit()
  await visit.checkIn()
  await visit.scan('member-price')
  await plant(page, shop.url, visit)
  await page.goto(`${shop.url}/${SCAN}`)
  await see(page, MILK)
  return visit
}

/** Types a code and presses Enter without waiting for anything. */
async function fireCode(page: Page, code: string) {
  await press(page, words.scan.typeCode)
  await field(page, words.scan.typeCodeLabel).fill(code)
}

describe('F02 a page that is killed', () => {
  it('at any moment of writing has the line in the next one once, or not at all', async () => {
    const context = await shop.newContext()
    let page = await context.newPage()
    await withMilk(page)
    let pieces = 1
    const outcomes = new Set<number>()
    for (let turn = 0; turn < 8; turn++) {
      await fireCode(page, sampleCode('member-price'))
      const cdp = await context.newCDPSession(page)
      const crashed = page.waitForEvent('crash').catch(() => undefined)
      await button(page, words.scan.lookUp).click({ noWaitAfter: true })
      await new Promise((resolve) => setTimeout(resolve, turn * 6))
      // the answer dies with the page
      void cdp.send('Page.crash').catch(() => undefined)
      await crashed
      await page.close()

      page = await context.newPage()
      await page.goto(`${shop.url}/${SCAN}`)
      await see(page, MILK)
      const [line = ''] = await stored(page)
      const now = Number(line.split(' ')[1])
      expect([0, 1]).toContain(now - pieces)
      outcomes.add(now - pieces)
      pieces = now
      expect(await basketLines(page)).toHaveLength(1)
    }
    // the last turns left enough time
    expect(outcomes).toContain(1)
  })

  it('sounds after the line is on disk, in a transaction that waits for the disk', async () => {
    const page = await (await shop.newContext()).newPage()
    await listen(page)
    await withMilk(page)
    const before = (await heard(page)).length
    await typeCode(page, sampleCode('ordinary'))
    await see(page, words.scan.added)
    await page.waitForFunction(() => (window as unknown as { heard: string[] }).heard.at(-1) === 'tone')
    const since = (await heard(page)).slice(before)
    expect(since[0]).toBe('written strict')
    expect(since).toContain('tone')
  })
})

describe('F07 a browser without room', () => {
  it('says so and does not sound accepted, and saves by itself once there is room', async () => {
    const page = await (await shop.newContext()).newPage()
    const cdp = await page.context().newCDPSession(page)
    // before the first write: Chromium remembers for a while how much was free
    await setQuota(cdp, 1)
    await listen(page)
    await withMilk(page)
    await typeCode(page, sampleCode('ordinary'))
    await see(page, words.scan.notSaved)
    await see(page, words.errors.storage.broken)
    expect(await stored(page)).toEqual([])
    expect(await heard(page)).not.toContain('written strict')
    // what 0.1.0 has left stays where it is, the catalogue makes room
    const left = await storageOf(page)
    expect(JSON.parse(left['sg-trip'] ?? '')).toMatchObject({ cart: { lines: [{}] } })
    expect(left).not.toHaveProperty('sg-catalog')

    await setQuota(cdp, null)
    await page.getByText(words.errors.storage.broken).first().waitFor({ state: 'detached' })
    expect(await stored(page)).toHaveLength(2)
    await page.reload()
    await see(page, '悠田无乳糖牛奶')
  })
})

const setQuota = (cdp: CDPSession, bytes: number | null) =>
  cdp.send('Storage.overrideQuotaForOrigin', {
    origin: shop.url,
    ...(bytes !== null && { quotaSize: bytes }),
  })

describe('F42 an update', () => {
  it('opens what 0.1.0 has left in local storage, and moves it', async () => {
    const page = await (await shop.newContext()).newPage()
    const visit = await withMilk(page)
    expect(JSON.parse(visit.entries.get('sg-trip') ?? '')).toMatchObject({ phase: 'shopping' })
    await page.waitForFunction(() => localStorage.getItem('sg-trip') === null)
    expect(await stored(page)).toEqual(['youtian-whole-milk-1-l 1'])
    await page.reload()
    await see(page, MILK)
  })

  it('opens a pass, too', async () => {
    const visit = startVisit()
    await visit.checkIn()
    await visit.scan('member-price')
    await visit.quote()
    await visit.pay()
    await visit.inWallet('pay')
    const page = await (await shop.newContext()).newPage()
    await plant(page, shop.url, visit)
    await page.goto(`${shop.url}/${PASS}`)
    await see(page, visit.passText())
    await page.reload()
    await see(page, visit.passText())
  })
})

describe('F43 data of a newer app', () => {
  it('is shown and left as it is, and the page says what to do', async () => {
    const page = await (await shop.newContext()).newPage()
    await withMilk(page)
    const trip = await storedTrip(page)
    const { text } = frame(
      JSON.stringify({ version: 99, seq: 900, chain: 1, at: 1, absorbed: null, trip, more: 1 }),
    )
    await page.goto(`${shop.url}/quiet`)
    await page.evaluate(async (snapshot) => {
      const opening = indexedDB.open('sg-journal')
      await new Promise((resolve) => {
        opening.onsuccess = resolve
      })
      const put = opening.result.transaction(['slots'], 'readwrite').objectStore('slots').put(snapshot, 'b')
      await new Promise((resolve) => {
        put.onsuccess = resolve
      })
      opening.result.close()
    }, text)
    const bytes = await storedJournal(page)
    await page.goto(`${shop.url}/${SCAN}`)
    await see(page, MILK)
    await see(page, words.errors.tooOld.title)
    await typeCode(page, sampleCode('ordinary'))
    await see(page, words.refusals.trip['app-too-old'])
    expect(await storedJournal(page)).toEqual(bytes)
  })
})

describe('two tabs', () => {
  it('that scan at the same moment show the union of both, and so does the next launch', async () => {
    const context = await shop.newContext()
    const one = await context.newPage()
    await withMilk(one)
    const other = await context.newPage()
    await other.goto(`${shop.url}/${SCAN}`)
    await see(other, MILK)
    const codes = [sampleCode('ordinary'), sampleCode('third-free')] as const
    for (let turn = 0; turn < 3; turn++) {
      await Promise.all([fireCode(one, codes[0]), fireCode(other, codes[1])])
      await Promise.all([press(one, words.scan.lookUp), press(other, words.scan.lookUp)])
      await Promise.all([see(one, words.scan.added), see(other, words.scan.added)])
    }
    const all = [
      'youtian-whole-milk-1-l 1',
      'youtian-lactose-free-milk-1-l 3',
      'shanlang-latte-280-ml 3',
    ].sort()
    await expect.poll(async () => (await stored(one)).sort(), { timeout: 10_000 }).toEqual(all)
    for (const page of [one, other]) await expect.poll(async () => (await basketLines(page)).length).toBe(3)
    await one.reload()
    await see(one, MILK)
    expect((await stored(one)).sort()).toEqual(all)
    expect(await basketLines(one)).toEqual(await basketLines(other))
  })
})

describe('a browser without a database', () => {
  it('keeps the trip in local storage, and takes it over once there is one', async () => {
    const context = await shop.newContext()
    const page = await context.newPage()
    await page.addInitScript(() => {
      if (sessionStorage.getItem('database') !== 'yes')
        Object.defineProperty(window, 'indexedDB', { value: undefined })
    })
    await page.goto(shop.url)
    await checkIn(page)
    await typeCode(page, sampleCode('member-price'))
    await see(page, MILK)
    await page.reload()
    await see(page, MILK)
    expect(Object.keys(await storageOf(page))).toContain('sg-journal/ends')

    await page.evaluate(() => sessionStorage.setItem('database', 'yes'))
    await page.reload()
    await see(page, MILK)
    expect(await stored(page)).toEqual(['youtian-whole-milk-1-l 1'])
    await expect.poll(async () => Object.keys(await storageOf(page))).not.toContain('sg-journal/ends')
  })
})
