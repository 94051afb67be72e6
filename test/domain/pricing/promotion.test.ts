/** When a promotion has its turn follows from what it gives and for whom. */
import { expect, it } from 'vitest'
import { layerOf } from '@/domain/pricing'
import type { BenefitInShort, ConditionInShort } from '../support/promotions'
import { promotion } from '../support/promotions'

const spend: BenefitInShort = { kind: 'every-spend', spend: 100, off: 1 }
const coupon: ConditionInShort = { kind: 'coupon' }
const wallet: ConditionInShort = { kind: 'wallet', wallets: ['alipay'] }
const scan: ConditionInShort = { kind: 'channel', channel: 'scan' }

it.each<[string, BenefitInShort, readonly ConditionInShort[], string]>([
  ['a special price', { kind: 'unit-price', price: 1 }, [], 'item'],
  ['a set', { kind: 'set-price', count: 2, price: 1 }, [scan], 'bundle'],
  ['something off what all cost', spend, [], 'basket'],
  ['something off for scanners', spend, [scan], 'basket'],
  ['something off for a coupon', spend, [scan, coupon], 'coupon'],
  ['something off for a wallet', spend, [scan, wallet], 'wallet'],
])('%s', (_, benefit, conditions, layer) => {
  expect(layerOf(promotion({ id: 'p', benefit, conditions }))).toBe(layer)
})
