// A town of one shop, its wallets and a few phones: everything of the app is real, only its ports are played.
import { initialState } from '@mock/backend/initial-state'
import type { MockBackend } from '@mock/backend/mock-backend'
import { createMockBackend } from '@mock/backend/mock-backend'
import type { StateKeeper } from '@mock/backend/persisted-state'
import type { MockState } from '@mock/backend/state'
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
  chance(name: string): Chance
  /** A promise nobody has caught. */
  readonly unhandled: unknown[]
}

export function openTown(
  seed: number,
  only: ReadonlySet<string> | null = null,
  clock = createVirtualClock(),
): Town {
  let state = initialState()
  const keeper: StateKeeper = {
    load: () => state,
    save: (next) => {
      state = next
    },
  }
  const chances = new Map<string, Chance>()
  return {
    seed,
    clock,
    backend: createMockBackend({
      clock,
      random: createSeededRandom(seed ^ 0x5eed),
      storage: null,
      shop: SMALL_SHOP,
      keeper,
    }),
    faults: createFaults(seed, only),
    trace: createTrace(() => clock.now()),
    state: () => state,
    chance(name) {
      const known = chances.get(name) ?? streamOf(seed, name)
      chances.set(name, known)
      return known
    },
    unhandled: [],
  }
}
