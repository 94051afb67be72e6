/** 订单与小票。 */
import type { OrderStatus } from '@/domain/order'

export const orders = {
  title: '我的订单',
  empty: { title: '还没有订单', advice: '付款后，小票会一直保存在这里。' },
  guestAdvice: '用会员卡购物的订单，登录后会显示在这里。',
  statuses: { unpaid: '待付款', paid: '已付款', closed: '已关闭' } satisfies Record<OrderStatus, string>,
  notFound: { title: '没有找到这张小票', advice: '它可能属于另一个账号，或已经不在了。' },
  seeAll: '查看全部订单',
  payNow: '去付款',
  payHere: '在这台手机上付',
  receipt: '购物小票',
  unpaidNote: '这个订单还没有付款。',
  closedNote: '这个订单已关闭，没有扣款。',
  orderNumber: '订单号',
  paidWith: '付款方式',
  paidHow: {
    routed: (code: string, wallet: string) => `${code}，由${wallet}付`,
    friend: (wallet: string) => `朋友用${wallet}付的`,
    someFriend: '朋友付的',
    payerCode: (wallet: string) => `店员扫了${wallet}的付款码`,
    somePayerCode: '店员扫了付款码',
    till: '在收银台付的',
  },
  refundTo: {
    friend: (wallet: string) => `朋友的${wallet}`,
    someFriend: '朋友的钱包',
    somePayerCode: '您的钱包',
    till: '收银台',
  },
  paidAt: '付款时间',
  orderedAt: '下单时间',
  lines: '商品明细',
  listTotal: '商品原价',
  paid: '实付',
  showPass: '再次出示通行码',
}
