/** Routes: the server prices a cart by its own catalogue and book, whatever the phone believed. */
import { shopApi } from '@/contract/shop-api'
import type { LineId, QuoteId } from '@/domain/kernel'
import { idOf, minutes } from '@/domain/kernel'
import { tierOf } from '@/domain/member'
import type { Quote } from '@/domain/order'
import { priceCart } from '@/domain/pricing'
import { exceedsCap } from '@/domain/store'
import type { Context } from '../backend/context'
import { refuse, reply } from '../backend/context'
import { route } from '../backend/route'
import { bookToday } from '../scenarios/prices'
import { checkLines } from './check-lines'
import { findStore } from './stores'

/** How long a quote holds. */
const GOOD_FOR = minutes(10)

export const quoteRoutes = [
  route(shopApi.createQuote, (context, { body }) => {
    const store = findStore(body.storeId)
    if (!store) return refuse('not-found')
    const { lines } = body
    if (hasTwice(lines.map(({ id }) => id))) return refuse('bad-request')
    const fault = checkLines(store, lines)
    if (fault) return refuse(fault.code, fault.lineIds)

    const { subject, owner } = context.caller()
    const priced = priceCart({ lines }, bookToday(context.state, store.id), {
      tier: tierOf(subject, context.now),
    })
    if (priced.unpriced.length > 0) return refuse('product-unavailable', priced.unpriced)
    if (exceedsCap(store, priced.total)) return refuse('over-amount-cap')
    const quote: Quote = {
      id: idOf<QuoteId>(context.newId('q')),
      storeId: store.id,
      cartRevision: body.cartRevision,
      tier: priced.tier,
      lines: priced.lines,
      listTotal: priced.listTotal,
      total: priced.total,
      expiresAt: (context.now + GOOD_FOR) as Quote['expiresAt'],
      signature: context.newId('s'),
    }
    keep(context, quote, owner)
    return reply({ quote })
  }),
]

function keep({ state, now }: Context, quote: Quote, owner: string) {
  const live = Object.entries(state.quotes).filter(([, kept]) => kept.quote.expiresAt > now)
  state.quotes = { ...Object.fromEntries(live), [quote.id]: { quote, owner } }
}

const hasTwice = (ids: readonly LineId[]) => new Set(ids).size < ids.length
