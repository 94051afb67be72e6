/** The quick way: every unit at its cheapest, and sets made of the dearest pieces first. Nothing is searched. */
import { amountsOf } from './arcs'
import { worthTrying } from './choices'
import type { Component } from './component'
import { isScarce } from './component'
import type { BundleOffer } from './offer'
import { excludes } from './offer'
import type { Outcome, Taken } from './outcome'
import type { Regions } from './regions'
import type { Option, UnitClass } from './unit-class'

/** One unit and what it costs outside of any set. */
export type Single = { readonly unit: UnitClass; readonly option: Option }

/** What all units take. */
export function dearestFirst(component: Component): readonly Taken[] {
  const used = new Set<Single>()
  const singles = cheapestSingles(component)
  const sets = component.bundles.flatMap((bundle) => {
    const next = dearestUnused(bundle, singles, used)
    const found: Taken[][] = []
    let budget = bundle.allowance.fen
    while (found.length < bundle.allowance.count) {
      const pieces = next()
      const set = pieces && setOf(bundle, pieces)
      const given = set?.reduce((sum, { off }) => sum + off, 0) ?? 0
      if (set === null || given > budget) break
      budget -= given
      for (const { single } of pieces ?? []) used.add(single)
      found.push(set)
    }
    return found.flat()
  })
  return [...sets, ...singles.filter((single) => !used.has(single)).map(alone)]
}

/** Null where two promotions of one layer would share a unit. */
export function outcomeOf(taken: readonly Taken[], regions: Regions): Outcome | null {
  const amounts = amountsOf(taken, regions)
  return amounts && { amounts, trail: { taken, rest: null } }
}

export const alone = ({ unit, option }: Single): Taken => ({
  unit,
  option,
  bundle: null,
  set: null,
  off: 0,
  count: 1,
})

/** Scarce promotions go to the first units in canonical order. */
export function cheapestSingles({ classes }: Component): Single[] {
  const left = new Map<object, { count: number; fen: number }>()
  return classes.flatMap((unit) => {
    const options = [...worthTrying(unit, 'cheapest')].sort((a, b) => a.amount - b.amount)
    return Array.from({ length: unit.count }, () => {
      const option = options.find((each) => take(left, each, unit)) ?? (unit.options[0] as Option)
      return { unit, option }
    })
  })
}

function take(
  left: Map<object, { count: number; fen: number }>,
  { offer, amount }: Option,
  unit: UnitClass,
): boolean {
  if (offer === null || !isScarce(offer)) return true
  const now = left.get(offer) ?? offer.allowance
  const after = { count: now.count - 1, fen: now.fen - (unit.unit.listAmount - amount) }
  if (after.count < 0 || after.fen < 0) return false
  left.set(offer, after)
  return true
}

export type SetPiece = { readonly single: Single; readonly slot: number }

/** Slot by slot the dearest pieces that no set has; null where they do not fill one. */
function dearestUnused(
  bundle: BundleOffer,
  singles: readonly Single[],
  used: ReadonlySet<Single>,
): () => readonly SetPiece[] | null {
  const lists = bundle.slots.map(({ takes }) =>
    dearestOf(singles.filter((single) => takes.has(single.unit.index) && mayJoin(bundle, single))),
  )
  // what is used stays so: each list is gone through once, however many sets there are
  const starts = lists.map(() => 0)
  return () => {
    const pieces: SetPiece[] = []
    const own = new Set<Single>()
    for (const [slot, { count }] of bundle.slots.entries()) {
      const list = lists[slot] as readonly Single[]
      let at = starts[slot] as number
      while (at < list.length && used.has(list[at] as Single)) at++
      starts[slot] = at
      for (let missing = count; missing > 0; at++) {
        const single = list[at]
        if (single === undefined) return null
        if (used.has(single) || own.has(single)) continue
        own.add(single)
        pieces.push({ single, slot })
        missing--
      }
    }
    return pieces
  }
}

/** Of equal prices the first in canonical order is the dearer one. */
export const dearestOf = (singles: readonly Single[]): Single[] =>
  [...singles].sort((a, b) => b.option.amount - a.option.amount)

/** These pieces as a set; null where it would not be cheaper than its pieces alone. */
export function setOf(bundle: BundleOffer, pieces: readonly SetPiece[]): Taken[] | null {
  const { rule, benefit } = bundle
  const optionOf = ({ unit, option }: Single) =>
    rule.basis === 'list' ? (unit.options[0] as Option) : option
  const off = rule.off(
    benefit,
    pieces.map(({ single, slot }) => {
      const { amount } = optionOf(single)
      return { amount, room: amount - single.unit.floor, slot }
    }),
  )
  let given = 0
  let dearer = 0
  pieces.forEach(({ single }, i) => {
    given += off[i] as number
    dearer += optionOf(single).amount - single.option.amount
  })
  if (given <= dearer) return null
  const set = {}
  return pieces.map(({ single }, i) => ({
    unit: single.unit,
    option: optionOf(single),
    bundle,
    set,
    off: off[i] as number,
    count: 1,
  }))
}

const mayJoin = ({ rule, ...bundle }: BundleOffer, { option }: Single) =>
  rule.basis === 'list' || !excludes(bundle, option.offer)
