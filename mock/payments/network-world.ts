/** The mocked wallet networks as this backend reaches them: their state is its own, every message is signed and verified. */

import type { World } from '../backend/context'
import type { NetworkWorld } from '../wallets/world'
import { networksOf } from './shop-networks'

export function networkWorld(world: World): NetworkWorld {
  const { state, now, newId } = world
  const { crypto, settings } = networksOf(world)
  return { state: state.networks, now, newId, crypto, settings }
}
