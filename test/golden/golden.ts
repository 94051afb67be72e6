/** The shape of a receipt worked out by hand. What is left out is nothing: no promotion, no coupon, none off. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PointsRule, Tier } from '@/domain/member'
import type { WalletId } from '@/domain/payment'
import type { PricingContext } from '@/domain/pricing'
import type { Category } from '@/domain/product'
import type { Amounts } from '../domain/support/books'
import type { PromotionInShort } from '../domain/support/promotions'

/** Exactly one of `pieces`, `grams`, `label` (fen) and `sticker` (fen) each. */
export type GoldenLine = {
  readonly product: string
  /** Tells two lines of one product apart. */
  readonly name?: string
  readonly lastDay?: string
  readonly pieces?: number
  readonly grams?: number
  readonly label?: number
  readonly sticker?: number
}

/** Fen that came off, by what: `promotion` of the item, bundle and basket layers, `reduced` near its date or by sticker. */
export const REASONS = ['member', 'promotion', 'reduced', 'coupon', 'wallet'] as const

export type ReceiptLine = { readonly [reason in (typeof REASONS)[number]]?: number } & {
  /** The line's name, or its product. */
  readonly product: string
  readonly list: number
  readonly pay: number
  /** Fen that each promotion took off; looked at where it is written. */
  readonly by?: { readonly [promotionId: string]: number }
}

export type Receipt = {
  readonly lines: readonly ReceiptLine[]
  readonly listTotal: number
  readonly total: number
  readonly savings: number
  readonly unpriced: readonly string[]
  /** Lines that a limit keeps from being sold. */
  readonly refused?: readonly string[]
  /** Ids of the coupons that were used. */
  readonly coupons?: readonly string[]
  readonly points?: { readonly used: number; readonly worth: number }
  /** What the wallet pays; written where points could pay a part. */
  readonly due?: number
}

/** Pieces handed back at once from the whole order, by line, and the fen paid back for them. */
export type GoldenReturn = {
  readonly pieces: { readonly [line: string]: number }
  readonly refund: number
  /** How the refund is paid where points had paid a part. */
  readonly money?: number
  readonly points?: number
}

export type Golden = {
  readonly title: string
  readonly tier: Tier
  /** On the stores' clocks, such as `2025-11-22 18:30`. */
  readonly now?: string
  readonly channel?: PricingContext['channel']
  readonly isFirstPurchase?: boolean
  readonly wallet?: WalletId
  /** What there is, and the rule; the shopper wants to use them. */
  readonly points?: PointsRule & { readonly balance: number }
  readonly coupons?: readonly { readonly id: string; readonly promotion: string; readonly expires: string }[]
  readonly taken?: { readonly [promotionId: string]: number }
  readonly budgets?: { readonly [promotionId: string]: number }
  readonly categories?: { readonly [product: string]: Category }
  readonly prices: { readonly [product: string]: number | Amounts }
  readonly promotions?: readonly PromotionInShort[]
  readonly lines: readonly GoldenLine[]
  /** The whole working, in fen: `words: equation`. Also of what would have cost more. */
  readonly steps: readonly string[]
  readonly receipt: Receipt
  /** Each starts from the whole order again. */
  readonly returns?: readonly GoldenReturn[]
}

export function goldens(): { file: string; golden: Golden }[] {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.json'))
  return files.map((file) => {
    const golden = JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Golden
    return { file, golden }
  })
}
