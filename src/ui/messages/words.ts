/** How catalogues are typed: the Chinese one is the source of keys and arguments, the others must match it exactly. */
import type { FamilyRefusal, TermRefusal, TrialRefusal } from '@/domain/member'

/** A catalogue with the same keys and arguments as `T`, in any words. */
export type Words<T> = {
  readonly [Key in keyof T]: T[Key] extends (...args: infer Args) => string
    ? (...args: Args) => string
    : T[Key] extends string
      ? string
      : Words<T[Key]>
}

/** What is the matter, and what to do now. */
export type Advice = { readonly title: string; readonly advice: string }

/** Why a question to the store went unanswered, or was refused before it was looked at. */
export type ClientFailure =
  | 'offline'
  | 'timeout'
  | 'bad-reply'
  | 'server-error'
  | 'signed-out'
  | 'bad-request'
  | 'not-allowed'
  | 'not-found'
  | 'key-reused'

/** Why the store sells no term, gives no card and starts no trial. */
type MemberRefusal = TermRefusal | FamilyRefusal | TrialRefusal | 'offer-changed' | 'name-needed'

/** What the store's own system answers when it cannot do what was asked; a test holds this against the contract. */
export type StoreRefusal =
  | 'product-unavailable'
  | 'over-purchase-limit'
  | 'label-refused'
  | 'recalled'
  | 'past-its-date'
  | 'over-amount-cap'
  | 'nothing-to-pay'
  | 'quote-expired'
  | 'quote-refused'
  | 'tier-changed'
  | MemberRefusal
  | 'order-closed'
  | 'already-paid'
  | 'not-paid'
  | 'payment-open'
  | 'paying-elsewhere'
  | 'wrong-amount'
  | 'not-a-payment-code'
  | 'wallet-not-taken'
  | 'code-invalid'
  | 'receipt-used'
  | 'tender-not-offered'
  | 'network-down'
  | 'coupon-gone'
  | 'offer-gone'
  | 'points-gone'
  | 'wallet-changes-price'
  | 'unknown-coupon'
  | 'coupon-expired'
  | 'coupon-used-up'
  | 'already-collected'
  | 'members-only'
  | 'wallet-full'
  | 'too-many-codes'
  | 'unknown-card'
  | 'wrong-pin'
  | 'too-many-tries'
  | 'unknown-pass'
  | 'pass-used'
  | 'pass-expired'
  | 'other-store'
  | 'all-returned'
  | 'unknown-order'
  | 'more-than-left'
  | 'needs-supervisor'
  | 'not-returnable'
  | 'return-changed'

/** What the app itself cannot do with what it was shown. */
export type OwnRefusal =
  | 'no-such-store'
  | 'not-an-entry-code'
  | 'payment-code'
  | 'nothing-in-hand'
  | 'wallet-not-opened'
  | 'host-did-not-ask'
  | 'dearer'
  | 'part-paid'
