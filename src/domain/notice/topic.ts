/** What a shopper may be told of after the visit, in a message of the host app. */
import type { Brand } from '../kernel'

export const NOTICE_TOPICS = [
  'coupon-expiring',
  'refund-done',
  'points-expiring',
  'membership-ending',
] as const
export type NoticeTopic = (typeof NOTICE_TOPICS)[number]

/** The host app's own name for a message; the server knows it, no code does. */
export type TemplateId = Brand<string, 'TemplateId'>
export type NoticeTemplate = { readonly topic: NoticeTopic; readonly id: TemplateId }

/** As many as the host apps ask about in one go. */
export const MOST_TOPICS_AT_ONCE = 3
