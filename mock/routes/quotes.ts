/** Routes: the server prices a cart by its own catalogue and book, whatever the phone believed. */
import { shopApi } from '@/contract/shop-api'
import type { CartLine } from '@/domain/cart'
import { parseCode } from '@/domain/code'
import type { LineId, Millis, QuoteId } from '@/domain/kernel'
import { endOfStoreDay, idOf, millis, minutes, storeDay } from '@/domain/kernel'
import type { Tier } from '@/domain/member'
import { tierOf } from '@/domain/member'
import type { Quote } from '@/domain/order'
import { payWith } from '@/domain/order'
import { isForWallet, priceCart } from '@/domain/pricing'
import { indexCatalog } from '@/domain/product'
import { exceedsCap } from '@/domain/store'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import { sign } from '../backend/signature'
import type { MockState } from '../backend/state'
import { holdingsOf } from '../coupons/holdings'
import { pointsOf } from '../points/order-points'
import { bookToday } from '../scenarios/prices'
import { checkLines } from './check-lines'
import { closeLapsed } from './lapse'
import { statementOf } from './quote-statement'
import { findStore } from './stores'

/** How long a quote holds. */
const GOOD_FOR = minutes(10)

export const quoteRoutes = [
  route(shopApi.createQuote, (context, { body }) => {
    closeLapsed(context)
    const store = findStore(body.storeId)
    if (!store) return refuse('not-found')
    if (hasTwice(body.lines.map(({ id }) => id))) return refuse('bad-request')
    const { now, shop } = context
    const book = bookToday(context, store.id)
    const index = indexCatalog(shop.catalog(store.id).products)
    const checked = checkLines({ store, index, prices: book.prices, now }, body.lines)
    if (!checked.ok) return refuse(checked.error.code, checked.error.lineIds)

    const caller = context.caller()
    const { subject, owner } = caller
    const wallet = body.wallet !== null && store.accepts.tenders.includes(body.wallet) ? body.wallet : null
    const holdings = holdingsOf(context, owner, book, body.coupons)
    const priceAt = (tier: Tier) =>
      priceCart({ lines: checked.value }, book, {
        tier,
        now,
        ...holdings,
        channel: 'scan',
        wallet,
        categoryOf: (id) => index.byId(id)?.category,
      })
    const priced = priceAt(tierOf(subject, now, store.id))
    if (priced.unpriced.length > 0) return refuse('product-unavailable', priced.unpriced)
    if (priced.refused.length > 0) return refuse('over-purchase-limit', priced.refused)
    if (exceedsCap(store, priced.total)) return refuse('over-amount-cap')
    const quote: Omit<Quote, 'signature'> = {
      id: idOf<QuoteId>(context.newId('q')),
      storeId: store.id,
      cartRevision: body.cartRevision,
      tier: priced.tier,
      lines: priced.lines,
      listTotal: priced.listTotal,
      total: priced.total,
      wallet: isForWallet(priced.lines, book) ? wallet : null,
      ...payWith(body.usePoints ? pointsOf(context, caller) : null, priced.total),
      expiresAt: goodUntil(now, checked.value),
    }
    const signed = { ...quote, signature: sign(context, statementOf(quote, owner)) }
    const compared = { asGuest: priceAt('none').total, asMember: priceAt('ordinary').total }
    keep(context, { quote: signed, owner, lines: checked.value, taken: holdings.taken, ...compared })
    return reply({ quote: signed })
  }),
]

/** Ten minutes; but goods on their last day are not sold after midnight, or after the minute their label names. */
function goodUntil(now: Millis, lines: readonly CartLine[]): Millis {
  const isLastDay = lines.some(({ lastDay }) => lastDay === storeDay(now))
  const ends = lines.flatMap(({ code }) => minuteOn(code, now))
  return millis(Math.min(now + GOOD_FOR, ...ends, ...(isLastDay ? [endOfStoreDay(now)] : [])))
}

function minuteOn(code: string, now: Millis): Millis[] {
  return parseCode({ text: code, symbology: 'typed', at: now }, []).flatMap((each) => {
    const expiresAt = 'label' in each ? each.label?.expiresAt : undefined
    return expiresAt === undefined ? [] : [expiresAt]
  })
}

function keep({ state, now }: Context, made: MockState['quotes'][string]) {
  const live = Object.entries(state.quotes).filter(([, kept]) => kept.quote.expiresAt > now)
  state.quotes = { ...Object.fromEntries(live), [made.quote.id]: made }
}

const hasTwice = (ids: readonly LineId[]) => new Set(ids).size < ids.length
