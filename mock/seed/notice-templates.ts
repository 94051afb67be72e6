/** The templates the demo's host apps know, and what each message says. */

import type { Fen, LocalText } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { NoticeTemplate, NoticeTopic, TemplateId } from '@/domain/notice'
import { NOTICE_TOPICS } from '@/domain/notice'
import type { Host } from '@/domain/payment'

const NAMES: { readonly [topic in NoticeTopic]: string } = {
  'coupon-expiring': 'coupon-ends',
  'refund-done': 'refund-done',
  'points-expiring': 'points-end',
  'membership-ending': 'member-ends',
}

const idIn = (host: Host, topic: NoticeTopic) => idOf<TemplateId>(`demo-${host}-${NAMES[topic]}`)

export const templatesIn = (host: Host): readonly NoticeTemplate[] =>
  NOTICE_TOPICS.map((topic) => ({ topic, id: idIn(host, topic) }))

export const couponWords = ({ zh, en }: LocalText): LocalText => ({
  zh: `您的优惠券“${zh}”快到期了`,
  en: `Your coupon “${en}” ends soon`,
})

export function refundWords(money: Fen): LocalText {
  const yuan = (money / 100).toFixed(2)
  return { zh: `退款 ¥${yuan} 已到账`, en: `Your refund of ¥${yuan} has arrived` }
}

export const MEMBERSHIP_WORDS: LocalText = { zh: '您的会员快到期了', en: 'Your membership ends soon' }
