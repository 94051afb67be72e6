/** Codes worth scanning in a demo, each showing one thing the shop can answer. */
import { checkDigit } from '@/domain/code'
import type { CalendarDate, LocalText, ProductId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { Sample } from './sample'
import { codeOf, productSample } from './sample'
import { scaleLabel } from './scale-label'
import { datedSamples, LABELLED } from './try-labels'

/** Codes that mean the same on every day. */
export const SAMPLES: readonly Sample[] = [
  productSample('ordinary', 'found', 'youtian-lactose-free-milk-1-l', {
    zh: '普通商品，人人同价',
    en: 'An ordinary product at one price for everyone',
  }),
  productSample('member-price', 'found', 'youtian-whole-milk-1-l', {
    zh: '普通会员和尊享会员各有优惠价',
    en: 'Cheaper for members, cheaper still for premium members',
  }),
  productSample('third-free', 'found', 'shanlang-latte-280-ml', {
    zh: '扫三次：咖啡买二送一',
    en: 'Scan it three times: the third coffee is free',
  }),
  label('price-label', 'amount', '20001', 1863, 'fuji-apple', {
    zh: '苹果称重标签，条码里是金额',
    en: 'A scale label for apples with the price inside',
  }),
  label('weight-label', 'weight', '21001', 840, 'tomato', {
    zh: '西红柿称重标签，条码里是重量',
    en: 'A scale label for tomatoes with the weight inside',
  }),
  productSample('age-check', 'needs-age-check', 'jiangzhu-lager-330-ml', {
    zh: '啤酒：出口处由员工确认已满18岁',
    en: 'Beer: staff check at the exit that the shopper is 18',
  }),
  productSample('limit', 'found', 'hegu-select-free-range-eggs-30-eggs', {
    zh: '鸡蛋限购两份，第三份会被婉拒',
    en: 'Eggs: two a shopper, a third one is refused',
  }),
  productSample('recalled', 'recalled', 'youtian-caramel-pudding-6-cups', {
    zh: '已召回，不能购买',
    en: 'Recalled, so it cannot be bought',
  }),
  productSample('sold-out', 'not-for-sale', 'lianban-sour-plum-drink-1-l', {
    zh: '已售罄，暂时不能购买',
    en: 'Sold out, so it cannot be bought today',
  }),
  productSample('till-only', 'till-only', 'hegu-gift-card-200-1-card', {
    zh: '礼品卡只能在人工收银台购买',
    en: 'Gift cards are sold at the till only',
  }),
  productSample('two-products', 'ambiguous', 'qipaoli-cola-330-ml', {
    zh: '单罐和六连包同一条码，由顾客选择',
    en: 'One code for the can and the six-pack: the shopper chooses',
  }),
  {
    id: 'unknown-code',
    text: `690000000001${checkDigit('690000000001')}`,
    symbology: 'ean13',
    answer: 'not-found',
    productId: null,
    reason: { zh: '条码有效，但本店没有这件商品', en: 'A valid code of nothing this store sells' },
  },
  {
    id: 'wrong-check-digit',
    text: misprint(codeOf('youtian-whole-milk-1-l')),
    symbology: 'ean13',
    answer: 'unknown',
    productId: null,
    reason: { zh: '校验位错误，请重新扫描', en: 'The check digit is wrong: scan again' },
  },
  ...LABELLED,
]

/** All of them, and those whose dates are counted from today. */
export const samplesAt = (today: CalendarDate): readonly Sample[] => [...SAMPLES, ...datedSamples(today)]

function label(
  id: string,
  kind: 'amount' | 'weight',
  plu: string,
  value: number,
  productId: string,
  reason: LocalText,
): Sample {
  const text = scaleLabel(kind, plu, value)
  return { id, text, symbology: 'ean13', answer: 'found', productId: idOf<ProductId>(productId), reason }
}

/** The same digits with the last one off by one. */
function misprint(code: string): string {
  return `${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`
}
