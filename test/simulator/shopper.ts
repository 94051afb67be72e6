// A shopper who dithers: scans, changes their mind, pays, waits, taps twice, and goes home in the end.
import { storeEntryText } from '@/domain/code'
import type { OrderId } from '@/domain/kernel'
import { millis } from '@/domain/kernel'
import { isOpenForRetry, opensSheet } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { FUTIAN, PREMIUM } from '../flows/support/visits'
import { goToDoor } from './door'
import { isHome, leftBehind } from './home'
import { start } from './launch'
import { meddle } from './meddler'
import type { Phone } from './phone'
import { kill, tripOf } from './phone'
import { CODES } from './small-shop'
import type { Chance } from './streams'
import type { Town } from './town'

const DOOR = storeEntryText(FUTIAN)
/** A swarm of shoppers: how many lines they buy at most, how much they dither (0–1), and how slow they are (1: takes their time). */
type Habits = { readonly lines: number; readonly dithers: number; readonly slowness: number }
const habitsOf = (chance: Chance): Habits => ({
  lines: chance.pick([1, 1, 2, 4]),
  dithers: chance.pick([0, 0.3, 1]),
  slowness: chance.pick([0.1, 1, 1.5]),
})
const TENDERS = ['wechat-pay', 'alipay', 'unionpay', 'china-mobile', 'bank', 'e-cny'] as const

type Visit = { readonly isMember: boolean; readonly after: number; readonly phones: readonly Phone[] }

/** Does one thing after the other until the visit is over. */
export function sendShopper(
  town: Town,
  phone: Phone,
  { isMember: member, after: wait, phones }: Visit,
): void {
  const chance = town.chance(`shopper ${phone.who}`)
  const habits = habitsOf(town.chance(`habits ${phone.who}`))
  const after = (least: number, most: number, work: () => void) =>
    void town.clock.after(millis(chance.between(least, most)), work)

  function turn(): void {
    // a wallet lies over everything
    if (phone.walletsOpen > 0 && !phone.platform.isDead()) {
      after(500, 3000, turn)
      return
    }
    if (phone.platform.isDead()) {
      start(town, phone)
      after(200, 3000, turn)
      return
    }
    const mischief = town.faults.strike('phone')
    if (!mischief) {
      act()
      return
    }
    trouble(town, phone, mischief, chance)
    if (!phone.isGone) after(200, 3000, turn)
  }

  /** Taps, waits for what comes of it or loses patience, and thinks about the next thing. */
  function act(): void {
    const meddling = town.faults.strike('meddler')
    if (meddling) meddle(town, phone, meddling)
    const left = tripOf(phone).phase === 'left' ? leftBehind(town, phone, phones) : null
    const work =
      left === null
        ? decide(town, phone, { chance, habits, member, calm: town.faults.isHealed })
        : fetchPass(phone, left)
    town.trace.note(phone.who, work.name)
    phone.hidden = false
    let isOver = false
    const think = () => {
      if (isOver) return
      isOver = true
      if (phone.platform.isDead() || !isHome(town, phone, phones)) after(...pace(), turn)
    }
    tap(work).then(think)
    if (town.faults.strike('shopper') === 'double-tap') void tap(work)
    after(2000 * habits.slowness, 9000 * habits.slowness, think)
  }

  const tap = (work: Work) =>
    work.run().catch((error: unknown) => {
      if (!phone.platform.isDead()) town.unhandled.push(error)
    })

  /** Quick hands where there is something to do, patience where there is nothing but to wait. */
  function pace(): [number, number] {
    const trip = tripOf(phone)
    if (trip.phase === 'paying') return [1000, 9000]
    // let out already, and the phone is about to hear of it
    if (trip.phase === 'paid' && town.letOut.has(trip.order.id)) return [2500, 5000]
    const [least, most] = trip.phase === 'paid' && chance.happens(0.4) ? [2500, 5000] : [100, 1500]
    return [least * habits.slowness, most * habits.slowness]
  }
  after(wait, wait + 1000, turn)
}

function trouble(town: Town, phone: Phone, kind: string, chance: Chance): void {
  town.trace.note(phone.who, kind)
  if (kind === 'kill' || kind === 'walks-away') kill(town, phone)
  if (kind === 'walks-away') phone.isGone = true
  if (kind === 'clock-jump') phone.skew = chance.between(-3 * 3_600_000, 3 * 3_600_000)
  if (kind === 'hidden' || kind === 'sleep') {
    phone.hidden = true
    phone.app.flows.resume.pause()
    town.clock.after(millis(chance.between(1000, 40_000)), () => {
      phone.hidden = false
      if (!phone.platform.isDead()) void phone.app.flows.resume.resume()
    })
  }
}

type Work = { readonly name: string; run(): Promise<unknown> }
const work = (name: string, run: () => unknown): Work => ({ name, run: async () => run() })

/** As the page of the account does, wherever the visit stands. */
function changesAccount({ app }: Phone): Work {
  const { session, quote } = app.flows
  const isGuest = app.stores.shopper.getState().subject.kind === 'guest'
  const change = () => (isGuest ? session.signInWithCard(PREMIUM) : session.signOut())
  return work(isGuest ? 'signs in somewhere' : 'signs out', async () => {
    const settled = await quote.settle()
    return settled.ok ? change() : settled
  })
}

const fetchPass = ({ app }: Phone, orderId: OrderId): Work =>
  work('opens the pass of another order', () => app.flows.pass.recover(orderId))

function decide(town: Town, phone: Phone, mood: Mood): Work {
  const { flows, stores } = phone.app
  const { chance, member, calm, habits } = mood
  const trip = tripOf(phone)
  const tender = chance.pick(TENDERS)
  const look = work('looks', () => flows.resume.resume())
  const shared = member && !calm ? sharedWork(town, phone, chance) : null
  if (shared) return shared
  if (!calm && member && chance.happens(0.05 * habits.dithers)) return changesAccount(phone)
  switch (trip.phase) {
    case 'idle':
      return member && chance.happens(0.2)
        ? work('signs in at home', () => flows.session.signInWithCard(PREMIUM))
        : work('checks in', () => flows.visit.checkInByCode(DOOR))
    case 'shopping':
    case 'quoted':
      return shopping(town, phone, trip, mood)
    case 'paying': {
      const { payment } = trip
      if (isOpenForRetry(payment)) {
        return chance.happens(0.4) && !calm
          ? work('changes the basket', () => flows.checkout.changeCart())
          : work(`pays again with ${tender}`, () => flows.checkout.pay(tender))
      }
      if (calm) {
        return payment.kind === 'awaiting-user' || chance.happens(0.2)
          ? work('gives up paying', () => flows.checkout.cancelAttempt())
          : look
      }
      if (payment.kind === 'awaiting-user' && opensSheet(payment.invocation) && chance.happens(0.4))
        return work('opens the wallet again', () => flows.checkout.openWallet())
      if (chance.happens(0.25)) return work('gives up paying', () => flows.checkout.cancelAttempt())
      if (chance.happens(0.1 * habits.dithers))
        return work(`pays with ${tender} meanwhile`, () => flows.checkout.pay(tender))
      return chance.happens(0.6) ? work('waits', () => {}) : look
    }
    case 'paid':
      return stores.trip.getState().saved && chance.happens(0.85)
        ? work('goes to the door', () => goToDoor(town, trip, chance))
        : work('renews the pass', () => flows.pass.renew())
    case 'left':
      return look
  }
}

/** The same account on another phone: it goes on with an order that is still unpaid, or looks at its own again. */
function sharedWork(town: Town, phone: Phone, chance: Chance): Work | null {
  const { flows, stores } = phone.app
  if (stores.shopper.getState().subject.kind !== 'member') return null
  const trip = tripOf(phone)
  if (trip.phase === 'paying' && chance.happens(0.15))
    return work('looks again at the order', () => flows.takeUp.order(trip.order.id))
  const isFree = trip.phase === 'idle' || (trip.phase === 'shopping' && trip.cart.lines.length === 0)
  const owned = Object.values(town.state().orders).filter(({ owner }) => owner === `member:${PREMIUM}`)
  const unpaid = owned.find(({ order }) => order.status === 'unpaid')?.order
  if (!isFree || !unpaid || chance.happens(0.5)) return null
  return work('goes on with an order', () => flows.takeUp.order(unpaid.id))
}

type Mood = {
  readonly chance: Chance
  readonly member: boolean
  readonly calm: boolean
  readonly habits: Habits
}

function shopping(town: Town, phone: Phone, trip: Extract<Trip, { cart: unknown }>, mood: Mood): Work {
  const { flows, stores } = phone.app
  const { chance, member, calm, habits } = mood
  const lines = trip.phase === 'paying' ? [] : trip.cart.lines
  const tender = chance.pick(TENDERS)
  if (!stores.catalog.getState().assortment)
    return work('loads the prices', () => flows.visit.loadAssortment(trip.storeId))
  if (member && stores.shopper.getState().subject.kind === 'guest' && chance.happens(0.5))
    return work('signs in', () => flows.session.signInWithCard(PREMIUM))
  const [line] = lines
  if (!line || (lines.length < habits.lines && chance.happens(calm ? 0 : 0.5))) {
    const text = chance.pick(CODES)
    return work('scans', async () => {
      const at = millis(town.clock.now() + phone.skew)
      const outcome = await flows.scan.onScan({ text, symbology: 'ean13', at })
      // the sound is the promise
      const heard = phone.platform.heard.at(-1)
      if (outcome.kind === 'added' && heard === 'accepted' && !phone.platform.isDead())
        phone.promised.add(outcome.lineId)
      phone.stirs += 1
      town.trace.note(phone.who, `scanned ${outcome.kind}`)
    })
  }
  if (!calm && chance.happens(0.1 * habits.dithers)) {
    const { lineId } = { lineId: chance.pick(lines).id }
    return work('takes a line out', () => {
      if (flows.scan.remove(lineId).ok) phone.promised.delete(lineId)
    })
  }
  if (!calm && chance.happens(0.06 * habits.dithers))
    return work('switches points', () => flows.quote.payWithPoints(chance.happens(0.5)))
  if (trip.phase === 'shopping') return work('asks for the price', () => flows.quote.request())
  return chance.happens(1 - 0.15 * habits.dithers)
    ? work(`pays with ${tender}`, () => flows.checkout.pay(tender))
    : work('asks for the price again', () => flows.quote.request())
}
