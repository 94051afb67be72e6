/** 专属优惠：给谁看、为什么、怎么关。 */
import type { Lapse, Segment } from '@/domain/targeting'

export const offers = {
  title: '专属优惠',
  why: '为什么给我看？',
  whyOf: (words: string) => `为什么给我看？${words}`,
  dismiss: '不感兴趣',
  dismissOf: (words: string) => `不感兴趣：${words}`,
  because: {
    new: '您还没有在这里买过东西。',
    lapsed: {
      purchase: (days: number) => `您有 ${days} 天以上没来买东西了。`,
      membership: (days: number) => `您的会员到期 ${days} 天以上了。`,
    } satisfies Record<Lapse, (days: number) => string>,
    'category-buyer': (category: string, often: string) => `${often}买过“${category}”里的商品。`,
  } satisfies Record<Segment['kind'], unknown>,
  often: (times: number, days: number) => `最近 ${days} 天，您至少 ${times} 次`,
  sources:
    '我们只看您在本店买过的商品（收银台买的也算，“我的订单”里不一定有）和会员到期日，不看您扫了什么、在哪里。',
  everyone: '这张券人人可领，我们只是提醒您。',
  wanted: '推荐专属优惠',
  wantedHint: '根据买过的商品推荐优惠券。关闭后，记录会被清除。',
  careHint: '关怀版里不会出现',
  off: '已关闭。我们不再分析，之前的记录已清除。',
}
