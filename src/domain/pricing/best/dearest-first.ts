/** The quick way: every unit at its cheapest, and sets made of the dearest pieces first. */
import { amountsOf } from './arcs'
import { worthTrying } from './choices'
import type { Component } from './component'
import { isScarce } from './component'
import type { BundleOffer } from './offer'
import { excludes } from './offer'
import type { Outcome, Taken } from './outcome'
import type { Regions } from './regions'
import type { Option, UnitClass } from './unit-class'

type Single = { readonly unit: UnitClass; readonly option: Option }

/** Whether no other way can be cheaper: one bundle with one kind of slot, and nothing else that binds its pieces. */
export function isExact(component: Component, regions: Regions): boolean {
  const { bundles, classes, scarce } = component
  const [bundle] = bundles
  if (scarce.length > 0 || classes.some(regions.moves)) return false
  if (bundle === undefined) return classes.length === 1
  const [first] = classes as [UnitClass]
  const region = regions.of(first, first.options[0] as Option, null)
  return (
    bundles.length === 1 &&
    bundle.slots.length === 1 &&
    bundle.allowance.fen === Number.POSITIVE_INFINITY &&
    classes.every(
      (unit) =>
        unit.floor === 0 &&
        regions.of(unit, unit.options[0] as Option, null) === region &&
        unit.options.every(({ offer }) => !excludes(bundle, offer)),
    )
  )
}

/** One outcome; null where two promotions of one layer would share a unit. */
export function dearestFirst(component: Component, regions: Regions): Outcome | null {
  let singles = cheapestSingles(component)
  const taken: Taken[] = []
  for (const bundle of component.bundles) {
    for (let sets = 0; sets < bundle.allowance.count; sets++) {
      const set = dearestSet(bundle, singles)
      if (set === null) break
      taken.push(...set.taken)
      singles = singles.filter((single) => !set.used.has(single))
    }
  }
  for (const { unit, option } of singles)
    taken.push({ unit, option, bundle: null, set: null, off: 0, count: 1 })
  const merged = taken.length === 0 ? [] : taken
  const amounts = amountsOf(merged, regions)
  return amounts && { amounts, trail: { taken: merged, rest: null } }
}

/** Scarce promotions go to the first units in canonical order. */
function cheapestSingles({ classes }: Component): Single[] {
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

/** The set of the dearest pieces, or null where it would not be cheaper than its pieces alone. */
function dearestSet(bundle: BundleOffer, singles: readonly Single[]) {
  const used = new Set<Single>()
  const pieces: { single: Single; option: Option; slot: number }[] = []
  for (const [slot, { count, takes }] of bundle.slots.entries()) {
    const fitting = singles
      .filter((single) => !used.has(single) && takes.has(single.unit.index) && mayJoin(bundle, single))
      .sort((a, b) => b.option.amount - a.option.amount)
      .slice(0, count)
    if (fitting.length < count) return null
    for (const single of fitting) {
      used.add(single)
      const option = bundle.rule.basis === 'list' ? (single.unit.options[0] as Option) : single.option
      pieces.push({ single, option, slot })
    }
  }
  const off = bundle.rule.off(
    bundle.benefit,
    pieces.map(({ single, option, slot }) => ({
      amount: option.amount,
      room: option.amount - single.unit.floor,
      slot,
    })),
  )
  const given = off.reduce((sum, each) => sum + each, 0)
  const dearer = pieces.reduce((sum, { single, option }) => sum + option.amount - single.option.amount, 0)
  if (given <= dearer || given > bundle.allowance.fen) return null
  const set = {}
  const taken = pieces.map(
    ({ single, option }, i): Taken => ({
      unit: single.unit,
      option,
      bundle,
      set,
      off: off[i] as number,
      count: 1,
    }),
  )
  return { used, taken }
}

const mayJoin = ({ rule, ...bundle }: BundleOffer, { option }: Single) =>
  rule.basis === 'list' || !excludes(bundle, option.offer)
