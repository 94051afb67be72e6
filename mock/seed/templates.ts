/** How the stores' own codes are laid out: scale labels, reduced-price stickers, shelf labels and their QR codes. */
import type { CodeTemplate, InStoreTemplate, TemplateField } from '@/domain/code'

const KINDS: { readonly [letter: string]: TemplateField['kind'] } = {
  f: 'flag',
  p: 'plu',
  g: 'gtin',
  a: 'amount',
  w: 'weight',
  n: 'count',
  v: 'verifier',
  c: 'check',
}

/** A picture of the code, one letter a character; amounts have two decimals and weights three. */
export function labelTemplate(
  picture: string,
  prefix: string,
  facts: Partial<InStoreTemplate> = {},
): InStoreTemplate {
  const fields = [...picture.matchAll(/(\w)\1*/g)].map(({ 0: run, index }) => {
    const kind = KINDS[run.slice(0, 1)] ?? 'ignore'
    const decimals = kind === 'amount' ? 2 : kind === 'weight' ? 3 : 0
    return { kind, start: index, length: run.length, decimals }
  })
  return { kind: 'label', means: 'goods', length: picture.length, prefixes: [prefix], fields, ...facts }
}

export const TEMPLATES: readonly CodeTemplate[] = [
  // packs from the scale: the price in fen, or the weight in grams
  labelTemplate('ffpppppaaaaac', '22'),
  labelTemplate('ffpppppwwwwwc', '21'),
  // the long label of the counters tells both
  labelTemplate('ffpppppaaaaawwwwwc', '26', { symbology: 'code128' }),
  labelTemplate('ffgggggggggggggaaaaac', '95', { means: 'price-sticker', symbology: 'code128' }),
  labelTemplate('ffggggggggggggg', 'SL', { means: 'shelf-label', symbology: 'code128' }),
  { kind: 'address', pattern: 'https://q.hegu.example/g/{gtin}' },
]
