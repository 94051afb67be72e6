/** A visit lived through in Node up to any moment, to be laid into a browser's storage: every screen in one step. */
import { createDirectTransport } from '@mock/backend/direct-transport'
import { SENTINEL } from '@mock/backend/initial-state'
import { createMockBackend } from '@mock/backend/mock-backend'
import type { MockState } from '@mock/backend/state'
import { SAMPLES } from '@mock/seed/try'
import { createDemoClient } from '@/clients/demo-client'
import { createShopClient } from '@/clients/shop-client'
import type { Scenario, WalletAct } from '@/contract/demo-api'
import type { Symbology } from '@/domain/code'
import { exitPassText, storeEntryText } from '@/domain/code'
import type { ExitVerdict } from '@/domain/exit'
import type { Result, StoreId } from '@/domain/kernel'
import { err, idOf, millis, ok } from '@/domain/kernel'
import type { PaymentEvent, TenderId, WalletId } from '@/domain/payment'
import { paymentIdOf } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import { cartOf, reduceTrip } from '@/domain/trip'
import { createCheckoutFlow } from '@/flows/checkout-flow'
import { createOrderFlow } from '@/flows/order-flow'
import { createPassFlow } from '@/flows/pass-flow'
import { createPerform } from '@/flows/perform'
import { createQuoteFlow } from '@/flows/quote-flow'
import { createReturnFlow } from '@/flows/return-flow'
import { createScanFlow } from '@/flows/scan-flow'
import { createSessionFlow } from '@/flows/session-flow'
import { createShownPrice } from '@/flows/shown-price'
import { createStaffFlow } from '@/flows/staff-flow'
import { createVisitFlow } from '@/flows/visit-flow'
import { createIds } from '@/platform/ids'
import type { Clock, Storage } from '@/platform/ports'
import { createCatalogStore } from '@/stores/catalog-store'
import { createShopperStore, newShopper } from '@/stores/shopper-store'
import { createStaffStore } from '@/stores/staff-store'
import { createTripStore } from '@/stores/trip-store'
import { createSeededRandom } from '../../support/fake-platform'
import { plainJournal } from '../../support/trip-journals'

export const DOOR = storeEntryText(idOf<StoreId>('sz-futian'))
const ATTENDANT = { number: '20118', pin: '1357' } as const

/** The text of one of the codes worth trying. */
export function sampleCode(id: string): string {
  const sample = SAMPLES.find((each) => each.id === id)
  if (!sample) throw new Error(`no sample ${id}`)
  return sample.text
}

export type Visit = ReturnType<typeof startVisit>

/** `ago`: how many minutes before now all of it happens. Steps throw when the shop refuses them. */
export function startVisit({ ago = 0 }: { readonly ago?: number } = {}) {
  const entries = new Map<string, string>()
  const storage = storageIn(entries)
  const save = (key: string) => (value: unknown) => storage.write(key, JSON.stringify(value)).ok
  const clock = hastyClock(ago * 60_000)
  const random = createSeededRandom(Date.now())
  const ids = createIds(random)

  const trip = createTripStore(plainJournal())
  // as a build without a journal left it: whatever opens this takes it over
  trip.subscribe((state) => void save('sg-trip')(state.trip))
  const catalog = createCatalogStore({ stores: [], assortment: null }, save('sg-catalog'))
  const shopper = createShopperStore(newShopper('zh'), save('sg-shopper'))
  const staff = createStaffStore({ token: null, member: null }, save('sg-staff'))

  const backend = createMockBackend({ clock, random, storage })
  const transport = createDirectTransport(backend, clock)
  const demo = createDemoClient(transport)
  const api = createShopClient({
    transport,
    token: () => shopper.getState().token,
    device: () => shopper.getState().device,
  })
  const staffApi = createShopClient({ transport, token: () => staff.getState().token })
  const feedback = { prepare: () => {}, play: () => {} }
  const wallet = { open: async () => 'elsewhere' as const }
  const geolocation = { locate: async () => err('unavailable' as const) }

  const identity = { host: 'browser' as const, loginCode: async () => null }
  const session = createSessionFlow({ api, shopper, identity, trip })
  const shownPrice = createShownPrice({ clock, catalog, shopper })
  const quote = createQuoteFlow({ api, clock, session, trip, shownPrice })
  const order = createOrderFlow({ api, session, trip, quote })
  const pass = createPassFlow({ api, session, trip })
  const performing = createPerform({ api, clock, session, trip, order, pass, wallet, identity })
  const checkout = createCheckoutFlow({ shopper, trip, order, ...performing })
  const visit = createVisitFlow({ api, clock, geolocation, catalog, trip })
  const scan = createScanFlow({ api, clock, ids, feedback, catalog, trip })
  const desk = createStaffFlow({ api: staffApi, feedback, staff })
  const returns = createReturnFlow({ api: staffApi, feedback, staff })
  const now = (): Trip => trip.getState().trip
  let shown = ''

  return {
    entries,
    /** The store that was visited. */
    backend,
    trip: now,
    checkIn: async (door = DOOR) => void done(await visit.checkInByCode(door)),
    /** Samples by their names, or codes as they are. */
    async scan(...codes: readonly string[]) {
      for (const [i, one] of codes.entries()) {
        const text = SAMPLES.find(({ id }) => id === one)?.text ?? one
        const symbology: Symbology = i % 2 === 0 ? 'ean13' : 'typed'
        const outcome = await scan.onScan({ text, symbology, at: millis(clock.now() + i * 5000) })
        if (outcome.kind !== 'added') throw new Error(`${one} was not added: ${outcome.kind}`)
      }
    },
    signIn: async (card: string) => void done(await session.signInWithCard(card)),
    quote: async () => void done(await quote.request()),
    /** Up to what the payer is shown. */
    pay: async (tender: TenderId = 'alipay') => void done(await checkout.pay(tender)),
    async inWallet(act: WalletAct, wallet: WalletId = 'alipay') {
      done(await demo.actInWallet({ params: { code: this.payCode() }, body: { act, wallet } }))
      checkout.walletLeft()
      done(await checkout.refresh())
      if (act === 'pay') await pass.collect()
    },
    /** The order of the quote is paid, the phone has forgotten so, and one more of the first goods lies in its basket. */
    async payUnheard() {
      // the key of an order is its phone's own
      shopper.deviceNamed('d0123456789abcdef')
      done(trip.record({ kind: 'order-asked', tender: 'alipay' }))
      const before = now()
      await this.pay()
      done(
        await demo.actInWallet({ params: { code: this.payCode() }, body: { act: 'pay', wallet: 'alipay' } }),
      )
      const [line] = cartOf(before).lines
      if (line?.goods.kind !== 'pieces') throw new Error('nothing to count')
      const quantity = line.goods.quantity + 1
      const more = { kind: 'line-quantity-set', lineId: line.id, quantity, purchaseLimit: null } as const
      const after = done(reduceTrip(before, { kind: 'cart-changed', change: more }))
      entries.set('sg-trip', JSON.stringify(after))
    },
    movePayment: (move: PaymentEvent) => void done(trip.record({ kind: 'payment-moved', move })),
    /** Changes what lies in storage behind the app's back. */
    edit(key: string, change: (value: unknown) => void) {
      const value: unknown = JSON.parse(entries.get(key) ?? 'null')
      change(value)
      entries.set(key, JSON.stringify(value))
    },
    orderId(): string {
      const current = now()
      return 'order' in current ? current.order.id : ''
    },
    paymentId(): string {
      const current = now()
      return current.phase === 'paying' ? (paymentIdOf(current.payment) ?? '') : ''
    },
    /** What a wallet scans. */
    payCode(): string {
      const current = now()
      const waits = current.phase === 'paying' && current.payment.kind === 'awaiting-user'
      return waits && current.payment.invocation.kind === 'qr' ? current.payment.invocation.payload : ''
    },
    lineIds: () => {
      const current = now()
      return 'order' in current ? current.order.lines.map(({ lineId }) => lineId) : []
    },
    /** Text of the pass in hand. */
    passText(): string {
      const current = now()
      if (current.phase !== 'paid') throw new Error(`no pass while ${current.phase}`)
      return exitPassText(current.pass.token)
    },
    /** The payer's wallet shows its payment code. */
    async showCode(wallet: WalletId = 'wechat-pay') {
      shown = done(await demo.showPaymentCode({ body: { wallet } })).digits
    },
    shownCode: () => shown,
    /** Changes what shop and networks remember. */
    inTown(change: (state: MockState) => void) {
      this.edit(SENTINEL, (kept) => change((kept as { state: MockState }).state))
    },
    beginShift: async () => void done(await desk.signIn(ATTENDANT.number, ATTENDANT.pin)),
    async decide(verdict: ExitVerdict) {
      done(await desk.inspect(this.passText()))
      done(await desk.decide(verdict))
    },
    orderNumber(): string {
      const current = now()
      return 'order' in current ? current.order.number : ''
    },
    /** Staff take so many pieces of the line of this product back. */
    async takeBack(product: string, count: number) {
      const { order } = done(await returns.find(this.orderNumber()))
      const line = order.lines.find(({ productId }) => productId === product)
      if (!line) throw new Error(`nobody bought ${product}`)
      const { lineId } = line
      done(await returns.confirm({ order, lines: [{ lineId, count }], reason: 'unwanted' }))
    },
    look: () => pass.look(),
    leave: () => void done(visit.leave()),
    scenario: async (scenario: Scenario) => void done(await demo.setScenario({ body: { scenario } })),
  }
}

function done<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value
  throw new Error(`the shop refused: ${JSON.stringify(result.error)}`)
}

/** Waits for nothing: whatever should happen later happens at once. */
function hastyClock(behind: number): Clock {
  return {
    now: () => millis(Date.now() - behind),
    after(_delay, work) {
      queueMicrotask(work)
      return () => {}
    },
  }
}

function storageIn(entries: Map<string, string>): Storage {
  return {
    read: (key) => entries.get(key) ?? null,
    write(key, value) {
      entries.set(key, value)
      return ok(undefined)
    },
    remove: (key) => void entries.delete(key),
    onChange: () => () => {},
  }
}
