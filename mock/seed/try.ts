/** Codes worth scanning in a demo, each showing one thing the shop can answer. */
import type { Symbology } from '@/domain/code'
import { checkDigit, printedGtin } from '@/domain/code'
import type { LocalText, ProductId } from '@/domain/kernel'
import { idOf } from '@/domain/kernel'
import type { ProductMatch } from '@/domain/product'
import { PRODUCTS } from './products'
import { scaleLabel } from './scale-label'

/** `answer`: what the code comes to in every store; `unknown` means it names no product at all. */
export type Sample = {
  readonly id: string
  readonly text: string
  readonly symbology: Symbology
  readonly answer: ProductMatch['kind'] | 'unknown'
  readonly productId: ProductId | null
  readonly reason: LocalText
}

export const SAMPLES: readonly Sample[] = [
  product('ordinary', 'found', 'youtian-lactose-free-milk-1-l', {
    zh: '普通商品，人人同价',
    en: 'An ordinary product at one price for everyone',
  }),
  product('member-price', 'found', 'youtian-whole-milk-1-l', {
    zh: '普通会员和尊享会员各有优惠价',
    en: 'Cheaper for members, cheaper still for premium members',
  }),
  product('third-free', 'found', 'shanlang-latte-280-ml', {
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
  product('age-check', 'needs-age-check', 'jiangzhu-lager-330-ml', {
    zh: '啤酒：出口处由员工确认已满18岁',
    en: 'Beer: staff check at the exit that the shopper is 18',
  }),
  product('limit', 'found', 'hegu-select-free-range-eggs-30-eggs', {
    zh: '鸡蛋限购两份，第三份会被婉拒',
    en: 'Eggs: two a shopper, a third one is refused',
  }),
  product('recalled', 'recalled', 'youtian-caramel-pudding-6-cups', {
    zh: '已召回，不能购买',
    en: 'Recalled, so it cannot be bought',
  }),
  product('sold-out', 'not-for-sale', 'lianban-sour-plum-drink-1-l', {
    zh: '已售罄，暂时不能购买',
    en: 'Sold out, so it cannot be bought today',
  }),
  product('till-only', 'till-only', 'hegu-gift-card-200-1-card', {
    zh: '礼品卡只能在人工收银台购买',
    en: 'Gift cards are sold at the till only',
  }),
  product('two-products', 'ambiguous', 'qipaoli-cola-330-ml', {
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
]

function product(id: string, answer: Sample['answer'], productId: string, reason: LocalText): Sample {
  return {
    id,
    text: codeOf(productId),
    symbology: 'ean13',
    answer,
    productId: idOf<ProductId>(productId),
    reason,
  }
}

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

function codeOf(productId: string): string {
  const gtin = PRODUCTS.find(({ id }) => id === productId)?.gtins[0]
  if (gtin === undefined) throw new Error(`no code for ${productId}`)
  return printedGtin(gtin)
}

/** The same digits with the last one off by one. */
function misprint(code: string): string {
  return `${code.slice(0, -1)}${(Number(code.slice(-1)) + 1) % 10}`
}
