/** One shift at the door: who is signed in and the pass in hand. */
import type { StoreApi } from 'zustand/vanilla'
import { createStore } from 'zustand/vanilla'
import type { ExitVerdict, Inspection } from '@/domain/exit'
import type { Subject } from '@/domain/member'

export type StaffMember = Extract<Subject, { kind: 'staff' }>

export type StaffState = {
  readonly token: string | null
  readonly member: StaffMember | null
  readonly inspection: Inspection | null
  /** The decision just made on `inspection`. */
  readonly verdict: ExitVerdict | null
}

export type StaffStore = StoreApi<StaffState> & {
  shiftStarted(token: string, member: StaffMember): void
  shiftEnded(): void
  passInspected(inspection: Inspection): void
  verdictGiven(verdict: ExitVerdict): void
  passPutAway(): void
}

export const OFF_DUTY: StaffState = { token: null, member: null, inspection: null, verdict: null }

/** Only who is on duty is saved; a pass in hand is scanned again after a restart. */
export function createStaffStore(
  initial: Pick<StaffState, 'token' | 'member'>,
  save: (state: Pick<StaffState, 'token' | 'member'>) => void,
): StaffStore {
  const store = createStore<StaffState>(() => ({ ...OFF_DUTY, ...initial }))
  return {
    ...store,
    shiftStarted(token, member) {
      store.setState({ ...OFF_DUTY, token, member })
      save({ token, member })
    },
    shiftEnded() {
      store.setState(OFF_DUTY)
      save({ token: null, member: null })
    },
    passInspected: (inspection) => store.setState({ inspection, verdict: null }),
    verdictGiven: (verdict) => store.setState({ verdict }),
    passPutAway: () => store.setState({ inspection: null, verdict: null }),
  }
}
