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

export function openShop(): Shop {
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
  const parts = { clock: shop.clock, storage: disk, seed: launches }
  const platform = createFakePlatform(journal ? { ...parts, journal } : parts)
  platform.inWallet = wallet(shop, 'pay', 'returned')
  return {
    platform,
    disk,
    app: createApp(platform, () => connectTo(shop, platform)),
    until: shop.clock.until,
  }
}

/** Kills the app and starts it again on the same phone. */
export function relaunch(shop: Shop, { platform, disk }: Phone): Phone {
  platform.kill()
  return launch(shop, disk)
}

/** A shopper who does `act` in the wallet (or nothing), and a wallet that then claims `says`. */
export function wallet(shop: Shop, act: WalletAct | null, says: WalletReturn): FakePlatform['inWallet'] {
  return async (invocation) => {
    if (invocation.kind === 'mock-wallet' && act) actInWallet(shop, invocation.paymentId, act)
    return says
  }
}

export function actInWallet({ backend }: Shop, paymentId: string, act: WalletAct): void {
  backend.handle({ method: 'POST', path: `/demo/wallet/${paymentId}`, headers: {}, body: { act } })
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
      const { reply } = shop.backend.handle(request)
      if (fate !== 'reply-lost') return later(fate.lateBy, ok(reply))
      return later(1000, err('timeout'))
    },
  }
  return { transport, demo: createDemoClient(transport) }
}
