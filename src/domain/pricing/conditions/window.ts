/** From a moment on and before another; null is open. */
import type { Millis } from '../../kernel'
import type { ConditionRule } from './condition-rule'

type Window = { readonly from: Millis | null; readonly until: Millis | null }

export const window: ConditionRule<Window> = {
  unmet({ from, until }, { now }) {
    if (from !== null && now < from) return 'not-yet'
    return until !== null && now >= until ? 'over' : null
  },
  fault: ({ from, until }) => (from !== null && until !== null && from >= until ? 'window-empty' : null),
}
