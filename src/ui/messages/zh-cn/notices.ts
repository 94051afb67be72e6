/** 订阅提醒：只在付款后，由顾客自己选。 */
import type { NoticeTopic } from '@/domain/notice'

export const notices = {
  title: '有这些事时告诉我',
  hint: '选好再点订阅，每项只发一条。',
  topics: {
    'coupon-expiring': '优惠券快到期',
    'refund-done': '退款到账',
    'points-expiring': '积分快到期',
    'membership-ending': '会员快到期',
  } satisfies Record<NoticeTopic, string>,
  subscribe: '订阅所选提醒',
  most: (count: number) => `一次最多选 ${count} 项`,
  done: (topics: string) => `好的，到时告诉您：${topics}`,
  none: '没有订阅，不会给您发消息。',
}
