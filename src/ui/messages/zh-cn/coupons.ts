/** 优惠券：领取、使用，以及为什么没用上。 */
import type { CouponStatus, OfferState, WhyUnused } from '@/domain/coupon'
import type { Fen } from '@/domain/kernel'
import { money } from '../../format/money'

export const coupons = {
  title: '我的优惠券',
  row: '优惠券',
  bestChoice: '已选最优惠',
  ownChoice: '按您的选择',
  notUsed: '没有使用',
  choose: '选择优惠券',
  auto: '自动选最优惠',
  autoHint: '按总价最低自动选择',
  without: '不使用优惠券',
  withoutHint: '留到下次再用',
  how: '自动为您选最省的用法。一件商品只能用一张券；想用别的，点一下就换。',
  use: '用这张',
  done: '好的',
  seeAll: '查看全部优惠券',
  alone: (amount: Fen) => `单独用可省 ${money(amount)}`,
  used: (amount: Fen) => `已省 ${money(amount)}`,
  why: {
    'left-out': '您没有选它',
    better: '现在用的更省',
    'not-enough': '这次还没达到使用条件',
    'no-goods': '购物车里没有适用的商品',
    'not-now': '暂不符合使用条件',
  } satisfies Record<WhyUnused, string>,
  ready: '可以使用',
  held: '未付款的订单占用中',
  elsewhere: '其他门店可用',
  over: '已用完或已过期',
  centre: '领券中心',
  collect: '领取',
  collectOf: (words: string) => `领取：${words}`,
  collected: '已放入我的优惠券',
  states: { open: '可领取', taken: '已领取', 'members-only': '会员专享' } satisfies Record<
    OfferState,
    string
  >,
  statuses: { ready: '可用', reserved: '订单占用中', used: '已使用', expired: '已过期' } satisfies Record<
    CouponStatus,
    string
  >,
  until: (time: string) => `${time} 前有效`,
  onlyAt: (stores: string) => `仅限 ${stores}`,
  times: (left: number) => `还可用 ${left} 次`,
  code: '券码',
  codeHint: '纸质券上的号码，也可以在扫码页直接扫。',
  claim: '添加优惠券',
  empty: { title: '还没有优惠券', advice: '可以在下面领取，或添加纸质券。' },
  claimed: { title: '优惠券已添加', advice: '合适时会自动使用。' },
}
