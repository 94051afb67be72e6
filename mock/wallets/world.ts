/** What a network may use: its state, the time, fresh ids, cryptography, and who its merchants are. */
import { sha256 } from '@noble/hashes/sha2.js'
import type { Millis } from '@/domain/kernel'
import { utf8Of } from '@/domain/kernel'
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

/** Digits of chance, also where ids only count up. */
export function randomDigits({ newId }: Pick<NetworkWorld, 'newId'>, count: number): string {
  let digits = ''
  while (digits.length < count) for (const byte of sha256(utf8Of(newId('')))) digits += byte % 10
  return digits.slice(0, count)
}

const LETTERS = '0123456789abcdefghijklmnopqrstuv'

/** What AEAD_AES_256_GCM needs for each text it seals: 12 characters that never come again. */
export const sealingNonce = ({ newId }: Pick<NetworkWorld, 'newId'>): string =>
  Array.from(sha256(utf8Of(newId(''))).subarray(0, 12), (byte) => LETTERS[byte % 32]).join('')
