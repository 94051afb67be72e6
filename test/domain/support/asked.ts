/** Promotions asked about at the door: do they hold, and can they be priced with. */
import type { PricingContext } from '@/domain/pricing'
import { checkBook } from '@/domain/pricing'
import { unmetOf } from '@/domain/pricing/unmet'
import { asking, book } from './books'
import type { ConditionInShort } from './promotions'
import { promotion } from './promotions'

const under = (...conditions: readonly ConditionInShort[]) =>
  promotion({ id: 'p', benefit: { kind: 'spend-steps', steps: [{ spend: 0, off: 1 }] }, conditions })

/** Why a promotion under these conditions does not hold in store-1, or null. */
export const whyNot = (conditions: readonly ConditionInShort[], facts: Partial<PricingContext> = {}) =>
  unmetOf(under(...conditions), book({}), asking('none', facts))

/** What is wrong with a promotion under these conditions, or null. */
export const conditionsFault = (...conditions: readonly ConditionInShort[]) =>
  checkBook(book({}, [under(...conditions)])).refused[0]?.fault ?? null
