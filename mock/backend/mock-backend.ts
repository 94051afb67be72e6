/** The mocked backend: injected clock, randomness and storage around the pure routes. */
import type { Millis } from '@/domain/kernel'
import type { Clock, HttpReply, HttpRequest, Random, Storage } from '@/platform/ports'
import { sendDue } from '../notices/send-due'
import { hear } from '../payments/hear-notices'
import type { ShopNetworks } from '../payments/shop-networks'
import { routes } from '../routes/all-routes'
import { settleDue } from '../routes/payment-records'
import type { Disturbance } from '../scenarios/disturb'
import { disturb } from '../scenarios/disturb'
import type { WireReply, WireRequest } from '../wire/wire'
import type { World } from './context'
import { handle } from './handle'
import type { StateKeeper } from './persisted-state'
import { createStateKeeper } from './persisted-state'
import type { Shop } from './shop'
import { SEED_SHOP } from './shop'

/** `at`: by the server's clock. */
export type MockReply = Disturbance & { readonly reply: HttpReply; readonly at: Millis }
export type MockBackend = {
  handle(request: HttpRequest): MockReply
  /** A notification of a payment network has come to this address; null: the shop has no such address. */
  hear(url: string, request: WireRequest): WireReply | null
}

/** `storage: null` forgets everything when the process ends. */
export function createMockBackend(ports: {
  clock: Clock
  random: Random
  storage: Storage | null
  shop?: Shop
  /** Holds the state instead, for who wants to look into it. */
  keeper?: StateKeeper
  /** Keys and addresses of the payment networks; left out: stand-ins, all in this process. */
  networks?: ShopNetworks
}): MockBackend {
  const keeper = ports.keeper ?? createStateKeeper(ports.storage)
  const worldNow = (): World => ({
    state: keeper.load(),
    now: ports.clock.now(),
    newId: (prefix) => newId(ports.random, prefix),
    shop: ports.shop ?? SEED_SHOP,
    networks: ports.networks,
  })
  return {
    handle(request) {
      const world = worldNow()
      const { state } = world
      // before anybody is recognised: what was paid may make a guest a member
      settleDue(world)
      sendDue(world)
      const disturbance = disturb(state, request)
      // an offline shopper's request never arrives
      const reply = disturbance.arrives ? handle(routes, world, request) : { status: 0, body: undefined }
      keeper.save(state)
      return { ...disturbance, reply: copyOf(reply), at: world.now }
    },
    hear(url, request) {
      const world = worldNow()
      const reply = hear(world, url, request)
      keeper.save(world.state)
      return reply
    },
  }
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 20 characters of 5 bits: 100 random bits. */
function newId(random: Random, prefix: string): string {
  return (
    prefix +
    random
      .bytes(20)
      .map((byte) => ALPHABET[byte % 32])
      .join('')
  )
}

/** What leaves the backend is a copy, as over a wire: a caller cannot reach into the state. */
function copyOf(reply: HttpReply): HttpReply {
  return { status: reply.status, body: plainCopy(reply.body) }
}

/** As JSON there and back, in a third of the time: bodies hold nothing but plain data. */
function plainCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => (each === undefined ? null : plainCopy(each)))
  if (typeof value !== 'object' || value === null) return value
  const plain = value as { readonly [key: string]: unknown }
  const copy: { [key: string]: unknown } = {}
  for (const key of Object.keys(plain)) {
    const each = plain[key]
    if (each !== undefined) copy[key] = plainCopy(each)
  }
  return copy
}
