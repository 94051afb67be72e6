/** 收银台与钱包。 */
import type { Fen } from '@/domain/kernel'
import type { DeclineReason, MerchantCode, NotOffered, Payment, TenderId } from '@/domain/payment'
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
  payBy: {
    'payer-code': (amount: Fen) => `出示付款码付 ${money(amount)}`,
    friend: (amount: Fen) => `请朋友付 ${money(amount)}`,
    till: (amount: Fen) => `到收银台付 ${money(amount)}`,
  } satisfies Partial<Record<TenderId, (amount: Fen) => string>>,
  moreWallets: (count: number) => `更多钱包（${count} 个）`,
  otherWays: '其他方式',
  codes: {
    'wechat-jsapi': '微信的收银台',
    'wechat-native': '微信收款码',
    'alipay-trade': '支付宝的收银台',
    'alipay-qr': '支付宝收款码',
    'unionpay-qr': '银联收款码',
    'e-cny-qr': '数字人民币收款码',
    'one-code': '多家通用的收款码',
  } satisfies Record<MerchantCode, string>,
  how: {
    within: (place: string) => `在${place}里付`,
    routed: (code: string) => `用它扫门店的${code}`,
    shown: '出示一个码，用它来扫',
    share: '出示或发送一个码，谁的钱包都行',
    payerCode: '店员扫您钱包里的付款码',
    till: '收银员扫码，付现金或刷卡',
  },
  whyNot: {
    ask: (count: number) => `为什么有 ${count} 种方式不能用？`,
    instead: '可以改用：',
  },
  notOffered: {
    'not-taken': (tender: string) => `这家店还没有开通${tender}。`,
    wall: (tender: string) => `${tender}付不了这家店的收款码：两边的网络还没有打通。`,
    'no-code': (tender: string) => `这家店没有${tender}能付的收款码。`,
  } satisfies Record<NotOffered, (tender: string) => string>,
  walletOff: (amount: Fen) => `立减 ${money(amount)}`,
  walletIncluded: (wallet: string, amount: Fen) => `已减${wallet}优惠 ${money(amount)}`,
  walletLost: (wallet: string, amount: Fen) =>
    `不${paying(wallet)}，它的优惠就没有了，要多付 ${money(amount)}。`,
  openAgain: (wallet: string) => `重新打开${wallet}`,
  alreadyPaid: '已经付了，查询结果',
  notPaid: '我没有付款，换一种方式',
  /** The order is on its way to the store, which has not answered. */
  placing: {
    title: '正在下单',
    advice: '一连上网就会自己继续，不用再点。想改商品，就返回上一页。',
  },
  otherWallet: '换一种付款方式',
  lookAgain: '再看一次',
  changeCart: '返回修改商品',
  orderNumber: (number: string) => `订单号 ${number}`,
  checkAgain: '再查一次',
  notYet: {
    title: '还没有收到付款',
    advice: '如果已经付了，请不要再付，等几秒再查一次；着急请找店员。',
  } satisfies Advice,
  scanToPay: (tender: string) => `请用${tender}扫这个码`,
  openMock: '打开模拟钱包',
  waiting: {
    wallet: (tender: string) => `正在等您${paying(tender)}…`,
    friend: '正在等朋友付款…',
    'payer-code': '正在等店员扫您的付款码…',
    till: '正在等收银台收款…',
  },
  stillChecking: (number: string) => `还在查，请不要再付。订单号 ${number}`,
  endingFirst: (tender: string) => `先结束这一笔（${tender}），然后就能换一种方式。`,
  code: {
    label: '付款码',
    validFor: '这个码还有效',
    orderHeld: '订单还保留',
    orderOver: '订单的保留时间到了，门店随时会关闭它。已经付了的钱算数。',
    over: { title: '这个码过期了', advice: '没有付的话，换一个新码就行；付了的话，请等结果。' },
    renew: '换一个新码',
    save: '存到相册',
    send: '发给别人',
    saved: '已存好，可以在钱包里从相册选它。',
    saveRefused: '没有相册权限。请在设置里允许，或者截屏保存。',
    saveFailed: '没有存成，请截屏保存。',
    sent: '已发出。谁先付算谁的，只能付一次。',
    copied: '已复制，粘贴到聊天里发出去。',
    sendFailed: '没有发成，请截屏发给对方。',
    stepSave: '先存下这个码',
    stepScan: (wallet: string) => `打开${wallet}，扫一扫，从相册里选它`,
    message: (bill: string, payload: string) =>
      `请帮我付这一笔：${bill}。用钱包扫图里的码，或者打开：${payload}`,
    /** 不是链接的码：打不开，只能扫。 */
    messageOfCode: (bill: string, payload: string) =>
      `请帮我付这一笔：${bill}。用钱包扫图里的码。码的内容：${payload}`,
  },
  friend: {
    show: '请朋友用钱包扫这个码',
    once: '只要一个人付：谁先付算谁的，付过就不能再付。',
    copy: '复制这段话',
  },
  payerCode: {
    show: '请给店员看订单码和您钱包的付款码',
    order: '订单码',
    advice: '店员先扫上面的订单码。再打开您的钱包，点“付款码”，让店员扫。',
    asking: '店员正在收款。要密码的话，请在钱包里输入…',
    refused: '刚才没有收成，没有扣款',
    openMock: '打开模拟钱包的付款码',
  },
  till: {
    show: '请收银员扫这些码',
    label: '商品码',
    nth: (nth: number, of: number) => `第 ${nth} 个，共 ${of} 个`,
    next: '下一个',
    previous: '上一个',
  },
  wayOut: {
    title: '等了很久？这样办',
    steps: {
      noSecond: '不要再付一次，也不要换一台手机付。',
      desk: '把这个订单号或码给服务台看，店员能查到钱到了没有。',
      bank: '看看钱包的账单：没有扣款，就是没有付成。',
    },
    codeLabel: '订单号的码',
  },
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
