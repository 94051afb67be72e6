/** 结算：以门店系统的价格为准。 */
import type { Fen } from '@/domain/kernel'
import { money } from '../../format/money'

export const checkout = {
  title: '核对订单',
  asking: '正在向门店核对价格',
  confirmed: '价格已由门店确认',
  changedTitle: '有商品的价格变了',
  changedAdvice: '货架价签可能刚刚更新。请看清楚再决定，不想要的可以移除。',
  changedLine: (shown: Fen, quoted: Fen) => `${money(shown)} → ${money(quoted)}`,
  cheaper: (amount: Fen) => `便宜了 ${money(amount)}`,
  dearer: (amount: Fen) => `贵了 ${money(amount)}`,
  accept: (amount: Fen) => `按新价格付款 ${money(amount)}`,
  backToCart: '返回购物车修改',
  ageNotice: (years: number) => `有商品需年满 ${years} 岁。离店时请向店员出示证件。`,
  countTitle: '都扫过了吗？',
  countAsk: (count: number) => `您的袋子里应该正好有 ${count} 件商品。`,
  countNo: '再扫几件',
  points: (points: number) => `用 ${points} 积分`,
  pointsWorth: (worth: Fen, balance: number) => `抵 ${money(worth)} · 共有 ${balance} 分`,
  pointsTooFew: (balance: number) => `共有 ${balance} 分，这一单用不了`,
  pointsOn: '使用',
  pointsOff: '不用',
  pointsPaid: (points: number) => `积分抵扣（${points} 分）`,
  pointsChanged: (before: number, after: number) => `能用的积分变了：${before} 分 → ${after} 分`,
  total: '应付',
  pay: (amount: Fen) => `付款 ${money(amount)}`,
  expired: { title: '价格确认已过期', advice: '请重新核对一次，很快就好。' },
  again: '重新核对',
}
