/** What the backend signs when it quotes: the whole quote, and for whom. */
import { parse } from 'valibot'
import { quoteSchema } from '@/contract/schemas/order'
import type { Quote } from '@/domain/order'
import type { Owner } from '../backend/state'

/** In the schema’s own key order, so that only content counts. */
export function statementOf(quote: Omit<Quote, 'signature'>, owner: Owner): object {
  return { owner, quote: parse(quoteSchema, { ...quote, signature: '' }) }
}
