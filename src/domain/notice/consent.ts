/** One-off consents: each lets the store send one message about one topic, once. */
import type { Millis, OrderId, Result } from '../kernel'
import { err, ok } from '../kernel'
import type { NoticeTopic, TemplateId } from './topic'

export type Consent = {
  readonly topic: NoticeTopic
  readonly templateId: TemplateId
  /** The paid order after which it was given. */
  readonly orderId: OrderId
  readonly givenAt: Millis
  readonly usedAt: Millis | null
}

/** One for a topic after an order: told again it changes nothing, also when it was used meanwhile. */
export function giveConsent(consents: readonly Consent[], consent: Consent): readonly Consent[] {
  return hasConsent(consents, consent) ? consents : [...consents, consent]
}

export function hasConsent(
  consents: readonly Consent[],
  { orderId, topic }: Pick<Consent, 'orderId' | 'topic'>,
): boolean {
  return consents.some((each) => each.orderId === orderId && each.topic === topic)
}

export type Spent = { readonly consents: readonly Consent[]; readonly spent: Consent }

/** Uses up the oldest consent of a topic, or the one after this order; without one nothing may be sent. */
export function spendConsent(
  consents: readonly Consent[],
  topic: NoticeTopic,
  at: Millis,
  orderId?: OrderId,
): Result<Spent, 'no-consent'> {
  const index = consents.findIndex(
    (each) =>
      each.topic === topic && each.usedAt === null && (orderId === undefined || each.orderId === orderId),
  )
  const consent = consents[index]
  if (!consent) return err('no-consent')
  const spent = { ...consent, usedAt: at }
  return ok({ consents: consents.map((each, i) => (i === index ? spent : each)), spent })
}
