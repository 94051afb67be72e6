/** View model of the desk for returns: one order in hand, what comes back of it, and what the store pays for that. */
import { useState } from 'react'
import type { LineId } from '@/domain/kernel'
import { ok } from '@/domain/kernel'
import type { Order, Picked, Returnable, ReturnReason, TakenBack } from '@/domain/order'
import { leftIn, mayTake, returnValueOf, takerOf } from '@/domain/order'
import { useAnswer } from '@/ui/hooks/use-answer'
import { useOneAtATime } from '@/ui/hooks/use-one-at-a-time'
import { useFlows, useStaff } from '@/wiring-hooks'

type Picks = ReadonlyMap<LineId, number>
const NOTHING: Picks = new Map()
/** What the order in hand was found to be is out of date: it is asked for again. */
const OUTDATED: readonly string[] = ['return-changed', 'more-than-left', 'key-reused']

export function useReturns() {
  const { returns } = useFlows()
  const role = useStaff(({ member }) => member?.role ?? 'attendant')
  const { busy, run } = useOneAtATime()
  const [found, setFound] = useState<Returnable | null>(null)
  const [picks, setPicks] = useState(NOTHING)
  const [reason, setReason] = useState<ReturnReason>('unwanted')
  const [problem, setProblem] = useState<string | null>(null)
  const [made, setMade] = useState<TakenBack | null>(null)

  const rows = found ? rowsOf(found, reason) : []
  const lines: readonly Picked[] = rows.flatMap(({ line: { lineId }, isOpen }) => {
    const count = picks.get(lineId) ?? 0
    return isOpen && count > 0 ? [{ lineId, count }] : []
  })
  const wanted = found && lines.length > 0 ? { order: found.order, lines, reason } : null
  const asked = wanted ? JSON.stringify([wanted.order.id, wanted.order.returns.length, lines, reason]) : ''
  const answer = useAnswer(asked, async () => (wanted ? returns.preview(wanted) : ok(null)))
  const guess = wanted ? returnValueOf(wanted.order, lines) : null

  function rowsOf({ order, limits }: Returnable, why: ReturnReason) {
    const left = leftIn(order)
    return order.lines.map((line) => {
      const limit = limits.find(({ lineId }) => lineId === line.lineId)?.limit ?? null
      return {
        line,
        limit,
        taker: takerOf(limit, why),
        left: left.get(line.lineId) ?? 0,
        isOpen: mayTake(limit, why, role),
      }
    })
  }

  function putAway() {
    setFound(null)
    setPicks(NOTHING)
    setReason('unwanted')
    setProblem(null)
    setMade(null)
  }

  async function findAgain(order: Order) {
    const again = await returns.find(order.number)
    if (!again.ok) return
    setFound(again.value)
    setPicks(NOTHING)
  }

  return {
    order: found?.order ?? null,
    rows,
    picked: (lineId: LineId) => picks.get(lineId) ?? 0,
    reason,
    problem,
    made,
    busy,
    /** What goes back: reckoned here until the store has said, whose word counts. Null while nothing is chosen. */
    value: wanted ? (answer.value ?? (guess?.ok ? guess.value : null)) : null,
    isChecked: answer.value !== null,
    trouble: wanted ? answer.problem : null,
    askAgain: answer.ask,
    async look(text: string) {
      const looked = await returns.find(text)
      if (looked.ok) {
        putAway()
        setFound(looked.value)
        return looked
      }
      return { ok: false as const, error: looked.error.code }
    },
    pick(lineId: LineId, count: number) {
      setProblem(null)
      setPicks((before) => new Map(before).set(lineId, count))
    },
    because(next: ReturnReason) {
      setProblem(null)
      setReason(next)
    },
    confirm(onOver: () => void) {
      if (!wanted || !answer.value) return
      run(async () => {
        const confirmed = await returns.confirm(wanted)
        if (confirmed.ok) setMade(confirmed.value)
        else {
          setProblem(confirmed.error.code)
          if (OUTDATED.includes(confirmed.error.code)) await findAgain(wanted.order)
        }
        onOver()
      })
    },
    putAway,
  }
}
export type ReturnsView = ReturnType<typeof useReturns>
export type ReturnRow = ReturnsView['rows'][number]
