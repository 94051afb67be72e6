// The build for a retailer's own API, against a server that keeps the contract, and one that does not.
import type { BrowserContext, Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { API_PREFIX } from '@/contract/prefix'
import { plant, storedTrip } from './support/plant'
import type { Shop } from './support/shop'
import { DIST_REAL, openShop, words } from './support/shop'
import { button, checkIn, field, press, see, typeCode } from './support/shopper'
import type { Visit } from './support/visit'
import { sampleCode, startVisit } from './support/visit'

const API = `https://api.example.test${API_PREFIX}`

let shop: Shop
beforeAll(async () => {
  // the retailer's own web server would name its API in the security policy; ours allows its own origin only
  shop = await openShop({ dist: DIST_REAL, bypassCSP: true })
})
afterEach(() => shop.clear())
afterAll(() => shop.close())

/** What stands between the phone and the store. */
const FAULTS = {
  'a captive portal': [html(200), 'bad-reply'],
  'an error page': [html(500), 'server-error'],
  'half a reply': [body('{"stores":[{"id":'), 'bad-reply'],
  'another shape': [body('{"stores":"none","quote":{}}'), 'bad-reply'],
  'an empty reply': [body(''), 'bad-reply'],
  'a refusal nobody agreed on': [body('{"code":"teapot"}', 418), 'server-error'],
  'no network': [(route: Route) => route.abort('internetdisconnected'), 'offline'],
} as const satisfies Record<
  string,
  readonly [(route: Route) => Promise<void>, keyof typeof words.errors.client]
>
type Fault = keyof typeof FAULTS

function html(status: number) {
  const page = '<!doctype html><title>Wi-Fi</title><h1>Please sign in</h1><script>alert(1)</script>'
  return (route: Route) => route.fulfill({ status, contentType: 'text/html', body: page })
}

function body(text: string, status = 200) {
  return (route: Route) => route.fulfill({ status, contentType: 'application/json', body: text })
}

/** Lets the phone talk to the store of this visit; `fault` stands in the way until it is null again. */
async function connect(context: BrowserContext, { backend }: Visit) {
  const line: { fault: Fault | null } = { fault: null }
  await context.route(`${API}/**`, async (route) => {
    if (line.fault) return FAULTS[line.fault][0](route)
    const request = route.request()
    const { reply } = backend.handle({
      method: request.method() === 'POST' ? 'POST' : 'GET',
      path: request.url().slice(API.length),
      headers: request.headers(),
      body: request.postDataJSON() ?? undefined,
    })
    await route.fulfill({ status: reply.status, json: reply.body })
  })
  // this store's products name pictures beside the page
  await context.route('**/pictures/*', (route) =>
    route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }),
  )
  return line
}

const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>'

async function open(visit: Visit, hash: string, fault: Fault | null = null) {
  const context = await shop.newContext()
  const line = await connect(context, visit)
  line.fault = fault
  const page = await context.newPage()
  await plant(page, shop.url, visit)
  await page.goto(`${shop.url}/${hash}`)
  return { page, line }
}

/** The money has moved, as the wallet that scanned the code on the page tells the retailer's server. */
async function payAtTheServer({ backend }: Visit, page: Page): Promise<void> {
  const trip = await storedTrip(page)
  const waits = trip.phase === 'paying' && trip.payment.kind === 'awaiting-user' ? trip.payment : null
  const payload = waits?.invocation.kind === 'qr' ? waits.invocation.payload : ''
  const { reply } = backend.handle({
    method: 'POST',
    path: `/demo/wallet/${encodeURIComponent(payload)}`,
    headers: {},
    body: { act: 'pay', wallet: 'wechat-pay' },
  })
  expect(reply.status).toBe(200)
}

describe('the build for a real backend', () => {
  it('shops, signs in and pays at any server that keeps the contract', async () => {
    const visit = startVisit()
    const { page } = await open(visit, '')
    expect(await page.getByText(words.demo.title).count()).toBe(0)
    await checkIn(page)
    await typeCode(page, sampleCode('member-price'))
    await see(page, '悠田全脂牛奶')
    await press(page, words.scan.memberJoin)
    await field(page, words.me.cardNumber).fill('M1002003001')
    await page.keyboard.press('Enter')
    await see(page, '林知夏')
    await page.goBack()
    await press(page, words.scan.review)
    await see(page, words.checkout.confirmed)
    await press(page, /^付款 /)
    await press(page, /^用.+付 /)
    // the code is for somebody's wallet; no mocked one is offered here
    await see(page, words.cashier.scanToPay(words.common.tenders['wechat-pay']))
    expect(await button(page, words.cashier.openMock).count()).toBe(0)
    await payAtTheServer(visit, page)
    await see(page, words.pass.show)
    expect(shop.troubles).toEqual([])
  })
})

describe.each(Object.keys(FAULTS) as Fault[])('%s between the phone and the store', (fault) => {
  const { title, advice } = words.errors.client[FAULTS[fault][1]]

  it('is named at the door, and the stores come when it is gone', async () => {
    const { page, line } = await open(startVisit(), '', fault)
    await see(page, title)
    await see(page, advice)
    line.fault = null
    await press(page, words.common.tryAgain)
    await checkIn(page)
    expect(await page.getByText(title).filter({ visible: true }).count()).toBe(0)
  })
})

describe.each(['a captive portal', 'an error page', 'no network'] as const)(
  '%s in the middle of a visit',
  (fault) => {
    const { title } = words.errors.client[FAULTS[fault][1]]

    it('is named at checkout, on the orders and at the till, and nothing is lost or paid twice', async () => {
      const visit = startVisit()
      await visit.checkIn()
      await visit.scan('ordinary')
      const { page, line } = await open(visit, '#/pages/checkout/index', fault)
      await see(page, title)
      line.fault = null
      await press(page, words.common.tryAgain)
      await see(page, words.checkout.confirmed)

      await press(page, /^付款 /)
      await see(page, words.cashier.chooseWallet)
      line.fault = fault
      await press(page, /^用.+付 /)
      await see(page, title)
      line.fault = null // what was asked for goes on by itself
      await see(page, words.cashier.scanToPay(words.common.tenders['wechat-pay']))
      await payAtTheServer(visit, page)
      await see(page, words.pass.show)

      line.fault = fault
      await page.goto(`${shop.url}/#/pages/orders/index`)
      await page.reload()
      await see(page, title)
      line.fault = null
      await press(page, words.common.tryAgain)
      await see(page, words.orders.statuses.paid)
      expect(await button(page, /悠田|禾谷/).count()).toBe(1)
      expect(shop.troubles.filter((trouble) => trouble.startsWith('thrown'))).toEqual([])
    })
  },
)
