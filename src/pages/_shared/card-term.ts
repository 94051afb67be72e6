/** Until when a card counts, in words: within its term, in the grace after it, or over. */
import type { Millis } from '@/domain/kernel'
import type { Until } from '@/domain/member'
import { standingOf } from '@/domain/member'
import { date } from '@/ui/format/time'
import type { Messages } from '@/ui/messages/catalogue'

export function cardTerm(until: Until, now: Millis, { me }: Messages): string {
  const { expiresAt, graceUntil = expiresAt } = until
  switch (standingOf(until, now).kind) {
    case 'valid':
      return me.expires(date(expiresAt))
    case 'grace':
      return me.inGrace(date(expiresAt), date(graceUntil))
    case 'lapsed':
      return me.ended(date(expiresAt))
  }
}
