/** The mocked wallet networks as this backend reaches them: in the same process, over the same messages. */

import type { World } from '../backend/context'
import { KEY_NAMES, SHOP_SETTINGS } from '../wallets/settings'
import type { NetworkWorld } from '../wallets/world'
import { createInProcessCrypto } from '../wire/in-process-crypto'

export const IN_PROCESS = createInProcessCrypto(Object.values(KEY_NAMES))

export const networkWorld = ({ state, now, newId }: World): NetworkWorld => ({
  state: state.networks,
  now,
  newId,
  crypto: IN_PROCESS,
  settings: SHOP_SETTINGS,
})
