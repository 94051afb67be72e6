/** Sessions: everyone may shop as a guest, whose lost session is opened again unasked; a member's only by the member. */
import type { Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { Credential } from '@/contract/endpoints/session'
import type { Result } from '@/domain/kernel'
import { err, ok } from '@/domain/kernel'
import { holdsOrder } from '@/domain/trip'
import type { Identity } from '@/platform/ports'
import type { ShopperStore } from '@/stores/shopper-store'
import type { TripStore } from '@/stores/trip-store'

type Deps = {
  readonly api: ShopClient
  readonly shopper: ShopperStore
  readonly identity: Identity
  readonly trip: TripStore
}
type Answer<T, Code extends string> = Promise<Result<T, Refused<Code>>>

export type SessionFlow = ReturnType<typeof createSessionFlow>

export function createSessionFlow({ api, shopper, identity, trip }: Deps) {
  let opening: ReturnType<ShopClient['openSession']> | null = null

  /** A guest session where there is none; one request however many ask at once. */
  async function ensure() {
    shopper.keep()
    const { token, needsSignIn } = shopper.getState()
    if (token !== null) return ok(undefined)
    if (needsSignIn) return err({ code: 'signed-out' as const, lineIds: [] })
    opening ??= api.openSession({ body: { credential: { kind: 'guest' } } })
    const opened = await opening
    opening = null
    if (!opened.ok) return opened
    if (shopper.getState().token === null) shopper.sessionOpened(opened.value.token, opened.value.subject)
    return ok(undefined)
  }

  /** An order is out of reach of every session but its own; whose session the store has ended may come back at any time. */
  const isHeld = () => holdsOrder(trip.getState().trip) && !shopper.getState().needsSignIn
  const held = err({ code: 'trip-under-way' as const, lineIds: [] })

  async function signIn(credential: Credential) {
    if (isHeld()) return held
    const opened = await api.openSession({ body: { credential } })
    if (!opened.ok) return opened
    // an order may have been asked for while the answer was on its way
    if (isHeld()) return held
    shopper.sessionOpened(opened.value.token, opened.value.subject)
    return opened
  }

  /** A late answer about an old session must not end the one that has replaced it. */
  function ended(token: string | null) {
    const now = shopper.getState()
    if (now.token !== token) return
    if (now.subject.kind === 'member') shopper.memberSessionLost()
    else shopper.sessionEnded()
  }

  return {
    ensure,

    /** Makes a call that needs a session. A guest the server has forgotten gets a new one; a member must sign in again. */
    async within<T, Code extends string>(call: () => Answer<T, Code>): Answer<T, Code | 'server-error'> {
      const ready = await ensure()
      if (!ready.ok) return ready as Result<T, Refused<Code>>
      const { token } = shopper.getState()
      const answer = await call()
      if (answer.ok || answer.error.code !== 'signed-out') return answer
      ended(token)
      const again = await ensure()
      return again.ok ? call() : answer
    },

    /** Signs in with a membership card; the prices switch with the answer. */
    signInWithCard: (number: string) => signIn({ kind: 'member-card', number }),

    /** Signs in as whoever the host app says is here; a host that will not say is `unknown-card`. */
    async signInWithHost(): Promise<Result<void, string>> {
      const login = await identity.loginCode()
      if (!login) return err('unknown-card')
      const opened = await signIn({ kind: 'host-login', ...login })
      return opened.ok ? ok(undefined) : err(opened.error.code)
    },

    /** Back to being a guest; the basket stays. */
    async signOut() {
      if (isHeld()) return held
      shopper.sessionEnded()
      return ensure()
    },

    /** Asks the server for the tier as it is now. */
    async refresh() {
      const { token } = shopper.getState()
      if (token === null) return
      const read = await api.readSession({})
      if (read.ok) {
        if (shopper.getState().token === token) shopper.subjectRead(read.value.subject)
      } else if (read.error.code === 'signed-out') ended(token)
    },
  }
}
