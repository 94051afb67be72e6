/** 购物车与价格说明。 */
import type { Fen, Grams } from '@/domain/kernel'
import { money } from '../../format/money'
import { weight } from '../../format/weight'

export const cart = {
  title: '购物车',
  empty: { title: '购物车还是空的', advice: '扫一扫商品条码，就会出现在这里。' },
  startScanning: '去扫商品',
  remove: '移除',
  removed: (name: string) => `已移除 ${name}`,
  restored: '已恢复',
  clear: '清空购物车',
  clearAsk: { title: '清空购物车？', advice: '所有商品都会移除，请记得放回货架。', confirm: '清空' },
  subtotal: '商品原价',
  memberSavings: '会员优惠',
  promotionSavings: '活动优惠',
  reducedSavings: '临期与改价',
  walletSavings: '支付优惠',
  total: '应付合计',
  saved: (amount: Fen) => `为您省了 ${money(amount)}`,
  guestSaving: (amount: Fen) => `登录会员再省 ${money(amount)}`,
  whyPrice: '价格说明',
  whyTitle: '这个价格怎么来的',
  listLine: (unit: Fen, count: number) => `${money(unit)} × ${count}`,
  weighedLine: (perKilo: Fen, grams: Grams) => `${money(perKilo)}/公斤 × ${weight(grams, 'zh')}`,
  labelLine: '按标签金额',
  adjustMember: (tier: string) => `${tier}价`,
  adjustSticker: '改价贴',
  adjustCoupon: (words: string) => `优惠券：${words}`,
  adjustWallet: (words: string) => `支付优惠：${words}`,
  pays: '实付',
  unpriced: { title: '这件商品还没有价格', advice: '请移除它，或请店员帮忙后再付款。' },
  noPrice: '暂无价格',
  overCap: (most: Fen) => `每次购物最多 ${money(most)}。请分两次结算，或请店员帮忙。`,
  checkout: '去结算',
  keepScanning: '继续扫码',
}
