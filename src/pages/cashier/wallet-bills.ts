/** What each wallet would come to, reckoned on this phone; the store's own word comes before any money moves. */
import type { CartLine } from '@/domain/cart'
import type { Fen, LocalText } from '@/domain/kernel'
import { addFen, maxFen, negateFen, subtractFen, sumFen, ZERO_FEN } from '@/domain/kernel'
import type { PointsAccount } from '@/domain/member'
import type { Due, Seen, SeenPrice } from '@/domain/order'
import { payWith } from '@/domain/order'
import type { WalletId } from '@/domain/payment'
import type { PriceBook, PricedCart, PricedLine, PricingContext, Promotion } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'

export type WalletBill = Seen & {
  /** What it comes to less than a wallet without offers; zero or more. */
  readonly off: Fen
  /** The offers that give it. */
  readonly words: readonly LocalText[]
  /** Of a wallet with offers while this phone cannot reckon them. */
  readonly isGuess: boolean
}

export type Basket = {
  readonly lines: readonly CartLine[]
  /** Null when this phone has no prices of the store. */
  readonly book: PriceBook | null
  /** As of the moment the store priced. */
  readonly context: PricingContext
  /** Null when no points are to be used. */
  readonly account: PointsAccount | null
}

/** What the store has said: the quote or the order, and the wallet it was asked about. */
export type Said = {
  readonly bill: Due & { readonly total: Fen; readonly lines: readonly PricedLine[] }
  readonly about: WalletId | null
}

const NO_OFFER = { off: ZERO_FEN, words: [] } as const

/** The store's amount moved by the difference the wallet makes; where this phone comes to other prices, its word alone. */
export function walletBills({ bill, about }: Said, basket: Basket): (wallet: WalletId | null) => WalletBill {
  const { book, account } = basket
  const offers = book?.promotions.filter(isOfWallet) ?? []
  const priced = new Map<WalletId | null, PricedCart>()
  const cartWith = (wallet: WalletId | null, book: PriceBook): PricedCart => {
    const payer = offers.some((offer) => namesWallet(offer, wallet)) ? wallet : null
    const known = priced.get(payer) ?? priceCart(basket, book, { ...basket.context, wallet: payer })
    priced.set(payer, known)
    return known
  }
  if (book === null || cartWith(bill.wallet, book).total !== bill.total)
    return asSaid({ bill, about }, offers)
  // an order holds points the store counts as used already
  const purse = account && { ...account, balance: Math.max(account.balance, bill.points?.used ?? 0) }
  const paidWith = (wallet: WalletId | null) => payWith(purse, cartWith(wallet, book).total)
  const now = paidWith(bill.wallet).due
  return (wallet) => {
    const paid = paidWith(wallet)
    const off = maxFen(ZERO_FEN, subtractFen(paidWith(null).due, paid.due))
    const words = off > 0 ? usedIn(cartWith(wallet, book).lines, offers) : []
    if (about === wallet) return { ...billed(bill), off, words, isGuess: false }
    return {
      lines: movedLines(bill.lines, cartWith(bill.wallet, book), cartWith(wallet, book)),
      points: paid.points,
      due: maxFen(ZERO_FEN, addFen(bill.due, subtractFen(paid.due, now))),
      off,
      words,
      isGuess: false,
    }
  }
}

/** No saving the store has not said; without the wallet it said it for, the saving is gone. */
function asSaid(
  { bill, about }: Said,
  offers: readonly Promotion[],
): (wallet: WalletId | null) => WalletBill {
  const offOf = (line: PricedLine) =>
    negateFen(sumFen(line.adjustments.filter(isOneOf(offers)).map(({ amount }) => amount)))
  const off = sumFen(bill.lines.map(offOf))
  const without: Seen = {
    lines: bill.lines.map((line) => ({ ...line, amount: addFen(line.amount, offOf(line)) })),
    points: bill.points,
    due: addFen(bill.due, off),
  }
  return (wallet) => {
    if (wallet === bill.wallet)
      return { ...billed(bill), off, words: usedIn(bill.lines, offers), isGuess: false }
    const isGuess = about !== wallet && offers.some((offer) => namesWallet(offer, wallet))
    return { ...without, ...NO_OFFER, isGuess }
  }
}

const billed = ({ lines, points, due }: Seen): Seen => ({ lines, points, due })

const isOfWallet = ({ conditions }: Promotion) => conditions.some(({ kind }) => kind === 'wallet')

const namesWallet = ({ conditions }: Promotion, wallet: WalletId | null) =>
  wallet !== null && conditions.some((each) => each.kind === 'wallet' && each.wallets.includes(wallet))

const isOneOf = (offers: readonly Promotion[]) => (adjustment: PricedLine['adjustments'][number]) =>
  'promotionId' in adjustment && offers.some(({ id }) => id === adjustment.promotionId)

/** Each line moved by the difference between two baskets of this phone. */
function movedLines(
  lines: readonly SeenPrice[],
  { lines: before }: PricedCart,
  { lines: after }: PricedCart,
): readonly SeenPrice[] {
  const amountIn = (priced: PricedCart['lines']) => new Map(priced.map((each) => [each.lineId, each.amount]))
  const was = amountIn(before)
  const is = amountIn(after)
  return lines.map((line) => {
    const less = subtractFen(was.get(line.lineId) ?? ZERO_FEN, is.get(line.lineId) ?? ZERO_FEN)
    return { ...line, amount: subtractFen(line.amount, less) }
  })
}

function usedIn(lines: readonly PricedLine[], offers: readonly Promotion[]): readonly LocalText[] {
  const used = lines.flatMap(({ adjustments }) => adjustments)
  return offers.filter((offer) => used.some(isOneOf([offer]))).map(({ words }) => words)
}
