/** From a moment on and before another; null is open. */
import type { Millis } from '../../kernel'
import { millis } from '../../kernel'
import type { ConditionRule } from './condition-rule'

type Window = { readonly from: Millis | null; readonly until: Millis | null }

const isEmpty = ({ from, until }: Window) => from !== null && until !== null && from >= until

export const window: ConditionRule<Window> = {
  unmet({ from, until }, { now }) {
    if (from !== null && now < from) return 'not-yet'
    return until !== null && now >= until ? 'over' : null
  },
  fault: (data) => (isEmpty(data) ? 'window-empty' : null),
  both(a, b) {
    const open = (at: Millis | null) => at !== null
    const froms = [a.from, b.from].filter(open)
    const untils = [a.until, b.until].filter(open)
    const both = {
      from: froms.length === 0 ? null : millis(Math.max(...froms)),
      until: untils.length === 0 ? null : millis(Math.min(...untils)),
    }
    return isEmpty(both) ? null : both
  },
}
