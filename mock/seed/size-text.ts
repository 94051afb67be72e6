/** Pack sizes in both languages, made from the short English form in the product tables. */
import type { LocalText } from '@/domain/kernel'

export const BY_WEIGHT = 'by weight'

const UNITS: { readonly [english: string]: string } = {
  g: '克',
  kg: '千克',
  ml: '毫升',
  L: '升',
  cm: '厘米',
  m: '米',
  in: '英寸',
  W: '瓦',
  pcs: '个',
  card: '张',
  stick: '支',
  sticks: '支',
  eggs: '枚',
  pads: '片',
  caps: '粒',
  cups: '杯',
  bags: '袋',
  rolls: '卷',
  pairs: '双',
  pack: '包',
  packs: '包',
  box: '盒',
  boxes: '盒',
  set: '套',
}

/** `12 × 250 ml` → 250毫升×12 and `12 × 250 ml`. Throws for a unit without a Chinese word. */
export function sizeText(english: string): LocalText {
  if (english === BY_WEIGHT) return { zh: '称重', en: english }
  const [, times, amount, unit] = /^(?:(\d+) × )?([\d.x]+) (\w+)$/.exec(english) ?? []
  const word = UNITS[unit ?? '']
  if (amount === undefined || word === undefined) throw new RangeError(`no Chinese for the size ${english}`)
  return {
    zh: `${amount}${word}${times === undefined ? '' : `×${times}`}`,
    en: english === '1 pcs' ? '1 pc' : english,
  }
}
