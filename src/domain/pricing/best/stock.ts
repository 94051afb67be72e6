/** What is left while units are handed out: units by class, and what scarce promotions may still give. */
import type { Component } from './component'
import { isScarce } from './component'
import type { Allowance, BundleOffer, ItemOffer } from './offer'
import type { Taken } from './outcome'
import type { UnitClass } from './unit-class'

type Offer = ItemOffer | BundleOffer

export type Stock = {
  /** Units left, by place in the component. */
  readonly left: readonly number[]
  /** The same for the same units left. */
  readonly code: number | string
  /** What scarce promotions may still give; Infinity where the units left cannot use that up. */
  readonly given: readonly Allowance[]
}

export type Store = {
  readonly full: Stock
  /** The same for the same stock, whatever way led to it. */
  readonly keyOf: (stock: Stock) => number | string
  /** What these units use up of the scarce promotions. */
  readonly usesOf: (taken: readonly Taken[]) => readonly Allowance[]
  /** Without these units of one set (or one single unit), or null where a promotion would run out. */
  readonly without: (stock: Stock, places: readonly number[], uses: readonly Allowance[]) => Stock | null
}

export function storeOf({ classes, scarce, bundles }: Component): Store {
  const offers: readonly Offer[] = [...scarce, ...bundles.filter(isScarce)]
  const uses = offers.map((offer) => classes.map((unit) => mostUse(offer, unit)))
  const eased = (left: readonly number[], given: readonly Allowance[]) =>
    given.map((allowance, n) => easedFor(allowance, uses[n] as readonly Allowance[], left))
  const counts = classes.map(({ count }) => count)
  const codeOf = codesFor(counts)
  return {
    full: {
      left: counts,
      code: codeOf(counts),
      given: eased(
        counts,
        offers.map(({ allowance }) => allowance),
      ),
    },
    keyOf: ({ code, given }) =>
      offers.length === 0 ? code : `${code}|${given.map(({ count, fen }) => `${count}:${fen}`).join()}`,
    usesOf: (taken) => (offers.length === 0 ? [] : offers.map((offer) => useOf(offer, taken))),
    without({ left: before, given }, places, uses) {
      const left = [...before]
      for (const place of places) left[place] = (left[place] as number) - 1
      const code = codeOf(left)
      if (offers.length === 0) return { left, code, given }
      const rest = given.map(({ count, fen }, n) => {
        const use = uses[n] as Allowance
        return { count: count - use.count, fen: fen - use.fen }
      })
      return rest.some(({ count, fen }) => count < 0 || fen < 0)
        ? null
        : { left, code, given: eased(left, rest) }
    },
  }
}

/** Of up to so many units of each class: one number where that is exact. */
function codesFor(counts: readonly number[]): (left: readonly number[]) => number | string {
  const most = counts.reduce((product, count) => product * (count + 1), 1)
  if (!Number.isSafeInteger(most)) return (left) => left.join()
  return (left) => {
    let code = 0
    for (let place = 0; place < left.length; place++)
      code = code * ((counts[place] as number) + 1) + (left[place] as number)
    return code
  }
}

function useOf(offer: Offer, taken: readonly Taken[]): Allowance {
  let count = 0
  let fen = 0
  taken.forEach(({ unit, option, bundle, off }, i) => {
    if (option.offer === offer) {
      count += 1
      fen += unit.unit.listAmount - option.amount
    }
    if (bundle === offer) {
      count += i === 0 ? 1 : 0
      fen += off
    }
  })
  return { count, fen }
}

/** What one unit of a class can use up of a promotion at most. */
function mostUse(offer: Offer, { unit, options, bundles }: UnitClass): Allowance {
  if ('slots' in offer)
    return bundles.includes(offer) ? { count: 1, fen: unit.listAmount } : { count: 0, fen: 0 }
  const option = options.find((each) => each.offer === offer)
  return option ? { count: 1, fen: unit.listAmount - option.amount } : { count: 0, fen: 0 }
}

function easedFor({ count, fen }: Allowance, uses: readonly Allowance[], left: readonly number[]): Allowance {
  let units = 0
  let most = 0
  for (let place = 0; place < left.length; place++) {
    const use = uses[place] as Allowance
    units += use.count * (left[place] as number)
    most += use.fen * (left[place] as number)
  }
  return {
    count: count >= units ? Number.POSITIVE_INFINITY : count,
    fen: fen >= most ? Number.POSITIVE_INFINITY : fen,
  }
}
