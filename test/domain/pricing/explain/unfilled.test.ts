/** What sets lack, against every way to lay the pieces. */
import { expect, it } from 'vitest'
import type { CartLine } from '@/domain/cart'
import { fen } from '@/domain/kernel'
import type { BundleSlot } from '@/domain/pricing/benefits/bundle-benefit'
import type { ToldLine } from '@/domain/pricing/explain/told'
import { unfilled } from '@/domain/pricing/explain/unfilled'
import { NO_GOODS } from '@/domain/pricing/goods-filter'
import { seeded } from '../../../bench/random'
import { Dice } from '../../../oracle/dice'
import { asking } from '../../support/books'
import { line, pieces, productId, weight } from '../../support/goods'

const NAMES = ['apple', 'bread', 'cola', 'date'] as const

type Case = {
  readonly slots: readonly { readonly count: number; readonly goods: readonly string[] }[]
  readonly stock: readonly (readonly [name: string, count: number])[]
  readonly sets: number
}

function randomCase(seed: number): Case {
  const dice = new Dice(seeded(Math.imul(seed, 0x9e3779b1)))
  const slot = () => ({ count: dice.between(1, 2), goods: dice.some(NAMES) })
  return {
    slots: Array.from({ length: dice.between(1, 3) }, slot),
    stock: NAMES.map((name) => [name, dice.between(0, 3)] as const),
    sets: dice.between(1, 2),
  }
}

const slotOf = ({ count, goods }: Case['slots'][number]): BundleSlot => ({
  count,
  filters: [
    { include: { products: goods.map(productId), categories: [] }, except: NO_GOODS, withinDays: null },
  ],
})

/** Prices are nothing to it. */
const told = (of: CartLine): ToldLine => ({
  line: of,
  priced: {} as never,
  price: { list: fen(1), member: {} },
})

const lackingIn = ({ slots, stock, sets }: Case, more: readonly CartLine[] = []) =>
  unfilled(
    slots.map(slotOf),
    sets,
    [...stock.flatMap(([name, count]) => (count > 0 ? [line(name, pieces(count))] : [])), ...more].map(told),
    asking(),
  )

/** Every way to give each piece to a slot or to none: what each slot then lacks. */
function* waysToLack({ slots, stock, sets }: Case): Generator<readonly number[]> {
  const each = stock.flatMap(([name, count]) => new Array<string>(count).fill(name))
  function* give(i: number, missing: readonly number[]): Generator<readonly number[]> {
    const name = each[i]
    if (name === undefined) return yield missing
    yield* give(i + 1, missing)
    for (const [s, { goods }] of slots.entries())
      if (goods.includes(name) && (missing[s] ?? 0) > 0)
        yield* give(
          i + 1,
          missing.map((count, at) => (at === s ? count - 1 : count)),
        )
  }
  yield* give(
    0,
    slots.map(({ count }) => count * sets),
  )
}

const sum = (counts: readonly number[]) => counts.reduce((all, each) => all + each, 0)

it('is the least there is, and one that can be laid', () => {
  for (let seed = 1; seed <= 150; seed++) {
    const asked = randomCase(seed)
    const ways = [...waysToLack(asked)]
    const lacking = lackingIn(asked)
    expect(sum(lacking), `case ${seed}`).toBe(Math.min(...ways.map(sum)))
    expect(ways, `case ${seed}`).toContainEqual(lacking)
  }
})

it('moves a piece to another slot for one that fits nowhere else', () => {
  // the cola would fill either slot; the apple only the first
  const asked: Case = {
    slots: [
      { count: 1, goods: ['cola', 'apple'] },
      { count: 1, goods: ['cola'] },
    ],
    stock: [
      ['cola', 1],
      ['apple', 1],
    ],
    sets: 1,
  }
  expect(lackingIn(asked)).toEqual([0, 0])
})

it('counts no weighed pack', () => {
  const asked: Case = { slots: [{ count: 2, goods: ['apple'] }], stock: [], sets: 1 }
  expect(lackingIn(asked, [line('apple', weight(900))])).toEqual([2])
})
