/** Where the engine and the oracle differ about a basket. */
import { sumFen } from '@/domain/kernel'
import { priceCart } from '@/domain/pricing'
import { cheapestTotal } from './oracle'
import type { Basket } from './random-basket'
import { randomBasket } from './random-basket'
import { shown, shrink } from './shrink'

/** One line about what is wrong, or null: the total, the proof that it is the least, or lines that do not add up. */
function disagreement({ lines, book, context }: Basket): string | null {
  const least = cheapestTotal(lines, book, context)
  const { total, gap, lines: priced } = priceCart({ lines }, book, context)
  if (total !== least || gap !== 0)
    return `the engine asks ${total} with a gap of ${gap}, the oracle ${least}`
  for (const line of priced) {
    const explained = sumFen([line.listAmount, ...line.adjustments.map(({ amount }) => amount)])
    if (explained !== line.amount)
      return `line ${line.lineId} costs ${line.amount}, explained are ${explained}`
  }
  const all = sumFen(priced.map(({ amount }) => amount))
  return all === total ? null : `the lines come to ${all}, the total is ${total}`
}

/** What is wrong with the basket of a seed, with the smallest basket that shows it; or null. */
export function disagreementOf(seed: number): string | null {
  const basket = randomBasket(seed)
  if (reasonOf(basket) === null) return null
  const smallest = shrink(basket, (each) => reasonOf(each) !== null)
  return `seed ${seed}: ${reasonOf(smallest)}\n${shown(smallest)}`
}

function reasonOf(basket: Basket): string | null {
  try {
    return disagreement(basket)
  } catch (error) {
    return String(error)
  }
}
