/** 收银台与钱包。 */
import type { Fen } from '@/domain/kernel'
import type { DeclineReason, Payment } from '@/domain/payment'
import { money } from '../../format/money'
import type { Advice } from '../words'

/** 名字本来就以“付”结尾的，不再说一遍。 */
const paying = (wallet: string) => (/付$/.test(wallet) ? `用${wallet}` : `用${wallet}付`)

export const cashier = {
  title: '收银台',
  due: '应付金额',
  chooseWallet: '选择付款方式',
  lastUsed: '上次使用',
  payWith: (wallet: string, amount: Fen) => `${paying(wallet)} ${money(amount)}`,
  walletOff: (amount: Fen) => `立减 ${money(amount)}`,
  walletIncluded: (wallet: string, amount: Fen) => `已减${wallet}优惠 ${money(amount)}`,
  walletLost: (wallet: string, amount: Fen) =>
    `不${paying(wallet)}，它的优惠就没有了，要多付 ${money(amount)}。`,
  openAgain: (wallet: string) => `重新打开${wallet}`,
  alreadyPaid: '我已付款，查询结果',
  notPaid: '我没有付款，换一种方式',
  otherWallet: '换一种付款方式',
  changeCart: '返回修改商品',
  orderNumber: (number: string) => `订单号 ${number}`,
  checkAgain: '再查一次',
  scanToPay: (tender: string) => `请用${tender}扫这个码`,
  openMock: '打开模拟钱包',
  safe: '付款由您选择的钱包完成，我们看不到您的密码。',
  leave: {
    ask: '店员已处理，结束本次购物',
    title: '店员已经处理好了吗？',
    advice: '结束后，本机不再查询这笔付款。订单仍在门店系统里，有疑问请到服务台。',
    confirm: '已处理，结束',
  },
  states: {
    created: { title: '正在准备付款', advice: '请不要关闭页面。' },
    'awaiting-user': { title: '请在钱包中完成付款', advice: '付好后回到这里，结果会自动更新。' },
    processing: { title: '正在确认付款', advice: '通常几秒钟就好，请不要重复付款。' },
    closing: { title: '正在取消这次付款', advice: '取消之前请不要再付；万一已经付了，这笔钱算数。' },
    succeeded: { title: '付款成功', advice: '马上为您显示离店通行码。' },
    declined: { title: '付款未成功', advice: '没有扣款。可以换一种付款方式再试。' },
    cancelled: { title: '付款没有进行', advice: '没有扣款，商品还在。可以重新选择付款方式。' },
    unknown: {
      title: '暂时还不知道付款结果',
      advice: '请先不要再付一次。我们会继续查询；着急离店请到服务台。',
    },
  } satisfies Record<Payment['kind'], Advice>,
  declined: {
    'insufficient-funds': '余额不足。请换一种付款方式，或充值后再试。',
    'risk-refused': '钱包为了您的账户安全没有通过这笔付款。请换一种付款方式。',
    'limit-exceeded': '超过了钱包的付款限额。请换一种付款方式。',
    'wallet-refused': '钱包没有接受这笔付款。请再试一次，或换一种付款方式。',
  } satisfies Record<DeclineReason, string>,
}
