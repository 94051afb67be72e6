/**
 * Where a promotion shares its discount over goods of which only a part belongs to a later one, whole fen may make a
 * dearer basket a fen or two cheaper. So many fen are allowed for in every bound.
 */
import type { Component } from './component'
import type { Regions } from './regions'
import { isIn } from './regions'

const FEN_A_PAIR = 2

export function slackOf({ plan, numbers }: Regions): number {
  let pairs = 0
  plan.forEach((_, i) => {
    for (let j = i + 1; j < plan.length; j++) {
      const both = numbers.some((number) => isIn(number, i) && isIn(number, j))
      const only = numbers.some((number) => isIn(number, i) && !isIn(number, j))
      if (both && only) pairs++
    }
  })
  return pairs * FEN_A_PAIR
}

/** So many fen may a choice be dearer and yet, by rounding alone, end in a cheaper basket. */
export const turnOf = ({ plan }: Regions, slack: number): number =>
  slack === 0 ? 0 : Math.ceil(slack / keptOf(plan))

/** The part of every fen that percentages leave, at least. */
export const keptOf = (plan: Regions['plan']): number =>
  plan.reduce((part, { rule, benefit }) => part * (1 - rule.rate(benefit) / 100), 1)

/** Whether a component has such a choice. */
export function mayTurn({ classes, bundles, scarce }: Component, turn: number): boolean {
  if (turn === 0) return false
  if (bundles.length > 0 || scarce.length > 0) return true
  return classes.some(({ options }) => {
    const amounts = options.map(({ amount }) => amount)
    const least = Math.min(...amounts)
    return amounts.some((amount) => amount > least && amount - least <= turn)
  })
}
