/** Which ways to pay a cashier offers, in which order, and which it cannot offer here. */
import type { Accepts, Host, TenderId, TenderOffer } from '@/domain/payment'
import { MERCHANT_CODES, offerTender, TENDERS, walletOf } from '@/domain/payment'

export type Offered = Extract<TenderOffer, { kind: 'offered' }>
export type Missing = Extract<TenderOffer, { kind: 'not-offered' }>

export type TenderOrder = {
  /** The shopper's own wallets, the likeliest first. */
  readonly wallets: readonly Offered[]
  /** Ways that need somebody else. */
  readonly others: readonly Offered[]
  readonly missing: readonly Missing[]
}

type Ask = {
  readonly host: Host
  /** Undefined where the store is not known on this phone: then all is offered, and the store has the last word. */
  readonly accepts: Accepts | undefined
  readonly lastUsed: TenderId | null
  readonly hasOffer?: (tender: TenderId) => boolean
}

const ALL: Accepts = { tenders: TENDERS, codes: MERCHANT_CODES }

export function tenderOrder({ host, accepts = ALL, lastUsed, hasOffer = () => false }: Ask): TenderOrder {
  const judged = TENDERS.map((tender) => offerTender(tender, host, accepts))
  const offered = judged.filter((each): each is Offered => each.kind === 'offered')
  const rank = ({ tender, way, isRouted }: Offered): number => {
    if (tender === lastUsed) return 0
    if (way === 'within' && !isRouted) return 1
    return hasOffer(tender) ? 2 : 3
  }
  const wallets = offered.filter(({ tender }) => walletOf(tender) !== null)
  return {
    wallets: [0, 1, 2, 3].flatMap((one) => wallets.filter((each) => rank(each) === one)),
    others: offered.filter(({ tender }) => walletOf(tender) === null),
    missing: judged.filter((each): each is Missing => each.kind === 'not-offered'),
  }
}

/** What is chosen before the shopper says so, or once what they chose is gone. */
export function chosenIn(order: TenderOrder, picked: TenderId | null, lastUsed: TenderId | null): TenderId {
  const offered = [...order.wallets, ...order.others].map(({ tender }) => tender)
  const has = (tender: TenderId | null) => offered.find((each) => each === tender)
  return has(picked) ?? has(lastUsed) ?? offered[0] ?? TENDERS[0]
}

/** More than these are folded away. */
const AT_FIRST = 5

export function likelyOnes(
  wallets: readonly Offered[],
  always: readonly (TenderId | null)[],
): readonly Offered[] {
  return wallets.filter(({ tender }, at) => at < AT_FIRST || always.includes(tender))
}
