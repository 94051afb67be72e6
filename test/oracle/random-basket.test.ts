/** The random baskets keep the oracle honest only where every rule decides the price of a good share of them. */
import { expect, it } from 'vitest'
import { randomBasket } from './random-basket'
import { whatMatters } from './what-matters'

const SEEDS = 400

/** Of 2,000 baskets at least so many would cost something else without it. */
const LEAST: { readonly [name: string]: number } = {
  'unit-price': 170,
  'percent-off': 150,
  'amount-off': 180,
  'quantity-tiers': 100,
  'set-price': 110,
  'buy-get': 210,
  combo: 110,
  'spend-steps': 230,
  'every-spend': 250,
  'spend-percent': 200,
  item: 560,
  bundle: 420,
  basket: 290,
  coupon: 290,
  wallet: 140,
  floors: 290,
  budgets: 160,
  limits: 130,
  'taken today': 50,
  groups: 80,
  conditions: 170,
  'expired coupons': 30,
  'competing coupons': 40,
  'member prices': 510,
  'declined member price': 70,
  stickers: 260,
  'last days': 50,
}

it(`lets every rule decide the price of enough of ${SEEDS} baskets`, () => {
  const counts: { [name: string]: number } = {}
  for (let seed = 1; seed <= SEEDS; seed++)
    for (const name of whatMatters(randomBasket(seed))) counts[name] = (counts[name] ?? 0) + 1
  // fewer baskets scatter more: three quarters of the share will do
  const wanted = Object.entries(LEAST).map(
    ([name, least]) => [name, Math.floor((0.75 * least * SEEDS) / 2000)] as const,
  )
  const rare = wanted.filter(([name, least]) => (counts[name] ?? 0) < least)
  expect(rare.map(([name, least]) => `${name}: ${counts[name] ?? 0} of at least ${least}`)).toEqual([])
}, 300_000)
