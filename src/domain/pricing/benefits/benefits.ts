/** Every kind of benefit: one closed union, one line a kind. Percentages are whole, 1 to 100; amounts are fen. */
import type { Fault } from '../fault'
import { amountOff } from './amount-off'
import type { BundleRule } from './bundle-benefit'
import { buyGet } from './buy-get'
import { combo } from './combo'
import { everySpend } from './every-spend'
import type { ItemRule } from './item-benefit'
import type { OrderRule } from './order-benefit'
import { percentOff } from './percent-off'
import { quantityTiers } from './quantity-tiers'
import { setPrice } from './set-price'
import { spendPercent } from './spend-percent'
import { spendSteps } from './spend-steps'
import { unitPrice } from './unit-price'

const ITEM = {
  'unit-price': unitPrice,
  'percent-off': percentOff,
  'amount-off': amountOff,
  'quantity-tiers': quantityTiers,
}
const BUNDLE = { 'set-price': setPrice, 'buy-get': buyGet, combo }
const ORDER = { 'spend-steps': spendSteps, 'every-spend': everySpend, 'spend-percent': spendPercent }

type DataOf<Rule> = Rule extends ItemRule<infer D> | BundleRule<infer D> | OrderRule<infer D> ? D : never
type UnionOf<Rules> = { [Kind in keyof Rules]: { readonly kind: Kind } & DataOf<Rules[Kind]> }[keyof Rules]

export type ItemBenefit = UnionOf<typeof ITEM>
export type BundleBenefit = UnionOf<typeof BUNDLE>
export type OrderBenefit = UnionOf<typeof ORDER>
export type Benefit = ItemBenefit | BundleBenefit | OrderBenefit

export const isItem = (benefit: Benefit): benefit is ItemBenefit => benefit.kind in ITEM
export const isBundle = (benefit: Benefit): benefit is BundleBenefit => benefit.kind in BUNDLE

// each rule takes the data of its own kind, which a union of functions cannot say
export const itemRule = ({ kind }: ItemBenefit) => ITEM[kind] as ItemRule<ItemBenefit>
export const bundleRule = ({ kind }: BundleBenefit) => BUNDLE[kind] as BundleRule<BundleBenefit>
export const orderRule = ({ kind }: OrderBenefit) => ORDER[kind] as OrderRule<OrderBenefit>

export function benefitFault(benefit: Benefit): Fault | null {
  if (isItem(benefit)) return itemRule(benefit).fault(benefit)
  return isBundle(benefit) ? bundleRule(benefit).fault(benefit) : orderRule(benefit).fault(benefit)
}
