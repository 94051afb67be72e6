// A shopper who only knows what the screen shows: whatever happened to the phone, they go on from the trip as it stands.
import { exitPassText } from '@/domain/code'
import type { TripStore } from '@/stores/trip-store'
import type { Phone, Shop } from './shop'
import { launch, relaunch } from './shop'
import { ATTENDANT, checkIn, code, DOOR, follow, ORDINARY, pay, scan, tripOf } from './visits'

export const SHOPPING_LIST = ['member-price', 'third-free', 'price-label'] as const
/** More rounds than any visit needs. */
const ROUNDS = 40

/** Takes a visit to its end, starting the app again whenever it was killed. Returns the phone as it is then. */
export async function visitToTheEnd(
  shop: Shop,
  first: Phone,
  onRelaunch: (phone: Phone) => void = () => {},
): Promise<Phone> {
  let phone = first
  for (let round = 0; round < ROUNDS; round++) {
    if (phone.platform.isDead()) {
      phone = relaunch(shop, phone)
      onRelaunch(phone)
    }
    const { phase } = tripOf(phone)
    if (phase === 'left') return phone
    // what happens to a killed app is nobody's business
    await step(shop, phone).catch((error: unknown) => {
      if (!phone.platform.isDead()) throw error
    })
  }
  throw new Error(`the visit never ended: ${JSON.stringify(tripOf(phone))}`)
}

async function step(shop: Shop, phone: Phone): Promise<void> {
  const { flows, stores } = phone.app
  const trip = tripOf(phone)
  switch (trip.phase) {
    case 'idle':
      return void (await phone.until(flows.visit.checkInByCode(DOOR)))
    case 'shopping':
      return fillBasket(phone, trip.cart.lines.map((line) => line.code).length)
    case 'quoted':
      return void (await pay(phone))
    case 'paying':
      if (trip.payment.kind === 'awaiting-user') return void (await pay(phone))
      return follow(phone, 3000)
    case 'paid':
      await letOut(shop, stores.trip)
      return follow(phone, 3000)
    default:
      return
  }
}

async function fillBasket(phone: Phone, has: number): Promise<void> {
  const { flows, stores } = phone.app
  const next = SHOPPING_LIST[has]
  if (!stores.catalog.getState().assortment) return checkIn(phone)
  if (next) return void (await scan(phone, code(next)))
  if (stores.shopper.getState().subject.kind === 'guest') {
    return void (await phone.until(flows.session.signInWithCard(ORDINARY)))
  }
  await phone.until(flows.quote.request())
}

async function letOut(shop: Shop, trips: TripStore): Promise<void> {
  const { trip } = trips.getState()
  if (trip.phase !== 'paid') return
  const desk = launch(shop)
  const { staff } = desk.app.flows
  // where one of these is not answered, the next round tries again
  await desk.until(staff.signIn(ATTENDANT.no, ATTENDANT.pin))
  await desk.until(staff.inspect(exitPassText(trip.pass.token)))
  await desk.until(staff.decide({ kind: 'let-through' }))
  desk.platform.kill()
}
