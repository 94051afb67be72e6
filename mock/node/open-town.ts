/** A shop and the networks it has contracts with: one memory, and between them real keys and real notifications. */
import { randomBytes } from 'node:crypto'
import type { Clock } from '@/platform/ports'
import type { MockBackend } from '../backend/mock-backend'
import { createMockBackend } from '../backend/mock-backend'
import { createStateKeeper } from '../backend/persisted-state'
import { createShopNetworks } from '../payments/shop-networks'
import type { ContractFile } from './contract-file'
import { networksElsewhere } from './elsewhere'
import type { Gateways } from './gateways'
import { createGateways } from './gateways'
import { makeKeys } from './keys'

/** Where the networks tell the shop what was paid. */
export const NOTIFY_PREFIX = '/pay'

export type Town = {
  readonly backend: MockBackend
  readonly networks: Gateways
  /** Where the networks tell this shop what was paid. */
  readonly notifyAt: string
  /** Some network is elsewhere. */
  readonly isOutside: boolean
  stop(): void
}

/** `here`: this server's own address; `contracts`: networks elsewhere. */
export function openTown(clock: Clock, here: string, contracts: ContractFile | null): Town {
  const keys = makeKeys(new Date(clock.now()))
  const keeper = createStateKeeper(null)
  const { settings, crypto } = keys
  const notifyAt = `${contracts?.notifyAt ?? here}${NOTIFY_PREFIX}`
  const elsewhere = contracts && networksElsewhere(contracts, keys, notifyAt)
  const backend = createMockBackend({
    clock,
    random: { bytes: (count) => [...randomBytes(count)] },
    storage: null,
    keeper,
    networks: elsewhere?.networks ?? createShopNetworks({ settings, crypto, notifyAt, tellInProcess: false }),
  })
  const networks = createGateways(clock, keys, () => keeper.load().networks)
  const stop = () => {
    networks.stop()
    elsewhere?.stop()
  }
  return { backend, networks, notifyAt, isOutside: elsewhere !== null, stop }
}
