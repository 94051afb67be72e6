/** A search that may not do all its work: it stops, and says honestly how much cheaper another basket might be. */
import { describe, expect, it } from 'vitest'
import { findBest } from '@/domain/pricing/best/find-best'
import { problemOf } from '@/domain/pricing/best/problem'
import { cheapestTotal } from '../../oracle/oracle'
import { randomBasket } from '../../oracle/random-basket'
import { nastyBasket } from '../support/nasty-basket'
import { SHARE_OF_CASES } from '../support/property'

const SEEDS = Math.ceil(250 * SHARE_OF_CASES)

function search({ lines, book, context }: ReturnType<typeof randomBasket>, most?: number) {
  return findBest(problemOf(lines, book, context), most)
}

describe('a basket that could be searched for ever', () => {
  const caps = [0, 100, 3000]

  it('is given up after the steps it may take, whatever is asked at once then', () => {
    for (const most of caps) expect(search(nastyBasket(5), most).steps).toBeLessThan(2 * most + 3000)
  })

  it('is given up by itself, with a gap', () => {
    const { steps, gap, total } = search(nastyBasket(5))
    expect(steps).toBeLessThan(200_000)
    expect(gap).toBeGreaterThan(0)
    expect(gap).toBeLessThanOrEqual(total)
  })

  it('costs no more for being searched longer', () => {
    const totals = [...caps, 20_000].map((most) => search(nastyBasket(4), most).total)
    expect(totals).toEqual([...totals].sort((a, b) => b - a))
  })

  it('is not searched at all with hundreds of lines', () => {
    expect(search(nastyBasket(200)).steps).toBeLessThan(20_000)
  })
})

it('never claims more than it knows: the least lies between the total and the total less the gap', () => {
  let gaps = 0
  for (let seed = 1; seed <= SEEDS; seed++) {
    const basket = randomBasket(seed)
    const least = cheapestTotal(basket.lines, basket.book, basket.context)
    for (const most of [0, 5, 25, 100, 400]) {
      const { total, gap } = search(basket, most)
      gaps += gap > 0 ? 1 : 0
      expect(total, `seed ${seed}, ${most} steps`).toBeGreaterThanOrEqual(least)
      expect(total - gap, `seed ${seed}, ${most} steps`).toBeLessThanOrEqual(least)
    }
  }
  expect(gaps).toBeGreaterThan(0)
}, 120_000)
