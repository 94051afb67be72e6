/** Each signed request is good once: its nonce is remembered for as long as its time would pass. */
import { hasOwn, minutes } from '@/domain/kernel'
import { millis } from './lengths'
import type { NetworkWorld } from './world'

const KEPT = minutes(11)

export function isNew({ state: { nonces }, now }: NetworkWorld, nonce: string): boolean {
  for (const old in nonces) {
    if ((nonces[old] ?? 0) > now) break
    delete nonces[old]
  }
  if (hasOwn(nonces, nonce)) return false
  nonces[nonce] = millis(now + KEPT)
  return true
}
