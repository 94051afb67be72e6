/** The rule of one benefit, told in the fewest words and ready to be asked. */
import { expect } from 'vitest'
import { fen } from '@/domain/kernel'
import {
  benefitFault,
  bundleRule,
  isBundle,
  isItem,
  itemRule,
  orderRule,
} from '@/domain/pricing/benefits/benefits'
import type { BundlePiece } from '@/domain/pricing/benefits/bundle-benefit'
import { unitOf } from '@/domain/pricing/unit'
import { line, pieces } from './goods'
import type { BenefitInShort, GoodsInShort } from './promotions'
import { promotion } from './promotions'

const made = (benefit: BenefitInShort, goods: GoodsInShort = 'all') => promotion({ id: 'p', benefit, goods })

export const faultOf = (short: BenefitInShort) => benefitFault(made(short).benefit)

/** What a unit of a line costs with an item benefit; a piece unless said otherwise. */
export function itemAmount(short: BenefitInShort, list: number, goods = pieces(1), piecesOfGoods = 1) {
  const { benefit } = made(short)
  if (!isItem(benefit)) throw new TypeError(`no item benefit: ${short.kind}`)
  return itemRule(benefit).amount(benefit, unitOf(line('x', goods), fen(list)), piecesOfGoods)
}

export function bundle(short: BenefitInShort, goods: GoodsInShort = 'all') {
  const { benefit, goods: filter } = made(short, goods)
  if (!isBundle(benefit)) throw new TypeError(`no bundle: ${short.kind}`)
  const rule = bundleRule(benefit)
  return {
    basis: rule.basis,
    slots: rule.slots(benefit, filter),
    off: (...set: readonly BundlePiece[]) => rule.off(benefit, set),
  }
}

/** A piece of a set; all it costs may come off unless said otherwise. */
export const inSet = (amount: number, slot = 0, room = amount): BundlePiece => ({ amount, room, slot })

export function order(short: BenefitInShort) {
  const { benefit } = made(short)
  if (isItem(benefit) || isBundle(benefit)) throw new TypeError(`no order benefit: ${short.kind}`)
  const rule = orderRule(benefit)
  return {
    rate: rule.rate(benefit),
    off: (base: number) => rule.off(benefit, base),
    next: (base: number) => rule.next(benefit, base),
    atBest: (base: number, reach: number) => rule.atBest(benefit, base, reach),
  }
}

/** What the search relies on, for three amounts that rise: see `OrderRule`. */
export function keepsItsPromises(short: BenefitInShort, [low, mid, high]: readonly [number, number, number]) {
  const { rate, off, next, atBest } = order(short)
  expect(off(low) <= off(mid), 'more goods never get less').toBe(true)
  expect(atBest(low, low), 'reaching no further is what there is').toBe(off(low))
  expect(atBest(low, high) >= off(low), 'reaching further never gives less').toBe(true)
  expect(low - atBest(low, high) <= mid - off(mid), 'no basket between is cheaper').toBe(true)
  const step = next(low)
  expect(step === null || step > low, 'the next step lies above').toBe(true)
  if (step === null || step > mid) {
    expect(off(mid) - off(low) <= Math.ceil(((mid - low) * rate) / 100), 'no step is missed').toBe(true)
    expect(atBest(low, mid), 'no step between').toBe(off(low))
  }
}
