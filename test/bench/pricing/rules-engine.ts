/** json-rules-engine with the same book: one rule a promotion, which asks only whether its conditions hold. */
import type { RuleProperties } from 'json-rules-engine'
import { Engine } from 'json-rules-engine'
import type { CartLine } from '@/domain/cart'
import type { Condition } from '@/domain/pricing/conditions/conditions'
import type { PricingContext } from '@/domain/pricing/context'
import type { PriceBook } from '@/domain/pricing/price-book'
import type { Promotion } from '@/domain/pricing/promotion'

type Test = { fact: string; operator: string; value: unknown }

export function rulesEngineFor(book: PriceBook): Engine {
  const engine = new Engine(book.promotions.map(ruleOf), { allowUndefinedFacts: true })
  engine.addOperator('sharesOneOf', (have: string[], wanted: string[]) =>
    wanted.some((each) => have.includes(each)),
  )
  return engine
}

/** What its rules look at. */
export function factsOf(
  lines: readonly CartLine[],
  { storeId }: PriceBook,
  { tier, now, channel, wallet, coupons, isFirstPurchase, categoryOf }: PricingContext,
) {
  const products = lines.map(({ productId }) => productId)
  return {
    storeId,
    tier,
    now,
    channel,
    wallet,
    isFirstPurchase,
    coupons: coupons.map(({ promotionId }) => promotionId),
    products,
    categories: [...new Set(products.map(categoryOf))],
  }
}

function ruleOf({ id, goods: { include }, conditions }: Promotion): RuleProperties {
  const named =
    include === 'all'
      ? []
      : [
          {
            any: [
              { fact: 'products', operator: 'sharesOneOf', value: include.products },
              { fact: 'categories', operator: 'sharesOneOf', value: include.categories },
            ],
          },
        ]
  const all = [...named, ...conditions.flatMap((condition) => testsOf(condition, id))]
  return { conditions: { all }, event: { type: id } }
}

function testsOf(condition: Condition, id: string): Test[] {
  switch (condition.kind) {
    case 'window':
      return [
        { fact: 'now', operator: 'greaterThanInclusive', value: condition.from },
        { fact: 'now', operator: 'lessThan', value: condition.until },
      ]
    case 'tiers':
      return [{ fact: 'tier', operator: 'in', value: condition.tiers }]
    case 'stores':
      return [{ fact: 'storeId', operator: 'in', value: condition.storeIds }]
    case 'wallet':
      return [{ fact: 'wallet', operator: 'in', value: condition.wallets }]
    case 'coupon':
      return [{ fact: 'coupons', operator: 'contains', value: id }]
    default:
      throw new Error(`the bench has no rule for ${condition.kind}`)
  }
}
