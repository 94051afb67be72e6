/** What a network may use: its state, the time, fresh ids, cryptography, and who its merchants are. */
import type { Millis } from '@/domain/kernel'
import type { WireCrypto } from '../wire/wire'
import type { NetworkSettings } from './settings'
import type { NetworksState } from './state'

export type NetworkWorld = {
  readonly state: NetworksState
  readonly now: Millis
  /** The prefix and 20 characters of 0-9A-Z. */
  newId(prefix: string): string
  readonly crypto: WireCrypto
  readonly settings: NetworkSettings
}

export function randomDigits({ newId }: Pick<NetworkWorld, 'newId'>, count: number): string {
  let digits = ''
  while (digits.length < count) for (const character of newId('')) digits += character.charCodeAt(0) % 10
  return digits.slice(0, count)
}
