/** Everything the mocked backend remembers, as plain JSON. */
import type { Scenario } from '@/contract/demo-api'
import type { CartLine } from '@/domain/cart'
import type { Symbology } from '@/domain/code'
import type { Coupon } from '@/domain/coupon'
import type { ExitPass, ExitVerdict } from '@/domain/exit'
import type { Fen, LocalText, Millis, OrderId, PaymentId } from '@/domain/kernel'
import type { Ledger, MemberCard, PaidTier, TermOffer, Trial } from '@/domain/member'
import type { Consent, NoticeTopic, TemplateId } from '@/domain/notice'
import type { Order, Quote } from '@/domain/order'
import type {
  ChargedWallet,
  Invocation,
  MerchantCode,
  OfferWay,
  PaymentReport,
  TenderId,
} from '@/domain/payment'
import type { OfferHistory } from '@/domain/targeting'
import type { NetworksState } from '../wallets/state'
import type { NonceBook } from '../wire/nonce-book'

/** Who owns a thing: `guest:<id>`, `member:<number>` or `staff:<no>`. */
export type Owner = string

export type PaymentRecord = {
  readonly id: PaymentId
  readonly orderId: string
  readonly tender: TenderId
  readonly attempt: number
  readonly amount: Fen
  /** How the payer was asked. */
  readonly way: OfferWay
  readonly code: MerchantCode | null
  /** Ours, at the network. */
  outTradeNo: string
  readonly description: string
  /** The last moment to pay. */
  readonly payBefore: Millis
  /** What the payer's side was told; null until the network has answered. */
  invocation: Invocation | null
  report: PaymentReport
  /** Its money came too late: `owed` until the network has taken the refund. */
  givenBack?: 'owed' | 'done'
  /** Looked up once more after its time. */
  isReconciled?: true
  /** Started by staff: by a payment code, or paid at their till. */
  readonly desk?: DeskTaking
  /** The phone that pays it, and until when no other phone of the same person may. */
  lease?: Lease
}

/** `wallet`: whose payment code was charged, and nothing of what it said; `receipt`: the till's own. One of them is null. */
export type DeskTaking = {
  readonly staffNo: string
  readonly at: Millis
  readonly wallet: ChargedWallet | null
  readonly receipt: string | null
}

export type Lease = { readonly device: string; readonly until: Millis }

export type PassRecord = {
  readonly pass: ExitPass
  verdict: ExitVerdict | null
  usedAt: Millis | null
}

/** A code a shopper could not find, and what they were told to name it by. */
export type ReportedCode = {
  readonly storeId: string
  readonly reference: string
  readonly code: string
  readonly symbology: Symbology
  readonly at: Millis
}

/** A membership and all that hangs on it, kept under the number of its main card. */
export type MembershipRecord = {
  readonly tier: PaidTier
  readonly expiresAt: Millis
  readonly cards: readonly MemberCard[]
  readonly ledger: Ledger
}

/** A term somebody wants to buy; `payer` is a guest, or the main card of a membership. */
export type TermOrder = {
  readonly id: OrderId
  readonly payer: Owner
  readonly offer: TermOffer
  /** Of a new member. */
  readonly name: string | null
  readonly status: 'unpaid' | 'paid' | 'closed'
}

/** Who took goods back, and when the wallet will have paid; null when nothing is on its way. */
export type RefundRecord = {
  readonly orderId: string
  readonly staffNo: string
  readonly settlesAt: Millis | null
}

export type StoredReply = { readonly fingerprint: string; readonly status: number; readonly body: unknown }

/** Coupon codes tried in vain since a moment. */
export type WrongCodes = { readonly since: Millis; readonly count: number }

/** Of targeted offers. Without `wanted` the history is empty. */
export type OfferRecord = { readonly wanted: boolean; readonly history: OfferHistory }

/** A message the host app would have delivered; `about`: of one thing there is one message. */
export type SentMessage = {
  readonly owner: Owner
  readonly about: string
  readonly topic: NoticeTopic
  readonly templateId: TemplateId
  readonly words: LocalText
  readonly at: Millis
}

export type KeptQuote = {
  readonly quote: Quote
  readonly owner: Owner
  /** What was priced, with date and batch as the server read them. */
  readonly lines: readonly CartLine[]
  /** Of limits a day or a person, when it was priced. */
  readonly taken: { readonly [promotionId: string]: number }
  readonly asGuest?: Fen
  readonly asMember?: Fen
}

export type OrderRecord = {
  order: Order
  readonly owner: Owner
  /** What the very same basket would have cost without a card, and with an ordinary one. */
  readonly asGuest?: Fen
  readonly asMember?: Fen
  /** What was scanned, by line: what a till reads. */
  readonly codes?: { readonly [lineId: string]: string }
  /** The main card of the membership it was made with: its points are that one's, whatever card is taken back. */
  readonly membership?: string
}

/** Something that must not happen by itself. */
export type Alarm = {
  readonly at: Millis
  readonly what: string
  /** Null where it is about no attempt that is known. */
  readonly paymentId: string | null
  readonly orderId: string | null
}

export type MockState = {
  /** Signs quotes; empty until the first one. */
  secret: string
  scenario: Scenario
  /** How often the running scenario still loses a reply. */
  losses: number
  sessions: { [token: string]: Owner }
  pinFailures: { [staffNo: string]: number }
  quotes: { [id: string]: KeptQuote }
  orders: { [id: string]: OrderRecord }
  payments: { [id: string]: PaymentRecord }
  passes: { [token: string]: PassRecord }
  reportedCodes: ReportedCode[]
  /** Wallets, by owner. */
  coupons: { [owner: Owner]: Coupon[] }
  /** How many people have taken a printed code. */
  couponCodes: { [number: string]: number }
  wrongCodes: { [who: string]: WrongCodes }
  /** What promotions with a budget have given away in paid orders. */
  spent: { [promotionId: string]: Fen }
  /** What orders that are forgotten had taken of limits a person, by owner and promotion. */
  takenBefore: { [owner: Owner]: { readonly [promotionId: string]: number } }
  /** Whose paid orders have been forgotten: their first purchase was one of them. */
  boughtBefore: { [owner: Owner]: true }
  replies: { [key: string]: StoredReply }
  /** The wallet networks of this town. */
  networks: NetworksState
  /** Of notifications that were taken. */
  heardNonces: NonceBook
  /** For whoever watches over the shop, newest last. */
  alarms: readonly Alarm[]
  /** Memberships that are no longer as seeded, by main card. */
  memberships: { [main: string]: MembershipRecord }
  /** Family cards that were taken back, and the main card of what they belonged to. */
  formerCards: { [number: string]: string }
  termOrders: { [id: string]: TermOrder }
  /** The trial each guest has had. */
  trials: { [owner: Owner]: Trial }
  offers: { [owner: Owner]: OfferRecord }
  consents: { [owner: Owner]: Consent[] }
  outbox: SentMessage[]
  /** By the id of the return. */
  refunds: { [returnId: string]: RefundRecord }
}
