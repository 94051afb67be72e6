/** 价格说明：这次没用上的优惠及原因，和差一点就能用上的优惠。 */
import type { Fen } from '@/domain/kernel'
import type { Channel, Limit } from '@/domain/pricing'
import { money } from '../../format/money'

export const why = {
  missedTitle: '这次没用上',
  notYet: (when: string) => `${when} 开始`,
  over: '活动已结束',
  notNow: (days: string, hours: string) => `仅限${days} ${hours}`,
  everyDay: '每天',
  weekdays: { 1: '周一', 2: '周二', 3: '周三', 4: '周四', 5: '周五', 6: '周六', 7: '周日' },
  or: '或',
  otherStore: '仅限其他门店',
  onlyFor: (whom: string) => `仅限${whom}`,
  channels: { scan: '仅限扫码购', till: '仅限人工收银台' } satisfies Record<Channel, string>,
  firstPurchase: '仅限第一单',
  payWith: (wallet: string) => `用${wallet}付款才有`,
  noCoupon: '要有优惠券才能用',
  excepted: '这件商品不参加',
  spendMore: (amount: Fen) => `再买 ${money(amount)} 就能用`,
  morePieces: (count: number, which: string) =>
    which === '' ? `再加 ${count} 件就能用` : `再加 ${count} 件就能用：${which}`,
  limitReached: {
    order: (most: string) => `每单最多 ${most}，已经用满`,
    day: (most: string) => `每天最多 ${most}，今天已经用满`,
    person: (most: string) => `每人最多 ${most}，已经用满`,
  } satisfies Record<Limit['per'], (most: string) => string>,
  counted: {
    pieces: (count: number) => `${count} 件`,
    sets: (count: number) => `${count} 套`,
    orders: (count: number) => `${count} 次`,
  },
  part: (pieces: number, of: number) => `${of} 件中的 ${pieces} 件`,
  shared: (whole: Fen, here: Fen) => `整套共省 ${money(whole)}，其中 ${money(here)} 算在这里`,
  budgetGone: '名额已用完',
  atFloor: '已经是最低价',
  better: (what: string) => `已用更划算的「${what}」`,
  givenElsewhere: '优惠已用在一起参加的其他商品上',
  noGain: '不用它反而更便宜',
  withCard: (tier: string) => `有${tier}卡就能用`,
  keptFor: (offer: string, saves: Fen) => `按原价才能用上「${offer}」，整单少付 ${money(saves)}`,
  noDearer: '按原价，整单也不会更贵',
  spendNudge: (missing: Fen, gain: Fen) => `再买 ${money(missing)}，立减 ${money(gain)}`,
  piecesNudge: (count: number, gain: Fen) => `再加 ${count} 件，省 ${money(gain)}`,
  tierNudge: (tier: string, gain: Fen) => `成为${tier}，这一单再省 ${money(gain)}`,
}
