/** What each wallet would come to, reckoned on this phone; the store's own word comes before any money moves. */
import type { CartLine } from '@/domain/cart'
import type { Fen, LocalText } from '@/domain/kernel'
import { addFen, maxFen, subtractFen, ZERO_FEN } from '@/domain/kernel'
import type { PointsAccount } from '@/domain/member'
import type { Due, SeenPrice } from '@/domain/order'
import { payWith } from '@/domain/order'
import type { WalletId } from '@/domain/payment'
import type { PriceBook, PricedCart, PricingContext, Promotion } from '@/domain/pricing'
import { priceCart } from '@/domain/pricing'

export type WalletBill = {
  readonly due: Fen
  /** What it comes to less than a wallet without offers; zero or more. */
  readonly off: Fen
  /** The offers that give it. */
  readonly words: readonly LocalText[]
  /** What each line comes to with it. */
  readonly lines: readonly SeenPrice[]
}

export type Basket = {
  readonly lines: readonly CartLine[]
  /** Null when this phone has no prices of the store. */
  readonly book: PriceBook | null
  readonly context: PricingContext
  /** Null when no points are to be used. */
  readonly account: PointsAccount | null
}

/** What the store has said: the quote or the order, and the wallet it was asked about. */
export type Said = {
  readonly bill: Due & { readonly lines: readonly SeenPrice[] }
  readonly about: WalletId | null
}

const NO_OFFER = { off: ZERO_FEN, words: [] } as const

/** The store's amount moved by the difference the wallet makes, so that a price this phone does not know changes nothing. */
export function walletBills({ bill, about }: Said, basket: Basket): (wallet: WalletId) => WalletBill {
  const { book, account } = basket
  if (book === null) return () => ({ due: bill.due, lines: bill.lines, ...NO_OFFER })
  const offers = book.promotions.filter(isOfWallet)
  const priced = new Map<WalletId | null, PricedCart>()
  const cartWith = (wallet: WalletId | null): PricedCart => {
    const payer = offers.some((offer) => namesWallet(offer, wallet)) ? wallet : null
    const known = priced.get(payer) ?? priceCart(basket, book, { ...basket.context, wallet: payer })
    priced.set(payer, known)
    return known
  }
  // an order holds points the store counts as used already
  const purse = account && { ...account, balance: Math.max(account.balance, bill.points?.used ?? 0) }
  const dueWith = (wallet: WalletId | null) => payWith(purse, cartWith(wallet).total).due
  const now = dueWith(bill.wallet)
  return (wallet) => {
    const moved = maxFen(ZERO_FEN, addFen(bill.due, subtractFen(dueWith(wallet), now)))
    const off = maxFen(ZERO_FEN, subtractFen(dueWith(null), dueWith(wallet)))
    const words = off > 0 ? usedIn(cartWith(wallet), offers) : []
    const lines =
      about === wallet ? bill.lines : movedLines(bill.lines, cartWith(bill.wallet), cartWith(wallet))
    return { due: about === wallet ? bill.due : moved, off, words, lines }
  }
}

const isOfWallet = ({ conditions }: Promotion) => conditions.some(({ kind }) => kind === 'wallet')

const namesWallet = ({ conditions }: Promotion, wallet: WalletId | null) =>
  wallet !== null && conditions.some((each) => each.kind === 'wallet' && each.wallets.includes(wallet))

/** Each line moved by the difference between two baskets of this phone. */
function movedLines(
  lines: readonly SeenPrice[],
  { lines: before }: PricedCart,
  { lines: after }: PricedCart,
): readonly SeenPrice[] {
  const amountIn = (priced: PricedCart['lines']) => new Map(priced.map((each) => [each.lineId, each.amount]))
  const was = amountIn(before)
  const is = amountIn(after)
  return lines.map(({ lineId, amount }) => {
    const less = subtractFen(was.get(lineId) ?? ZERO_FEN, is.get(lineId) ?? ZERO_FEN)
    return { lineId, amount: subtractFen(amount, less) }
  })
}

function usedIn({ lines }: PricedCart, offers: readonly Promotion[]): readonly LocalText[] {
  const used = lines.flatMap(({ adjustments }) =>
    adjustments.flatMap((each) => ('promotionId' in each ? [each.promotionId] : [])),
  )
  return offers.filter(({ id }) => used.includes(id)).map(({ words }) => words)
}
