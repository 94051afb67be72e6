// A shop with its server, and phones that visit it: the whole app in Node, with a network that tests can disturb.
import { createDirectTransport } from '@mock/backend/direct-transport'
import type { MockBackend } from '@mock/backend/mock-backend'
import { createMockBackend } from '@mock/backend/mock-backend'
import { createStateKeeper } from '@mock/backend/persisted-state'
import type { MockState } from '@mock/backend/state'
import type { Backend } from '@/backend/backend'
import { createDemoClient } from '@/clients/demo-client'
import type { Scenario, WalletAct } from '@/contract/demo-api'
import { err, millis, ok } from '@/domain/kernel'
import type { Host, Invocation, MerchantCode, TenderId } from '@/domain/payment'
import { canPay, opensSheet, paymentIdOf, WALLETS } from '@/domain/payment'
import type { Trip } from '@/domain/trip'
import type { HttpReply, HttpRequest, HttpTransport, Journal, Storage, WalletReturn } from '@/platform/ports'
import type { App } from '@/wiring'
import { createApp } from '@/wiring'
import type { FakePlatform, FakeStorage } from '../../support/fake-platform'
import { createFakePlatform, createFakeStorage, createSeededRandom } from '../../support/fake-platform'
import type { VirtualClock } from '../../support/virtual-clock'
import { createVirtualClock } from '../../support/virtual-clock'

/** What becomes of one request: nothing special, lost before or after the server saw it, a late or another answer. */
export type Fate = 'arrives' | 'request-lost' | 'reply-lost' | { readonly lateBy: number } | HttpReply

export type Shop = {
  readonly clock: VirtualClock
  readonly backend: MockBackend
  /** The app that its phones run this one in. */
  readonly host: Host
  /** Every request of every phone, oldest first. */
  readonly requests: HttpRequest[]
  /** Decides on each request, the newest of `requests`. */
  network: (request: HttpRequest) => Fate
  /** Everything the server remembers. */
  state(): MockState
  /** Reaches into the server’s memory. */
  change(edit: (state: MockState) => void): void
  scenario(name: Scenario): void
}

export function openShop({ host = 'wechat' }: { readonly host?: Host } = {}): Shop {
  const clock = createVirtualClock()
  const memory = createFakeStorage()
  const backend = createMockBackend({ clock, random: createSeededRandom(99), storage: memory })
  const keeper = createStateKeeper(memory)
  const edit = (work: (state: MockState) => void) => {
    const state = keeper.load()
    work(state)
    keeper.save(state)
  }
  return {
    clock,
    backend,
    host,
    requests: [],
    network: () => 'arrives',
    state: () => keeper.load(),
    change: edit,
    scenario: (name) =>
      void backend.handle({ method: 'POST', path: '/demo/scenario', headers: {}, body: { scenario: name } }),
  }
}

export type Phone = {
  readonly platform: FakePlatform
  readonly disk: FakeStorage
  readonly app: App
  /** Lets as much time pass as a piece of work needs. */
  until<T>(work: Promise<T>): Promise<T>
}

let launches = 0

/** Launches the app; with the disk of an earlier launch it goes on from there. */
export function launch(
  shop: Shop,
  disk = createFakeStorage(),
  journal?: (storage: Storage) => Journal,
): Phone {
  launches += 1
  const parts = { clock: shop.clock, storage: disk, seed: launches, host: shop.host }
  const platform = createFakePlatform(journal ? { ...parts, journal } : parts)
  platform.inWallet = wallet(shop, 'pay', 'returned')
  const app = createApp(platform, () => connectTo(shop, platform))
  scanWhatIsShown(platform, app)
  return { platform, disk, app, until: shop.clock.until }
}

/** A code on the page is scanned once by another device, whose wallet does what the phone's own would. */
function scanWhatIsShown(platform: FakePlatform, { stores, flows }: App) {
  const scanned = new Set<string>()
  async function scan(invocation: Invocation) {
    const back = await platform.wallet.open(invocation)
    // whoever wanted to pay and could not says so
    if (back === 'failed' || back === 'cancelled') await flows.checkout.cancelAttempt()
  }
  const look = ({ trip }: { readonly trip: Trip }) => {
    if (trip.phase !== 'paying' || trip.payment.kind !== 'awaiting-user') return
    const { payment } = trip
    const id = paymentIdOf(payment)
    if (id === null || scanned.has(id) || opensSheet(payment.invocation)) return
    scanned.add(id)
    platform.clock.after(millis(200), () => void scan(payment.invocation))
  }
  stores.trip.subscribe(look)
  look(stores.trip.getState())
}

/** From now on the phone's own clock is off by so many milliseconds. */
export function setClock({ clock }: Shop, { platform }: Phone, by: number): void {
  platform.clock.now = () => millis(clock.now() + by)
}

/** Kills the app and starts it again on the same phone. */
export function relaunch(shop: Shop, { platform, disk }: Phone): Phone {
  platform.kill()
  return launch(shop, disk)
}

/** A shopper who does `act` in the wallet (or nothing), and a wallet that then claims `says`. */
export function wallet(shop: Shop, act: WalletAct | null, says: WalletReturn): FakePlatform['inWallet'] {
  return async (invocation) => {
    if (act) actInWallet(shop, codeIn(invocation), act)
    return says
  }
}

/** What a wallet is given or reads from a screen. */
export function codeIn(invocation: Invocation): string {
  switch (invocation.kind) {
    case 'wechat-jsapi':
      return invocation.package
    case 'alipay-trade':
      return invocation.tradeNo
    case 'qr':
      return invocation.payload
    default:
      throw new Error(`no wallet reads a ${invocation.kind}`)
  }
}

/** What the first wallet that can pay a code does with it. */
export function actInWallet({ backend }: Shop, code: string, act: WalletAct): void {
  const path = `/demo/wallet/${encodeURIComponent(code)}`
  const { reply } = backend.handle({ method: 'GET', path, headers: {} })
  const seen = reply.body as { codeKind: MerchantCode; tender: TenderId }
  const able = WALLETS.filter((each) => canPay(each, seen.codeKind))
  const wallet = able.find((each) => each === seen.tender) ?? able[0]
  backend.handle({ method: 'POST', path, headers: {}, body: { act, wallet } })
}

const NEVER = new Promise<never>(() => {})

function connectTo(shop: Shop, { clock, isDead }: FakePlatform): Backend {
  const direct = createDirectTransport(shop.backend, clock)
  const later = <T>(delay: number, answer: T) =>
    new Promise<T>((resolve) => void clock.after(millis(delay), () => resolve(answer)))
  const transport: HttpTransport = {
    send(request) {
      if (isDead()) return NEVER
      shop.requests.push(request)
      const fate = shop.network(request)
      if (fate === 'arrives') return direct.send(request)
      if (fate === 'request-lost') return later(200, err('offline'))
      if (fate !== 'reply-lost' && 'status' in fate) return later(60, ok(fate))
      const { reply, at } = shop.backend.handle(request)
      if (fate !== 'reply-lost') return later(fate.lateBy, ok({ ...reply, at }))
      return later(1000, err('timeout'))
    },
  }
  return { transport, demo: createDemoClient(transport) }
}
