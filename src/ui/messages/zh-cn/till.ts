/** 收款：店员扫顾客的付款码，或登记收银机已收的款。 */
import type { Fen } from '@/domain/kernel'
import type { DeclineReason } from '@/domain/payment'
import { money } from '../../format/money'
import type { Advice } from '../words'

export const till = {
  title: '收款',
  offDuty: { title: '请先登录', advice: '收款由当班店员办理。' } satisfies Advice,
  aim: '请把顾客手机上的订单码放进框内',
  noCamera: '可以输入订单号、选一张图片，或用扫码枪扫。',
  typeNumber: '输入订单号',
  look: '查找订单',
  notAnOrder: '这不是订单码。请顾客在付款页出示订单码。',
  unknownOrder: {
    title: '没有找到这个订单',
    advice: '请核对订单号，或扫顾客手机上的订单码。',
  } satisfies Advice,
  order: (number: string) => `订单 ${number}`,
  due: '应收金额',
  scanPayer: '扫顾客的付款码',
  atTill: '收银机已收款',
  code: {
    aim: '请把顾客钱包里的付款码放进框内',
    noCamera: '可以用扫码枪扫，或输入付款码的数字。',
    type: '付款码数字（不显示，不保存）',
    charge: '收款',
    notOne: '这不是付款码。请顾客打开钱包，点“付款码”。',
  },
  receipt: {
    label: '收银机小票号',
    hint: '现金、刷卡都可以，金额要正好是应收金额。',
    malformed: '小票号是 4 到 32 个字母、数字或短横线。',
    confirm: (amount: Fen) => `确认已收 ${money(amount)}`,
  },
  sending: { title: '正在收款', advice: '正在问支付网络，请稍等。' } satisfies Advice,
  asking: {
    title: '还不知道结果',
    advice: '请不要再扫，也不要收现金。系统会一直问到有结果。',
  } satisfies Advice,
  password: { title: '等顾客输密码', advice: '请顾客看手机，在钱包里输入密码。' } satisfies Advice,
  paid: { title: '已收款', advice: '顾客手机上会出现通行码。' } satisfies Advice,
  ended: { title: '没有收款', advice: '这次收款已撤销，没有扣钱。可以扫一个新的付款码。' } satisfies Advice,
  refused: '没有付成',
  reasons: {
    'insufficient-funds': '没有扣钱。钱包余额不足，请顾客换一张卡或换一个钱包。',
    'risk-refused': '没有扣钱。钱包为了安全没有通过，请顾客换一种付法。',
    'limit-exceeded': '没有扣钱。超过了钱包的限额，请顾客换一种付法。',
    'wallet-refused': '没有扣钱。钱包没有接受，请顾客看手机上的原因。',
  } satisfies Record<DeclineReason, string>,
  alreadyPaid: { title: '这个订单已付款', advice: '不用再收。请顾客打开通行码。' } satisfies Advice,
  closed: { title: '这个订单已关闭', advice: '没有款要收。请顾客重新结算。' } satisfies Advice,
  elsewhere: {
    title: '顾客正在用别的方式付',
    advice: '请等它有结果；或请顾客在手机上点“换一种付款方式”，然后再查一次。',
  } satisfies Advice,
  wrongWallet: {
    title: '这个价格含另一种钱包的优惠',
    advice: '没有扣款。请顾客用那种钱包付，或在手机上换一种付款方式。',
  } satisfies Advice,
  notYet: {
    title: '现在还不能撤销',
    advice: '支付网络还没有答应。请等 15 秒再试，先不要再收。',
  } satisfies Advice,
  giveUp: '不等了，撤销这次收款',
  again: '再扫一个付款码',
  otherWay: '换一种收法',
  lookAgain: '再查一次',
  next: '下一位',
}
