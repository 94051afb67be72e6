// A visit in short words: the codes on the shelf, and the way from the door to the till.
import { SAMPLES } from '@mock/seed/try'
import type { Symbology } from '@/domain/code'
import { storeEntryText } from '@/domain/code'
import type { StoreId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { TenderId } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { cartOf } from '@/domain/trip'
import { takingsOf } from '../../support/takings'
import type { Phone, Shop } from './shop'
import { launch, openShop } from './shop'

export const FUTIAN = idOf<StoreId>('sz-futian')
export const JINJIANG = idOf<StoreId>('cd-jinjiang')
export const DOOR = storeEntryText(FUTIAN)
export const ORDINARY = 'M1002003001'
export const PREMIUM = 'M1002003002'
export const ATTENDANT = { no: '20118', pin: '1357' } as const

/** The text of one of the codes worth trying. */
export function code(id: string): string {
  const sample = SAMPLES.find((each) => each.id === id)
  if (!sample) throw new Error(`no sample ${id}`)
  return sample.text
}

export const tripOf = ({ app }: Phone): Trip => app.stores.trip.getState().trip

/** The trip, which must be in this phase. */
export function tripIn<P extends Trip['phase']>(phone: Phone, phase: P): Extract<Trip, { phase: P }> {
  const trip = tripOf(phone)
  if (trip.phase !== phase) throw new Error(`the trip is ${trip.phase}, not ${phase}`)
  return trip as Extract<Trip, { phase: P }>
}

/** One look of the camera at a code, two seconds after the last one. */
export async function scan(phone: Phone, text: string, symbology: Symbology = 'ean13') {
  await phone.platform.clock.advance(2000)
  const at = phone.platform.clock.now()
  return phone.until(phone.app.flows.scan.onScan({ text, symbology, at }))
}

export async function checkIn(phone: Phone, door = DOOR) {
  const entered = await phone.until(phone.app.flows.visit.checkInByCode(door))
  if (!entered.ok) throw new Error(`not let in: ${entered.error}`)
}

/** In the store with milk, coffee and a labelled bag of apples. */
export async function shopped(shop: Shop): Promise<Phone> {
  const phone = launch(shop)
  await checkIn(phone)
  for (const id of ['member-price', 'third-free', 'price-label']) await scan(phone, code(id))
  return phone
}

export async function quoted(shop: Shop): Promise<Phone> {
  const phone = await shopped(shop)
  const quote = await phone.until(phone.app.flows.quote.request())
  if (!quote.ok) throw new Error(`no quote: ${quote.error.code}`)
  return phone
}

export const pay = (phone: Phone, using: TenderId = 'wechat-pay') =>
  phone.until(phone.app.flows.checkout.pay(using))

/** Follows the trip as pages do until nothing more is asked. */
export async function follow(phone: Phone, for_ = 60_000) {
  void phone.app.flows.resume.resume()
  await phone.platform.clock.advance(for_)
}

/** Paid, with a pass in hand. */
export async function paid(shop: Shop): Promise<Phone> {
  const phone = await quoted(shop)
  await pay(phone)
  await follow(phone, 5000)
  tripIn(phone, 'paid')
  return phone
}

/** A phone of the staff, signed in at the door. */
export async function onDuty(
  shop: Shop,
  { no, pin }: { no: string; pin: string } = ATTENDANT,
): Promise<Phone> {
  const desk = launch(shop)
  const begun = await desk.until(desk.app.flows.staff.signIn(no, pin))
  if (!begun.ok) throw new Error(`no shift: ${begun.error}`)
  return desk
}

/** What the server knows of orders and money. */
export function booksOf(shop: Shop) {
  const { orders, payments } = shop.state()
  const attempts = Object.values(payments)
  return {
    orders: Object.keys(orders).length,
    attempts: attempts.map(({ tender, report }) => `${tender} ${report.status}`),
    spent: takingsOf(shop.state()),
  }
}

/** Inside the store with an empty basket, nothing asked and nothing heard yet. */
export async function inside(): Promise<{ shop: Shop; phone: Phone }> {
  const shop = openShop()
  const phone = launch(shop)
  await checkIn(phone)
  shop.requests.length = 0
  phone.platform.heard.length = 0
  return { shop, phone }
}

export const linesOf = (phone: Phone) => cartOf(tripOf(phone)).lines

/** The server wakes up and knows nobody any more. */
export const forgetSessions = (shop: Shop) =>
  shop.change((state) => {
    state.sessions = {}
  })

export const shopperOf = ({ app }: Phone) => app.stores.shopper.getState()

/** Pieces of each line, or how else it is measured. */
export const countsOf = (phone: Phone) =>
  linesOf(phone).map(({ goods }) => (goods.kind === 'pieces' ? goods.quantity : goods.kind))
