/** What lies over the camera: nothing, a field for a code, a choice, or the answer to a scan. */
import type { RawScan } from '@/domain/code'
import { printedGtin } from '@/domain/code'
import type { LineId } from '@/domain/kernel'
import type { MatchedCode, Product, ProductMatch } from '@/domain/product'
import { codeText } from '@/domain/product'
import { dateAndTime } from '@/ui/format/time'
import type { Messages } from '@/ui/messages/catalogue'
import type { Advice } from '@/ui/messages/words'
import type { useFlows } from '@/wiring-hooks'
import { refusalLine } from '../_shared/refusal-line'
import { adviceOnPayment } from './payment-advice'

export type ScanOutcome = Awaited<ReturnType<ReturnType<typeof useFlows>['scan']['onScan']>>

/** A pack whose price is asked for. */
export type Looked = Extract<ScanOutcome, { kind: 'looked' }>

export type SheetState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'typing'; readonly text: string }
  /** Ways to scan and to hear that found no room beside the camera. */
  | { readonly kind: 'more' }
  /** An unknown code to be shown to staff, with what the store calls the report once it has it. */
  | { readonly kind: 'staff-card'; readonly code: string; readonly reference: string | null }
  | { readonly kind: 'choice'; readonly matches: readonly ProductMatch[] }
  | { readonly kind: 'several-codes'; readonly scans: readonly RawScan[] }
  | { readonly kind: 'line'; readonly lineId: LineId }
  /** Why the pack whose price is being checked costs what it costs. */
  | { readonly kind: 'why'; readonly looked: Looked }
  | {
      readonly kind: 'answer'
      readonly advice: Advice
      readonly product: Product | null
      /** A product code nobody knows, which can be reported to the store. */
      readonly unknown: { readonly code: MatchedCode; readonly printed: string } | null
      /** What the field for digits begins with when they are typed once more; null: no need to. */
      readonly retype: string | null
    }

export type Answer = Extract<SheetState, { kind: 'answer' }>

export const CLOSED: SheetState = { kind: 'closed' }

/** Digits as on the pack, any other code as it is. */
const printedCode = (code: MatchedCode) => ('gtin' in code ? printedGtin(code.gtin) : codeText(code))

/** The sheet a scan calls for, or null when the cart already shows the answer. `typed`: what a person had typed. */
export function sheetFor(
  outcome: ScanOutcome,
  words: Messages,
  language: 'zh' | 'en',
  typed = '',
): SheetState | null {
  const answer = (advice: Advice, product: Product | null = null): Answer => ({
    kind: 'answer',
    advice,
    product,
    unknown: null,
    retype: '',
  })
  const { product } = words
  switch (outcome.kind) {
    case 'added':
    case 'looked':
    case 'repeat':
      return null
    case 'choose':
      return { kind: 'choice', matches: outcome.matches }
    case 'refused':
      return answer(
        { title: refusalLine(outcome.refusal, outcome.product.purchaseLimit, words), advice: '' },
        outcome.product,
      )
    case 'other-code':
      return outcome.code.kind === 'unknown'
        ? { ...answer(product.unknownCodes[outcome.code.reason]), retype: typed }
        : // a coupon is claimed, which has an answer of its own
          outcome.code.kind === 'coupon'
          ? null
          : outcome.code.kind === 'payment-code'
            ? answer(adviceOnPayment(outcome.code.whose, product))
            : answer(product.otherCodes[outcome.code.kind])
    case 'not-added': {
      const { match } = outcome
      if (match.kind === 'not-found') {
        const printed = printedCode(match.code)
        const unknown = { code: match.code, printed }
        return { ...answer(product.matches['not-found']), unknown, retype: printed }
      }
      if (match.kind === 'offline') return answer(product.matches.offline)
      if (match.kind === 'not-for-sale' && match.soldOut) return answer(product.soldOut, match.product)
      const { title, advice } = product.matches[match.kind]
      const why = reasonOf(match, words, language)
      const gap = language === 'zh' ? '' : ' '
      return answer({ title, advice: why === null ? advice : why + gap + advice }, match.product)
    }
  }
}

/** What only this product or this pack can tell: why it is recalled, or until when it was good. */
function reasonOf(match: ProductMatch, { product }: Messages, language: 'zh' | 'en'): string | null {
  if (match.kind === 'expired') {
    const { lastDay, expiresAt } = match
    return expiresAt === undefined ? product.lastDay(lastDay) : product.lastMinute(dateAndTime(expiresAt))
  }
  if (match.kind !== 'recalled' && match.kind !== 'recall-unclear') return null
  const { availability } = match.product
  return availability.kind === 'recalled' ? availability.notice[language] : null
}
