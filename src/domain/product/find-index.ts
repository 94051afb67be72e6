/** A catalogue made ready for searching, once: names folded, spelled out and put in order. */
import { typedForms } from './find-codes'
import { compact, foldText, piecesOf, soundOf } from './find-fold'
import type { Spoken } from './find-spoken'
import { spoken } from './find-spoken'
import type { Product } from './product'

export type GoodsEntry = {
  readonly product: Product
  /** The Chinese name without gaps. */
  readonly zh: string
  readonly en: Spoken
  readonly sound: Spoken
  /** In both languages. */
  readonly sizes: string
  /** Each typed form between two bars: `|06901234567892|6901234567892|`. */
  readonly codes: string
}

/** Sorted by name, then by id. */
export type GoodsIndex = readonly GoodsEntry[]

export function indexGoods(products: readonly Product[]): GoodsIndex {
  return [...products].sort(byName).map((product) => {
    const { name, spelling, size } = product
    return {
      product,
      zh: compact(foldText(name.zh)),
      en: spoken(piecesOf(foldText(name.en))),
      sound: spoken(piecesOf(soundOf(foldText(spelling)))),
      sizes: `${compact(foldText(size.zh))} ${compact(foldText(size.en))}`,
      codes: `|${typedForms(product).join('|')}|`,
    }
  })
}

function byName(one: Product, other: Product): number {
  return compare(one.name.zh, other.name.zh) || compare(one.id, other.id)
}

/** By code unit: the same order on every phone. */
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
