/** The consents of one person. */
import { hasOwn } from '@/domain/kernel'
import type { Consent } from '@/domain/notice'
import type { MockState, Owner } from '../backend/state'

export function consentsOf({ consents }: MockState, owner: Owner): readonly Consent[] {
  return (hasOwn(consents, owner) ? consents[owner] : undefined) ?? []
}

export function keepConsents(state: MockState, owner: Owner, consents: readonly Consent[]): void {
  state.consents[owner] = [...consents]
}
