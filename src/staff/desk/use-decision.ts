/** View model of a decision on the pass in hand. */
import { useState } from 'react'
import type { ExitVerdict } from '@/domain/exit'
import { useBusy } from '@/ui/hooks/use-busy'
import { useFlows } from '@/wiring-hooks'

export function useDecision() {
  const { staff } = useFlows()
  const { busy, run } = useBusy<ExitVerdict['kind']>()
  const [problem, setProblem] = useState<string | null>(null)
  return {
    /** Which decision is on its way. */
    busy,
    /** Why the last one did not arrive; the same button tries again. */
    problem,
    decide: (verdict: ExitVerdict) =>
      run(verdict.kind, async () => {
        setProblem(null)
        const decided = await staff.decide(verdict)
        if (!decided.ok) setProblem(decided.error)
      }),
  }
}
export type Decision = ReturnType<typeof useDecision>
