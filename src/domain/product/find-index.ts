/** A catalogue made ready for searching, once: names folded, spelled out and put in order. */
import { typedForms } from './find-codes'
import type { Traces } from './find-fold'
import { compact, foldText, piecesOf, soundOf, tracesOf } from './find-fold'
import type { Spoken } from './find-spoken'
import { spoken } from './find-spoken'
import type { Product } from './product'

export type GoodsEntry = {
  readonly product: Product
  /** The Chinese name without gaps. */
  readonly zh: string
  readonly en: Spoken
  readonly sound: Spoken
  /** In both languages, a gap before each word: ` 250 毫升 250 ml 250ml`. */
  readonly sizes: string
  /** Of all the texts above. */
  readonly traces: Traces
  /** Each typed form between two bars: `|06901234567892|6901234567892|`. */
  readonly codes: string
}

/** Sorted by name, then by id. */
export type GoodsIndex = readonly GoodsEntry[]

export function indexGoods(products: readonly Product[]): GoodsIndex {
  return [...products].sort(byName).map((product) => {
    const { name, spelling, size } = product
    const zh = compact(foldText(name.zh))
    const en = spoken(piecesOf(foldText(name.en)))
    const sound = spoken(piecesOf(soundOf(foldText(spelling))))
    const sizes = sizeWords(size)
    const traces = tracesOf(soundOf(compact(zh + en.joined + sound.joined + sizes)))
    return { product, zh, en, sound, sizes, traces, codes: `|${typedForms(product).join('|')}|` }
  })
}

function sizeWords({ zh, en }: Product['size']): string {
  const words = foldText(en)
  return ['', ...piecesOf(foldText(zh)), words, words.replace(/(\d) (?=[a-z])/g, '$1')].join(' ')
}

function byName(one: Product, other: Product): number {
  return compare(one.name.zh, other.name.zh) || compare(one.id, other.id)
}

/** By code unit: the same order on every phone. */
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
