/** A shift at the door: sign in, look at a pass, decide; and what shoppers could not find. */
import type { CallFailure, Refused } from '@/clients/call'
import type { ShopClient } from '@/clients/shop-client'
import type { RefusalOf } from '@/contract/endpoint'
import type { ShopApi } from '@/contract/shop-api'
import type { CodeReport } from '@/domain/code'
import type { ExitVerdict } from '@/domain/exit'
import type { Result } from '@/domain/kernel'
import { err, mapOk, ok } from '@/domain/kernel'
import type { Feedback } from '@/platform/ports'
import type { StaffStore } from '@/stores/staff-store'
import { watchShift } from './watch-shift'

type Deps = { readonly api: ShopClient; readonly feedback: Feedback; readonly staff: StaffStore }
export type StaffRefusal =
  | RefusalOf<ShopApi['openSession']>
  | RefusalOf<ShopApi['decidePass']>
  | CallFailure
  | 'nothing-in-hand'
type Outcome = Promise<Result<void, StaffRefusal>>
export type StaffFlow = ReturnType<typeof createStaffFlow>

/** `api` speaks with the staff session, never with the shopper’s. */
export function createStaffFlow({ api, feedback, staff }: Deps) {
  const watched = watchShift(staff)
  const failed = ({ code }: Refused<StaffRefusal>): Result<void, StaffRefusal> => err(code)

  return {
    async signIn(staffNo: string, pin: string): Outcome {
      const credential = { kind: 'staff', staffNo, pin } as const
      const opened = watched(await api.openSession({ body: { credential } }))
      if (!opened.ok) return failed(opened.error)
      const { token, subject } = opened.value
      if (subject.kind !== 'staff') return err('not-allowed')
      staff.shiftStarted(token, subject)
      return ok(undefined)
    },

    signOut: () => staff.shiftEnded(),

    /** Looks up a scanned or typed pass. */
    async inspect(text: string): Outcome {
      const inspected = watched(await api.inspectPass({ body: { text } }))
      if (!inspected.ok) return failed(inspected.error)
      staff.passInspected(inspected.value.inspection)
      feedback.play(inspected.value.inspection.kind === 'open' ? 'accepted' : 'refused')
      return ok(undefined)
    },

    async decide(verdict: ExitVerdict): Outcome {
      const { inspection } = staff.getState()
      if (inspection?.kind !== 'open') return err('nothing-in-hand')
      const { token } = inspection.pass
      const decided = watched(await api.decidePass({ body: { token, verdict }, key: keyOf(token, verdict) }))
      // an answer about a pass that was put away says nothing about the one in hand
      const isInHand = staff.getState().inspection === inspection
      if (decided.ok) {
        if (isInHand) staff.verdictGiven(decided.value.verdict)
        return ok(undefined)
      }
      const { code } = decided.error
      if (
        isInHand &&
        (code === 'pass-used' || code === 'pass-expired' || code === 'other-store' || code === 'unknown-pass')
      ) {
        staff.passInspected({ kind: 'refused', reason: code, at: null })
      }
      return failed(decided.error)
    },

    putAway: () => staff.passPutAway(),

    /** What shoppers of the attendant's store reported. */
    async unknownCodes(): Promise<Result<readonly CodeReport[], Refused<CallFailure>>> {
      const listed = watched(await api.listUnknownCodes({}))
      return mapOk(listed, ({ codes }) => codes)
    },
  }
}

/** A final verdict said twice is one verdict; goods may be looked at again and again. */
function keyOf(token: string, verdict: ExitVerdict): string | undefined {
  switch (verdict.kind) {
    case 'let-through':
      return `let-through-${token}`
    case 'stop':
      return `stop-${verdict.reason}-${token}`
    default:
      return undefined
  }
}
