/** One promotion for the whole store: no set of goods is too large for it, and the best sets are found without a search. */
import { describe, expect, it } from 'vitest'
import { fen } from '@/domain/kernel'
import { priceCart } from '@/domain/pricing'
import type { Promotion } from '@/domain/pricing/promotion'
import { manyPrices, severalOfEach } from '../../bench/pricing/store-wide'
import { seeded } from '../../bench/random'
import { asking, bookOf, price, promotion } from '../../oracle/books'
import { Dice } from '../../oracle/dice'
import { cheapestTotal } from '../../oracle/oracle'
import { line, pieces } from '../support/goods'
import { SHARE_OF_CASES } from '../support/property'

const SEEDS = Math.ceil(600 * SHARE_OF_CASES)
const LINES = 200

const buyGet = (buy: number, get: number, percent: number): Promotion['benefit'] => {
  return { kind: 'buy-get', buy, get, percent, reward: null }
}

/** Two to five products, four to eight pieces, and often floors that cut what a set gives. */
function smallShop(seed: number) {
  const dice = new Dice(seeded(Math.imul(seed, 0x9e3779b1)))
  const names = ['a', 'b', 'c', 'd', 'e'].slice(0, dice.between(2, 5))
  const list = () => dice.between(20, dice.one([40, 400]))
  const prices = Object.fromEntries(
    names.map((name) => {
      const at = list()
      const floor = dice.chance(0.5) ? Math.floor((at * dice.between(20, 100)) / 100) : 0
      const member = dice.chance(0.4) ? { member: Math.floor((at * dice.between(70, 99)) / 100) } : {}
      return [name, price(at, { floor, ...member })]
    }),
  )
  const benefit = dice.one<Promotion['benefit']>([
    buyGet(dice.between(1, 2), 1, dice.one([100, 100, 50, 33])),
    buyGet(1, 2, dice.one([100, 30])),
    { kind: 'set-price', count: dice.between(2, 3), price: fen(dice.between(30, 700)) },
  ])
  const limit = dice.chance(0.3)
    ? { most: dice.between(1, 2), per: 'order' as const, above: 'list-price' as const }
    : null
  const lines = names.map((name) => line(name, pieces(dice.between(1, 2)), `line-${name}` as never))
  return { lines, book: bookOf(prices, [promotion('wide', benefit, { limit })]) }
}

it(`asks the least for ${SEEDS} small stores with one promotion for everything, and proves it`, () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const { lines, book } = smallShop(seed)
    const { total, gap } = priceCart({ lines }, book, asking())
    expect({ seed, total, gap }).toEqual({ seed, total: cheapestTotal(lines, book, asking()), gap: 0 })
  }
}, 120_000)

describe(`${LINES} lines with a price each`, () => {
  const lines = severalOfEach(LINES)
  const prices = manyPrices(LINES)
  /** What every piece costs a member, the dearest first. */
  const row = lines
    .flatMap(({ productId, goods }) => {
      const { list, member } = prices[productId] as ReturnType<typeof price>
      return new Array<number>(goods.kind === 'pieces' ? goods.quantity : 0).fill(member.ordinary ?? list)
    })
    .sort((a, b) => b - a)
  const sum = (amounts: readonly number[]) => amounts.reduce((all, each) => all + each, 0)
  const paid = (benefit: Promotion['benefit']) =>
    priceCart({ lines }, bookOf(prices, [promotion('wide', benefit)]), asking())

  it('buy two get one: every third piece is free', () => {
    const free = row.filter((_, i) => i % 3 === 2)
    expect(paid(buyGet(2, 1, 100))).toMatchObject({ total: sum(row) - sum(free), gap: 0 })
  })

  it('second half price: half of every second piece comes off', () => {
    const off = row.filter((_, i) => i % 2 === 1).map((amount) => Math.ceil(amount / 2))
    expect(paid(buyGet(1, 1, 50))).toMatchObject({ total: sum(row) - sum(off), gap: 0 })
  })

  it('three for ¥99: the dearest together, as long as three cost more than that', () => {
    const threes = row.flatMap((_, i) => (i % 3 === 0 && i + 3 <= row.length ? [row.slice(i, i + 3)] : []))
    const off = threes.map((three) => Math.max(0, sum(three) - 9900))
    expect(paid({ kind: 'set-price', count: 3, price: fen(9900) })).toMatchObject({
      total: sum(row) - sum(off),
      gap: 0,
    })
  })
})
