/** What units took in the item and bundle layers, dealt out to the lines of the cart. */
import type { LineId } from '../../kernel'
import type { Taken, Trail } from './outcome'
import { takenIn } from './outcome'
import { unitsOf } from './sort-into-classes'

/** Units of one class go to its lines in cart order; units that took the same stay together. */
export function dealOut(trail: Trail | null): ReadonlyMap<LineId, readonly Taken[]> {
  const byClass = new Map<number, Taken[]>()
  for (const taken of takenIn(trail)) {
    const alike = byClass.get(taken.unit.index)
    if (alike) alike.push(taken)
    else byClass.set(taken.unit.index, [taken])
  }
  const dealt = new Map<LineId, Taken[]>()
  for (const taken of byClass.values()) {
    const queue = taken.sort(alikeTogether)
    const [{ unit }] = taken as [Taken]
    for (const line of unit.lines) dealt.set(line.id, draw(queue, unitsOf(line)))
  }
  return dealt
}

function draw(queue: Taken[], wanted: number): Taken[] {
  const drawn: Taken[] = []
  for (let missing = wanted; missing > 0; ) {
    const [first] = queue as [Taken]
    const count = Math.min(first.count, missing)
    drawn.push({ ...first, count })
    missing -= count
    if (count === first.count) queue.shift()
    else queue[0] = { ...first, count: first.count - count }
  }
  return drawn
}

function alikeTogether(a: Taken, b: Taken): number {
  return numberOf(a) - numberOf(b) || b.off - a.off || a.option.amount - b.option.amount
}

const numberOf = ({ bundle }: Taken) => bundle?.number ?? Number.MAX_SAFE_INTEGER
