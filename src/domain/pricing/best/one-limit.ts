/** One item promotion that runs out and nothing else that ties its goods: it goes to the units it helps most. */
import { worthTrying } from './choices'
import type { Component } from './component'
import { outcomeOf } from './dearest-first'
import type { ItemOffer } from './offer'
import type { Outcome, Taken } from './outcome'
import type { Regions } from './regions'
import { isInOneRegion } from './regions'
import type { Option, UnitClass } from './unit-class'

export const isOneLimit = ({ classes, bundles, scarce }: Component, regions: Regions): boolean =>
  bundles.length === 0 &&
  scarce.length === 1 &&
  scarce[0]?.allowance.fen === Number.POSITIVE_INFINITY &&
  isInOneRegion(classes, regions)

/** The cheapest outcome; null where two promotions of one layer would share a unit. */
export function limitWhereItHelps({ classes, scarce }: Component, regions: Regions): Outcome | null {
  const [offer] = scarce as [ItemOffer]
  const rows = classes.map((unit) => {
    const tried = worthTrying(unit, 'cheapest')
    const without = cheapest(tried.filter((option) => option.offer !== offer))
    const limited = tried.find((option) => option.offer === offer) ?? without
    return { unit, without, limited, gain: without.amount - limited.amount }
  })
  let left = offer.allowance.count
  const taken = rows
    .sort((a, b) => b.gain - a.gain)
    .flatMap(({ unit, without, limited, gain }) => {
      const given = gain > 0 ? Math.min(left, unit.count) : 0
      left -= given
      return [...all(unit, limited, given), ...all(unit, without, unit.count - given)]
    })
  return outcomeOf(taken, regions)
}

const cheapest = (options: readonly Option[]) =>
  options.reduce((best, each) => (each.amount < best.amount ? each : best))

const all = (unit: UnitClass, option: Option, count: number): Taken[] =>
  count === 0 ? [] : [{ unit, option, bundle: null, set: null, off: 0, count }]
