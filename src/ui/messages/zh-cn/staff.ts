/** 店员端：核验离店。 */
import type { FinalVerdict, StopReason } from '@/domain/exit'
import type { Fen } from '@/domain/kernel'
import type { StaffRole } from '@/domain/member'
import { money } from '../../format/money'
import type { Advice } from '../words'

export const staff = {
  title: '离店核验',
  signIn: '店员登录',
  number: '工号',
  pin: '密码',
  enter: '登录',
  signOut: '交班退出',
  wrong: '工号或密码不对，请再试一次。',
  shiftOver: { title: '请重新登录', advice: '这次值班的登录已失效，登录后再扫一次通行码。' },
  demoAccounts: '体验账号（点一下填好）',
  demoAccount: (number: string, pin: string) => `工号 ${number} · 密码 ${pin}`,
  roles: { attendant: '店员', supervisor: '主管' } satisfies Record<StaffRole, string>,
  typePass: '输入通行码',
  look: '查看订单',
  looking: '正在查询',
  aim: '请把顾客的通行码放进框内',
  noCamera: '可以输入通行码、选一张图片，或用扫码枪扫。',
  notAPass: '这是商品条码。请扫顾客手机上的通行码。',
  otherCode: '换一个码',
  basket: '购物清单',
  summary: (count: number, total: Fen) => `${count} 件 · ${money(total)}`,
  paidAt: (time: string) => `${time} 付款`,
  ageHint: (years: number) => `请核对顾客年龄：需年满 ${years} 岁`,
  member: (tier: string) => `顾客身份：${tier}`,
  letThrough: '放行',
  checkItems: '抽查商品',
  stop: '请顾客到服务台',
  selectItems: '选择要核对的商品',
  selected: (count: number) => `已选 ${count} 种`,
  toCheck: (count: number) => `请核对这 ${count} 种商品`,
  selectBack: '不抽查了',
  startCheck: '开始核对',
  allFine: '全部相符，放行',
  chooseReason: '选择原因',
  reasons: {
    'unpaid-item': '有未付款的商品',
    'age-not-proven': '年龄未能证明',
    'not-the-buyer': '不是购买者本人',
    other: '其他原因',
  } satisfies Record<StopReason, string>,
  done: {
    'let-through': { title: '已放行', advice: '顾客可以离店。' },
    stop: { title: '请到服务台', advice: '请不要放行，带顾客去服务台。' },
  } satisfies Record<FinalVerdict['kind'], Advice>,
  next: '下一位',
  usedAt: (time: string) => `已于 ${time} 使用`,
  expiredAt: (time: string) => `已于 ${time} 过期`,
  valid: '有效通行码',
}
