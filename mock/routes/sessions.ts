/** Routes: signing in. */
import type { Credential } from '@/contract/endpoints/session'
import { shopApi } from '@/contract/shop-api'
import type { Subject } from '@/domain/member'
import { ownerOf } from '../backend/callers'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { memberByCard } from '../backend/memberships'
import { staffByNumber } from '../backend/people'
import { route } from '../backend/route'
import { carryOver } from '../coupons/carry-over'

const TRIES = 5
/** Whoever signs in through a host app is the ordinary member. */
const HOST_MEMBER = 'M1002003001'

export const sessionRoutes = [
  route(shopApi.openSession, (context, { body: { credential } }) => {
    const subject = subjectFor(context, credential)
    if (typeof subject === 'string') return refuse(subject)
    const token = context.newId('t')
    const owner = ownerOf(subject, context.newId('g'))
    context.state.sessions[token] = owner
    carryOver(context, context.cameFrom, owner)
    return reply({ token, subject })
  }),

  route(shopApi.readSession, (context) => reply({ subject: context.caller().subject })),
]

type SignInRefusal = 'unknown-card' | 'wrong-pin' | 'too-many-tries'

function subjectFor(context: Context, credential: Credential): Subject | SignInRefusal {
  switch (credential.kind) {
    case 'guest':
      return { kind: 'guest' }
    case 'member-card':
      return memberByCard(context.state, credential.number, context.now) ?? 'unknown-card'
    case 'host-login':
      return memberByCard(context.state, HOST_MEMBER, context.now) ?? 'unknown-card'
    case 'staff':
      return staffFor(context, credential.staffNo, credential.pin)
  }
}

function staffFor({ state }: Context, staffNo: string, pin: string): Subject | SignInRefusal {
  const account = staffByNumber(staffNo)
  // unknown numbers are not counted: the record must not grow with guesses
  if (!account) return 'wrong-pin'
  const failures = state.pinFailures[staffNo] ?? 0
  if (failures >= TRIES) return 'too-many-tries'
  if (account.pin === pin) {
    delete state.pinFailures[staffNo]
    return account.subject
  }
  state.pinFailures[staffNo] = failures + 1
  return 'wrong-pin'
}
