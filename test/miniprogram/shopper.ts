// What a shopper and an attendant do in a compiled mini program, in the words they see.

import { existsSync } from 'node:fs'
import path from 'node:path'
import { PRODUCTS } from '@mock/seed/products'
import { codeOf } from '@mock/seed/sample'
import { STORES } from '@mock/seed/stores'
import { SAMPLES } from '@mock/seed/try'
import type { Scenario } from '@/contract/demo-api'
import { OLD_KEY } from '@/platform/storage-journal'
import { catalogueOf } from '@/ui/messages/catalogue'
import { createFakeStorage } from '../support/fake-platform'
import { isJournalKey, tripOn } from '../support/trip-journals'
import { MiniProgram } from './harness/mini-program'
import { textOf } from './harness/query'
import { holdPhone } from './host-cashier'

export const PLATFORMS = ['weapp', 'alipay'] as const
export type PlatformName = (typeof PLATFORMS)[number]
export const words = catalogueOf('zh')
export const CARD = 'M1002003001'
const FUTIAN = STORES[0]?.name.zh ?? ''

export const distOf = (platform: PlatformName) => path.resolve('dist', platform)
export const sampleCode = (id: string) => SAMPLES.find((sample) => sample.id === id)?.text ?? ''

/** A phone with its storage; two programs on one storage are two launches of one phone. Its owner pays when asked. */
export async function launch(
  platform: PlatformName,
  storage: Map<string, string> = new Map(),
  url = '/pages/home/index',
): Promise<MiniProgram> {
  const dist = distOf(platform)
  if (!existsSync(path.join(dist, 'app.js')))
    throw new Error(`${dist} is not built: run npm run build:${platform}:demo`)
  const mp = new MiniProgram({ dist, platform, storage })
  holdPhone(mp, { platform, storage })
  await mp.launch(url)
  return mp
}

/** Waits for words to appear on the page on top. */
export const see = (mp: MiniProgram, wanted: string | RegExp) =>
  mp.waitFor(
    () => (mp.hasText(wanted) ? true : Promise.reject(new Error(`no ${wanted}\n${mp.print()}`))),
    20_000,
  )

export async function checkIn(mp: MiniProgram): Promise<void> {
  await see(mp, words.checkIn.enter)
  await mp.tapLabel(words.checkIn.enterAt(FUTIAN))
  await see(mp, words.scan.emptyTitle)
}

/** Another page on top, as a link inside the app leads there. */
export const go = (mp: MiniProgram, page: string) => mp.navigate('navigateTo', `/${page}/index`)

/** Back to the page below, after a look at this one: replies on their way have come by then. */
export async function goBack(mp: MiniProgram): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300))
  await mp.back()
}

/** Holds each sample before the camera, one after another. */
export async function scan(mp: MiniProgram, ...samples: string[]): Promise<void> {
  await scanCodes(mp, samples.map(sampleCode))
}

/** The same for products by their names in the catalogue. */
export const scanGoods = (mp: MiniProgram, ...products: string[]) => scanCodes(mp, products.map(codeOf))

async function scanCodes(mp: MiniProgram, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const before = mp.$$('.scan-line').length
    await mp.fireScan(code, 'EAN_13')
    await mp.waitFor(() => mp.$$('.scan-line').length > before, 10_000)
  }
}

/** Opens the basket and brings a line to so many pieces. */
export async function takePieces(mp: MiniProgram, name: string, pieces: number): Promise<void> {
  const value = () => mp.$$('.ui-stepper').find((one) => one.attrs['aria-label'] === name)
  for (let n = 1; n < pieces; n++) {
    await mp.tapLabel(words.common.moreOf(name))
    await mp.waitFor(() => value() !== undefined)
  }
}

/** What a phone has stored of the visit, changed. Storage holds it as text within JSON. */
export function editTrip(storage: Map<string, string>, change: (trip: StoredTrip) => void): void {
  const texts = createFakeStorage()
  for (const [key, text] of storage) {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string') texts.entries.set(key, value)
  }
  const trip = tripOn(texts) as unknown as StoredTrip
  change(trip)
  for (const key of [...storage.keys()].filter(isJournalKey)) storage.delete(key)
  storage.set(OLD_KEY, JSON.stringify(JSON.stringify(trip)))
}
type StoredLine = { id: string; productId: string; code: string; goods: { quantity: number } }
type StoredTrip = { cart: { lines: StoredLine[] } }

/** Fills the stored basket up to so many lines, all of goods that are counted. */
export function longBasket(storage: Map<string, string>, lines: number): void {
  const counted = PRODUCTS.filter(
    ({ gtins, availability, restriction, saleUnit }) =>
      gtins.length > 0 &&
      availability.kind === 'on-sale' &&
      restriction.kind === 'none' &&
      saleUnit === 'piece',
  )
  editTrip(storage, ({ cart }) => {
    const [like] = cart.lines
    if (!like) throw new Error('the stored basket has no line to follow')
    const others = counted.filter(({ id }) => id !== like.productId).slice(0, lines - 1)
    for (const { id } of others)
      cart.lines.push({ ...like, id: `l_${id}`, productId: id, code: codeOf(id), goods: { ...like.goods } })
  })
}

/** What the basket comes to, as its footer writes it. */
export const totalOf = (mp: MiniProgram): string => mp.text('.cart-footer__total').replace(/\s/g, '')

/** The sheet "why this price" of a line of the basket, in one piece. */
export async function whyOf(mp: MiniProgram, name: string): Promise<string> {
  const [line] = mp
    .$$('.cart-line__total')
    .filter((one) => String(one.attrs['aria-label']).includes(`${name},`))
  if (!line) throw new Error(`no line ${name}\n${mp.print()}`)
  await mp.tap(line)
  await see(mp, words.cart.whyTitle)
  const said = plain(mp.text('.price-why'))
  await mp.tapLabel(words.common.close)
  return said
}

export const plain = (text: string): string => text.replace(/\s+/g, '')

export async function signIn(mp: MiniProgram): Promise<void> {
  await mp.tapText(words.scan.memberJoin)
  await enterCard(mp, CARD)
}

/** On the page "me". */
export async function enterCard(mp: MiniProgram, card: string): Promise<void> {
  await see(mp, words.me.signInByCard)
  await mp.type('input', card)
  await mp.tapText(words.me.signInByCard)
  await see(mp, words.me.signOut)
}

/** How the mocked store behaves from now on. */
export async function choose(mp: MiniProgram, scenario: Scenario): Promise<void> {
  await go(mp, 'demo/tools')
  const name = words.demo.scenarios[scenario]
  await see(mp, name)
  await mp.tapText(name)
  await mp.waitFor(() => mp.$$('.ui-row--selected').some((row) => plain(textOf(row)) === name), 10_000)
  await goBack(mp)
}

/** From the basket to a shown pass; answers the text of its code. */
export async function pay(mp: MiniProgram): Promise<string> {
  await mp.tapText(words.scan.review)
  return payQuoted(mp)
}

/** From the page that asks the store for its price. */
export async function payQuoted(mp: MiniProgram): Promise<string> {
  await see(mp, words.checkout.confirmed)
  await mp.tapText(/^付款 /)
  await see(mp, words.cashier.chooseWallet)
  await mp.tapText(/^用.+付 /)
  await see(mp, words.pass.show)
  return /SGP1:[0-9A-Z]+/.exec(mp.text())?.[0] ?? ''
}

/** Signs the attendant in, up to the desk's camera. */
export async function beginShift(mp: MiniProgram): Promise<void> {
  await see(mp, words.staff.enter)
  const [number, pin] = mp.$$('input')
  if (!number || !pin) throw new Error(`no fields\n${mp.print()}`)
  await mp.type(number, '20118')
  await mp.type(pin, '1357')
  await mp.tapText(words.staff.enter)
  await mp.waitFor(() => mp.$$('camera').length === 1, 10_000)
}

export async function letThrough(mp: MiniProgram, pass: string): Promise<void> {
  await beginShift(mp)
  await mp.fireScan(pass, 'QR_CODE')
  await see(mp, words.staff.valid)
  await mp.tapText(words.staff.letThrough)
  await see(mp, words.staff.done['let-through'].title)
}
