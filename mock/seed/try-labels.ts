/** Codes that tell date, batch, weight or price: QR codes with a GS1 Digital Link, as packs carry them, and a sticker. */
import { checkDigit } from '@/domain/code'
import type { CalendarDate, LocalText, ProductId } from '@/domain/kernel'
import { dayOf, idOf, millis } from '@/domain/kernel'
import type { Sample } from './sample'
import { gtinOf, productSample } from './sample'

const DAY = 86_400_000

/** Labels without a date, good for ever. */
export const LABELLED: readonly Sample[] = [
  productSample('recall-unclear', 'recall-unclear', 'haiting-squid-rings-800-g', {
    zh: '部分批次召回：条码里没有批次，不能确认，请扫二维码',
    en: 'Some batches are recalled and bars tell no batch: scan the 2D code',
  }),
  linked('recalled-batch', 'recalled', 'haiting-squid-rings-800-g', '/10/HT0612', {
    zh: '这一批次已召回，不能购买',
    en: 'A recalled batch, so it cannot be bought',
  }),
  linked('other-batch', 'found', 'haiting-squid-rings-800-g', '/10/HT0709', {
    zh: '同一商品的其他批次，照常出售',
    en: 'Another batch of it, sold as ever',
  }),
  {
    id: 'sticker',
    text: stickerText('hegu-select-tiramisu-800-g', 4990),
    symbology: 'code128',
    answer: 'found',
    productId: idOf<ProductId>('hegu-select-tiramisu-800-g'),
    reason: { zh: '店员贴的改价贴：49.90 元', en: 'A sticker by staff: it costs 49.90 now' },
  },
  linked('wrong-label', 'label-mismatch', 'salted-chicken', '?3103=000500&3922=0990', {
    zh: '标签上的价格和重量对不上，请重新称重',
    en: 'Price and weight on the label disagree: weigh it again',
  }),
]

/** Labels with dates counted from `today`. */
export const datedSamples = (today: CalendarDate): readonly Sample[] => [
  linked('near-date', 'found', 'youtian-fresh-milk-950-ml', `?17=${dayAfter(today, 2)}`, {
    zh: '再过两天到期：8 折',
    en: 'Two days before its date: 20% off',
  }),
  linked('last-day', 'found', 'hegu-select-croissants-12-pcs', `?15=${dayAfter(today, 0)}`, {
    zh: '今天到期：5 折',
    en: 'Its last day: half price',
  }),
  linked('expired', 'expired', 'mailong-milk-toast-600-g', `?17=${dayAfter(today, -1)}`, {
    zh: '昨天到期，不能出售',
    en: 'Past its date since yesterday, so it cannot be bought',
  }),
  linked('weighed-pack', 'found', 'salted-chicken', `?17=${dayAfter(today, 1)}&3103=000500&3922=2990`, {
    zh: '标签上有重量、价格和日期：半公斤盐焗鸡，临期 8 折',
    en: 'Weight, price and date on one label: half a kilo of chicken, 20% off near its date',
  }),
]

/** What staff print over a code: the GTIN and the price of this one piece. */
function stickerText(productId: string, fen: number): string {
  const body = `95${gtinOf(productId).slice(1)}${String(fen).padStart(5, '0')}`
  return body + checkDigit(body)
}

function linked(
  id: string,
  answer: Sample['answer'],
  productId: string,
  rest: string,
  reason: LocalText,
): Sample {
  return {
    id,
    text: `https://id.hegu.example/01/${gtinOf(productId)}${rest}`,
    symbology: 'qr',
    answer,
    productId: idOf<ProductId>(productId),
    reason,
  }
}

/** Six digits, as GS1 writes dates. */
function dayAfter(today: CalendarDate, days: number): string {
  const day = dayOf(millis(Date.parse(`${today}T00:00:00Z`) + days * DAY), 0)
  return day.slice(2).replace(/-/g, '')
}
