/** What the cashier can offer here, and why not, and what helps instead. */
import type { Host } from './host'
import type { MerchantCode } from './merchant-code'
import { PAYABLE, wayTo } from './merchant-code'
import type { TenderId } from './tender'
import { walletOf } from './tender'

/** What a store's contracts allow. */
export type Accepts = {
  readonly tenders: readonly TenderId[]
  readonly codes: readonly MerchantCode[]
}

export type OfferWay = 'within' | 'qr' | 'share' | 'payer-code' | 'till'

/** `not-taken`: the store has no contract for it. `wall`: the networks do not let it pay the store's codes. `no-code`: nobody has said it can. */
export type NotOffered = 'not-taken' | 'wall' | 'no-code'

export type TenderOffer =
  | {
      readonly kind: 'offered'
      readonly tender: TenderId
      readonly way: OfferWay
      /** Null where no network's code is shown. */
      readonly code: MerchantCode | null
      /** The wallet pays the code of another network. */
      readonly isRouted: boolean
    }
  | {
      readonly kind: 'not-offered'
      readonly tender: TenderId
      readonly reason: NotOffered
      /** Ways round it that are offered here, best first. */
      readonly instead: readonly TenderId[]
    }

/** Ways that need nothing of the shopper's own wallet in this app. */
const WAYS_ROUND: readonly TenderId[] = ['payer-code', 'friend', 'till']

export function offerTender(tender: TenderId, host: Host, accepts: Accepts): TenderOffer {
  const judged = judge(tender, host, accepts)
  if (typeof judged !== 'string') return { kind: 'offered', tender, ...judged }
  const isOffered = (way: TenderId) => way !== tender && typeof judge(way, host, accepts) !== 'string'
  return { kind: 'not-offered', tender, reason: judged, instead: WAYS_ROUND.filter(isOffered) }
}

type Way = Omit<Extract<TenderOffer, { kind: 'offered' }>, 'kind' | 'tender'>

function judge(tender: TenderId, host: Host, { tenders, codes }: Accepts): Way | NotOffered {
  if (!tenders.includes(tender)) return 'not-taken'
  const wallet = walletOf(tender)
  if (wallet === null) return judgeOther(tender, codes)
  const way = wayTo(wallet, host, codes)
  if (!way) return codes.some((code) => PAYABLE[wallet][code] === 'no') ? 'wall' : 'no-code'
  const { code, isWithin, isRouted } = way
  return { way: isWithin ? 'within' : 'qr', code, isRouted }
}

/** A friend may have any wallet, so the code most of them can pay. */
const FOR_ANYBODY: readonly MerchantCode[] = ['one-code', 'wechat-native', 'unionpay-qr', 'alipay-qr']

function judgeOther(tender: TenderId, codes: Accepts['codes']): Way | NotOffered {
  if (tender === 'till' || tender === 'payer-code') return { way: tender, code: null, isRouted: false }
  const code = FOR_ANYBODY.find((each) => codes.includes(each))
  return code ? { way: 'share', code, isRouted: false } : 'no-code'
}
