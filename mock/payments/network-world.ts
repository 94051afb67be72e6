/** The mocked wallet networks as this backend reaches them: their state is its own, every message is signed and verified. */
import type { MerchantCode } from '@/domain/payment'
import type { World } from '../backend/context'
import type { Acquirer } from '../merchant/port'
import type { NetworkWorld } from '../wallets/world'
import type { ShopNetworks } from './shop-networks'
import { IN_ONE_PROCESS } from './shop-networks'

export const networksOf = ({ networks = IN_ONE_PROCESS }: World): ShopNetworks => networks

export const acquirerOf = (world: World, code: MerchantCode): Acquirer => networksOf(world).acquirers[code]

export function networkWorld(world: World): NetworkWorld {
  const { state, now, newId } = world
  const { crypto, settings } = networksOf(world)
  return { state: state.networks, now, newId, crypto, settings }
}
