// A town of one shop, its wallets and a few phones: everything of the app is real, only its ports are played.

import { initialState } from '@mock/backend/initial-state'
import type { MockBackend } from '@mock/backend/mock-backend'
import { createMockBackend } from '@mock/backend/mock-backend'
import type { StateKeeper } from '@mock/backend/persisted-state'
import type { MockState } from '@mock/backend/state'
import { addFault } from '@mock/wallets/faults'
import type { HttpReply } from '@/platform/ports'
import { createSeededRandom } from '../support/fake-platform'
import type { VirtualClock } from '../support/virtual-clock'
import { createVirtualClock } from '../support/virtual-clock'
import type { FaultMaker } from './faults'
import { createFaults } from './faults'
import { SMALL_SHOP } from './small-shop'
import type { Chance } from './streams'
import { streamOf } from './streams'
import type { Trace } from './trace'
import { createTrace } from './trace'

export type Town = {
  readonly seed: number
  readonly clock: VirtualClock
  readonly backend: MockBackend
  readonly faults: FaultMaker
  readonly trace: Trace
  readonly state: () => MockState
  /** How often the shop has done anything. */
  readonly deeds: () => number
  chance(name: string): Chance
  /** What a member of staff sends, signed in since the morning. */
  askAsStaff(path: string, body: unknown): HttpReply
  /** How often the goods of each order were let out. */
  readonly letOut: Map<string, number>
  /** Money that a network takes for what it has closed: how often so far. */
  lateMoney(): number
  payThoughClosed(): void
  /** What should have been refused, and was not. */
  readonly wrongs: string[]
  /** A promise nobody has caught. */
  readonly unhandled: unknown[]
}

export function openTown(
  seed: number,
  only: ReadonlySet<string> | null = null,
  clock = createVirtualClock(),
): Town {
  let state = initialState()
  let deeds = 0
  let late = 0
  const keeper: StateKeeper = {
    load: () => state,
    save: (next) => {
      state = next
      deeds += 1
    },
  }
  const chances = new Map<string, Chance>()
  let duty: string | null = null
  const backend = createMockBackend({
    clock,
    random: createSeededRandom(seed ^ 0x5eed),
    storage: null,
    shop: SMALL_SHOP,
    keeper,
  })
  const post = (path: string, body: unknown, token: string | null) =>
    backend.handle({
      method: 'POST',
      path,
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
      body,
    }).reply
  return {
    seed,
    clock,
    backend,
    askAsStaff(path, body) {
      duty ??= tokenIn(post('/sessions', { credential: STAFF }, null))
      return post(path, body, duty)
    },
    letOut: new Map(),
    lateMoney: () => late,
    payThoughClosed() {
      late += 1
      // once for the look, once for the payment
      addFault(state.networks, { kind: 'pays-though-closed', times: 2 })
    },
    wrongs: [],
    faults: createFaults(seed, only),
    trace: createTrace(() => clock.now()),
    state: () => state,
    deeds: () => deeds,
    chance(name) {
      const known = chances.get(name) ?? streamOf(seed, name)
      chances.set(name, known)
      return known
    },
    unhandled: [],
  }
}

const STAFF = { kind: 'staff', staffNo: '20118', pin: '1357' }

function tokenIn({ body }: HttpReply): string {
  if (typeof body === 'object' && body !== null && 'token' in body) return String(body.token)
  throw new Error('nobody is on duty')
}
