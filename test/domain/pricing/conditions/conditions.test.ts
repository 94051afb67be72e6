/** For whom, where and how a promotion holds, one condition at a time. */
import { expect, it } from 'vitest'
import type { PricingContext } from '@/domain/pricing'
import { conditionsFault, whyNot } from '../../support/asked'
import { held } from '../../support/books'
import type { ConditionInShort } from '../../support/promotions'

const members: ConditionInShort = { kind: 'tiers', tiers: ['ordinary', 'premium'] }
const scan: ConditionInShort = { kind: 'channel', channel: 'scan' }
const first: ConditionInShort = { kind: 'first-purchase' }
const byWallet: ConditionInShort = { kind: 'wallet', wallets: ['wechat-pay', 'e-cny'] }
const coupon: ConditionInShort = { kind: 'coupon' }
const inStores = (...storeIds: string[]): ConditionInShort => ({ kind: 'stores', storeIds })

it.each<[string, ConditionInShort, Partial<PricingContext>, string | null]>([
  ['a member gets what is for members', members, { tier: 'ordinary' }, null],
  ['a premium member does too', members, { tier: 'premium' }, null],
  ['a guest does not', members, { tier: 'none' }, 'tier'],
  ['what is for scanners is for scanners', scan, { channel: 'scan' }, null],
  ['and not for the till', scan, { channel: 'till' }, 'channel'],
  ['the first purchase gets its welcome', first, { isFirstPurchase: true }, null],
  ['the second does not', first, { isFirstPurchase: false }, 'not-first-purchase'],
  ['the wallet that pays gets its discount', byWallet, { wallet: 'e-cny' }, null],
  ['another wallet does not', byWallet, { wallet: 'alipay' }, 'wallet'],
  ['before a wallet is chosen nobody does', byWallet, { wallet: null }, 'wallet'],
  ['who holds the coupon gets what it gives', coupon, { coupons: [held('c', 'p')] }, null],
  ['who holds none does not', coupon, { coupons: [] }, 'no-coupon'],
  ['a coupon for something else is none', coupon, { coupons: [held('c', 'other')] }, 'no-coupon'],
  ['an offer of this store holds here', inStores('store-2', 'store-1'), {}, null],
  ['an offer of another store does not', inStores('store-2'), {}, 'other-store'],
])('%s', (_, condition, facts, reason) => {
  expect(whyNot([condition], facts)).toBe(reason)
  expect(conditionsFault(condition)).toBeNull()
})

it('holds without conditions, and only when all of them hold', () => {
  expect(whyNot([])).toBeNull()
  expect(whyNot([scan, first], { isFirstPurchase: true })).toBeNull()
  expect(whyNot([scan, first])).toBe('not-first-purchase')
  expect(whyNot([first, scan], { isFirstPurchase: true, channel: 'till' })).toBe('channel')
})

it('names the first condition that does not hold', () => {
  expect(whyNot([members, scan, first], { channel: 'till' })).toBe('tier')
  expect(whyNot([coupon, members])).toBe('no-coupon')
})
