/** Turns the short rows of a product table into products and prices. */
import type { Gtin14 } from '@/domain/code'
import { checkDigit } from '@/domain/code'
import type { ProductId } from '@/domain/kernel'
import { fen, idOf } from '@/domain/kernel'
import type { Price } from '@/domain/pricing'
import type { Availability, Category, Product, Restriction } from '@/domain/product'
import { BY_WEIGHT, sizeText } from './size-text'
import { SPELLINGS } from './spellings'
import type { SeedStoreId } from './stores'

/** What sets a product apart; most have no mark. */
export type Marks = {
  /** Years a shopper must have. */
  readonly age?: number
  readonly tillOnly?: boolean
  /** 限购: pieces a trip. */
  readonly limit?: number
  /** 最低价: fen a piece or kilogram that promotions never go below. */
  readonly floor?: number
  /** Notice in Chinese and English, then the batches; without any all are recalled. */
  readonly recalled?: readonly [zh: string, en: string, ...batches: string[]]
  readonly soldOut?: boolean
  readonly notForSale?: boolean
  /** The only store that sells it. */
  readonly only?: SeedStoreId
}

/**
 * `codes`: GTIN bodies without their check digit, a space between two. Weighed goods begin with `#` and their
 * five-digit store number; a GTIN after it is that of packs weighed by the maker, whose labels tell the weight. `prices`: fen a piece (a kilogram for weighed goods); `null` or nothing means no price of its own.
 */
export type Row = readonly [
  en: string,
  zh: string,
  size: string,
  codes: string,
  prices: readonly [list: number, ordinary?: number | null, premium?: number],
  picture: string,
  marks?: Marks,
]

export type SeedProduct = { readonly product: Product; readonly price: Price; readonly only?: SeedStoreId }

export function table(category: Category, rows: readonly Row[]): SeedProduct[] {
  return rows.map((row) => readRow(category, row))
}

function readRow(category: Category, [en, zh, size, codes, prices, picture, marks = {}]: Row): SeedProduct {
  const printed = codes.split(' ')
  const plu = printed.find((code) => code.startsWith('#'))?.slice(1) ?? null
  const id = productId(size === BY_WEIGHT ? en : `${en} ${size}`)
  const product: Product = {
    id,
    gtins: printed.filter((code) => !code.startsWith('#')).map(gtinOf),
    plu,
    name: { zh, en },
    spelling: SPELLINGS[id] ?? '',
    size: sizeText(size),
    category,
    picture: `/pictures/${picture}.svg`,
    saleUnit: plu === null ? 'piece' : 'weighed',
    restriction: restrictionOf(marks),
    availability: availabilityOf(marks),
    purchaseLimit: marks.limit ?? null,
  }
  return { product, price: priceOf(prices, marks.floor), only: marks.only }
}

/** The English words of a product as an id: `Youtian whole milk`, `1 L` → `youtian-whole-milk-1-l`. */
function productId(words: string): ProductId {
  const slug = words
    .toLowerCase()
    .replace(/×/g, 'x')
    .replace(/[^a-z0-9]+/g, '-')
  return idOf<ProductId>(slug.replace(/^-|-$/g, ''))
}

function gtinOf(body: string): Gtin14 {
  return `${body}${checkDigit(body)}`.padStart(14, '0') as Gtin14
}

/** A premium member never pays more than an ordinary one. */
function priceOf([list, ordinary, premium]: Row[4], floor?: number): Price {
  const best = premium ?? ordinary
  return {
    list: fen(list),
    member: {
      ...(ordinary == null ? {} : { ordinary: fen(ordinary) }),
      ...(best == null ? {} : { premium: fen(best) }),
    },
    ...(floor === undefined ? {} : { floor: fen(floor) }),
  }
}

function restrictionOf({ age, tillOnly }: Marks): Restriction {
  if (tillOnly) return { kind: 'till-only' }
  return age === undefined ? { kind: 'none' } : { kind: 'age', years: age }
}

function availabilityOf({ recalled, soldOut, notForSale }: Marks): Availability {
  if (recalled) {
    const [zh, en, ...batches] = recalled
    return { kind: 'recalled', notice: { zh, en }, batches: batches.length > 0 ? batches : null }
  }
  if (soldOut) return { kind: 'sold-out' }
  return notForSale ? { kind: 'not-for-sale' } : { kind: 'on-sale' }
}
