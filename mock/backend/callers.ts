/** From a session token to the person, with their tier as the server knows it. */
import type { Millis } from '@/domain/kernel'
import { hasOwn } from '@/domain/kernel'
import type { Subject } from '@/domain/member'
import type { Caller } from './context'
import { memberByCard } from './memberships'
import { staffByNumber } from './people'
import type { MockState, Owner } from './state'

const GUEST: Subject = { kind: 'guest' }

export function ownerOf(subject: Subject, guestId: string): Owner {
  if (subject.kind === 'member') return `member:${subject.membership.number}`
  return subject.kind === 'staff' ? `staff:${subject.staffNo}` : `guest:${guestId}`
}

export function callerOf(
  state: MockState,
  authorization: string | undefined,
  now: Millis,
): Caller | undefined {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1] ?? ''
  const owner = hasOwn(state.sessions, token) ? state.sessions[token] : undefined
  return owner === undefined ? undefined : { owner, subject: subjectOf(state, owner, now) }
}

/** A card that was taken back leaves a guest behind: its prices stop at once, its orders stay within reach. */
export function subjectOf(state: MockState, owner: Owner, now: Millis): Subject {
  const [kind, id = ''] = owner.split(':')
  if (kind === 'member') return memberByCard(state, id, now) ?? GUEST
  if (kind === 'staff') return staffByNumber(id)?.subject ?? GUEST
  const trial = hasOwn(state.trials, owner) ? state.trials[owner] : undefined
  return trial && now < trial.endsAt ? { kind: 'trial', trial } : GUEST
}
