/** 离店通行码。 */

import type { FinalVerdict, StopReason } from '@/domain/exit'
import type { Fen } from '@/domain/kernel'
import { money } from '../../format/money'
import type { Advice } from '../words'

export const pass = {
  title: '离店通行码',
  show: '请向门口店员出示此码',
  codeLabel: '离店通行码，请店员扫描',
  summary: (count: number, total: Fen) => `${count} 件 · ${money(total)}`,
  paidAt: (time: string) => `${time} 付款`,
  validFor: '有效时间还剩',
  expired: { title: '通行码已过期', advice: '您已经付过款。请换一个新的通行码，或到服务台处理。' },
  renew: '换一个新的通行码',
  ageNotice: (years: number) => `店员会核对年龄，请准备好证件（需年满 ${years} 岁）。`,
  brightness: '屏幕会保持常亮，并尽量调亮。',
  offline: '您的手机没有网络也能出示，由店员联网核验。',
  waiting: { title: '等待店员扫码', advice: '请走到出口，把屏幕朝向店员。' },
  checking: { title: '店员正在核对', advice: '请稍等，会看一下这几件商品。' },
  verdicts: {
    'let-through': { title: '可以离店了', advice: '谢谢光临，慢走。' },
    stop: { title: '请到服务台', advice: '此通行码不再使用。服务台处理好后，会请您离店。' },
  } satisfies Record<FinalVerdict['kind'], Advice>,
  stopped: {
    'unpaid-item': '有商品还没有付款。',
    'age-not-proven': '有商品需要核验年龄，请准备好证件。',
    'not-the-buyer': '店员需要确认这笔订单是您的。',
    other: '具体情况会当面向您说明。',
  } satisfies Record<StopReason, string>,
  receipt: '查看小票',
  finish: '结束购物',
}
