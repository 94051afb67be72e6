/** What one unit may cost in the item layer: list, member price, its sticker, or one item promotion. Never above list. */
import type { Fen } from '../../kernel'
import { maxFen, minFen, ZERO_FEN } from '../../kernel'
import type { Tier } from '../../member'
import { itemRule } from '../benefits/benefits'
import { amountAt } from '../unit'
import { unitPriceFor } from '../unit-price-for'
import type { ItemOffer } from './offer'
import type { Sorted } from './sort-into-classes'
import type { Option } from './unit-class'

type Terms = { readonly tier: Tier; readonly items: readonly ItemOffer[]; readonly floor: Fen }

export function optionsOf(sorted: Sorted, { tier, items, floor }: Terms): Option[] {
  const { unit } = sorted
  const options: Option[] = [{ why: 'list', offer: null, amount: unit.listAmount }]
  const member = memberAmount(sorted, tier)
  if (member < unit.listAmount) options.push({ why: 'member-price', offer: null, amount: member })
  if (unit.sticker !== null && unit.sticker < unit.listAmount)
    options.push({ why: 'price-sticker', offer: null, amount: unit.sticker })
  for (const offer of items) {
    const amount = itemRule(offer.benefit).amount(offer.benefit, unit, offer.pieces)
    const lifted = amount === null ? unit.listAmount : maxFen(amount, floor)
    if (lifted < unit.listAmount && offer.allowance.count > 0)
      options.push({ why: 'promotion', offer, amount: lifted })
  }
  return options
}

/** The price floor of one unit; what it costs without any promotion may lie below it. */
export function floorOf(sorted: Sorted, tier: Tier): Fen {
  const { unit, price } = sorted
  const floor = amountAt(unit, price.floor ?? ZERO_FEN)
  const plain = minFen(memberAmount(sorted, tier), unit.sticker ?? unit.listAmount)
  return minFen(floor, plain)
}

function memberAmount({ unit, price }: Sorted, tier: Tier): Fen {
  return amountAt(unit, unitPriceFor(price, tier))
}
