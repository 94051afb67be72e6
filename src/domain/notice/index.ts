/** Notices: messages after the visit, each sent only because the shopper asked for it. */
export { type Consent, giveConsent, hasConsent, type Spent, spendConsent } from './consent'
export {
  MOST_TOPICS_AT_ONCE,
  NOTICE_TOPICS,
  type NoticeTemplate,
  type NoticeTopic,
  type TemplateId,
} from './topic'
