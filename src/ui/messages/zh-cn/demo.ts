/** 体验版才有的工具与模拟钱包。 */
import type { Fen } from '@/domain/kernel'
import type { Payable, PaymentReport } from '@/domain/payment'
import { money } from '../../format/money'
import type { Advice } from '../words'

export const demo = {
  title: '体验工具',
  notice: '这是体验版：门店、商品和付款都是模拟的，不会真的扣款。',
  shelf: '样品货架',
  shelfHint: '点一下就当作扫到了，也可以用另一台手机扫屏幕上的条码。',
  scanThis: (name: string) => `扫描${name}`,
  needStore: { title: '现在还不能扫商品', advice: '先在首页选一家门店；已经下单的，请先完成这一单。' },
  chooseStore: '去首页',
  misprint: '条码印错，扫码器会拒绝',
  entryCodes: '进店码',
  entryCodesHint: '在首页扫它，或用另一台手机扫，就进了这家店。',
  entryCodeOf: (store: string) => `${store}的进店码`,
  scenario: '模拟情况',
  scenarios: {
    normal: '一切正常',
    slow: '网络很慢',
    offline: '没有网络',
    'price-changed': '结算时价格变动',
    declined: '付款被拒',
    'reply-lost': '付款后收不到回复',
  },
  outbox: '本会发出的消息',
  outboxEmpty: '还没有。付款后在通行码页或小票上订阅提醒。',
  reset: '重置体验数据',
  resetAsk: { title: '重置体验数据？', advice: '购物车、订单和登录都会清空。', confirm: '重置' },
  resetDone: '已重置',
  wallet: {
    title: '模拟钱包',
    merchant: '收款方',
    amount: '付款金额',
    balance: (amount: Fen) => `余额 ${money(amount)}`,
    notice: '这是模拟的，不会真的扣款。',
    others: '也试试别的结果',
    cannot: (wallet: string) => `${wallet}付不了这个码`,
    cannotWhy: {
      no: '两边的网络还没有打通：这个码不认这个钱包。',
      undocumented: '还没有公开消息说这个钱包能付这种码。',
    } satisfies Record<Exclude<Payable, 'yes'>, string>,
    pay: '确认付款',
    payAs: (wallet: string) => `模拟${wallet}`,
    declineFunds: '余额不足，付不了',
    paySlowly: '付款，但很慢才有结果',
    neverAnswer: '一直没有结果',
    cancel: '取消并返回',
    back: '返回收银台',
    over: {
      succeeded: { title: '这笔已经付过了', advice: '回到收银台看结果。' },
      processing: { title: '钱包还在处理', advice: '回到收银台等结果。' },
      declined: { title: '付款未成功', advice: '没有扣款，回到收银台再试。' },
      closed: { title: '这笔付款已取消', advice: '没有扣款，回到收银台重新选择。' },
    } satisfies Record<Exclude<PaymentReport['status'], 'awaiting-user'>, Advice>,
    unknown: { title: '没有找到这笔付款', advice: '请回到收银台，重新打开钱包。' },
  },
}
