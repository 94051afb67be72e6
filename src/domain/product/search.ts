/** Finding goods by what the shopper types: a name in either language, pinyin or its first letters, or a number. */
import { typedDigits } from '../code'
import { foldText, hasTraces, piecesOf, soundOf, tracesOf } from './find-fold'
import type { GoodsEntry, GoodsIndex } from './find-index'
import { abbreviates, beginsWord, endsName } from './find-spoken'
import type { Product } from './product'

/** The best of what was found, and how many there are in all. */
export type GoodsFound = { readonly goods: readonly Product[]; readonly count: number }

/** How well something fits, best first; equals keep the order of the index. */
const EXACT = 0
/** The last word of a name says what the thing is, in Chinese as in English: milk is looked for before milk toffees. */
const LAST = 1
const START = 2
const WORD = 3
const INITIALS = 4
const INSIDE = 5
const SIZE = 6
const NOT_AT_ALL = 7

/** As long as a name may be. */
const LONGEST = 200
/** Fewer digits would begin half of all codes. */
const FEWEST_DIGITS = 3

/** What was typed, as names and as pinyin have it. */
type Piece = { readonly text: string; readonly sound: string; readonly isLatin: boolean }

/** Goods whose names, in any of their forms, or codes have everything that was typed. */
export function searchProducts(index: GoodsIndex, query: string, limit: number): GoodsFound {
  const typed = query.slice(0, LONGEST)
  const texts = piecesOf(foldText(typed))
  if (texts.length === 0) return { goods: [], count: 0 }
  const digits = typedDigits(typed) ?? ''
  const whole = pieceOf(texts.join(''))
  const pieces = texts.filter((text, i) => texts.indexOf(text) === i).map(pieceOf)
  const traces = tracesOf(whole.sound)
  return bestOf(index, limit, (entry) => {
    const code = rankOfCode(entry, digits)
    if (!hasTraces(entry.traces, traces)) return code
    return Math.min(code, rankOfName(entry, whole) ?? rankOfPieces(entry, pieces))
  })
}

/** Goods with a code that begins with these digits; a code that is just these comes first. */
export function searchCodes(index: GoodsIndex, typed: string, limit: number): GoodsFound {
  const digits = typedDigits(typed) ?? ''
  return bestOf(index, limit, (entry) => rankOfCode(entry, digits))
}

const pieceOf = (text: string): Piece => ({
  text,
  sound: soundOf(text),
  isLatin: /^[a-z0-9]/.test(text),
})

function bestOf(index: GoodsIndex, limit: number, rankOf: (entry: GoodsEntry) => number): GoodsFound {
  const ranks: Product[][] = Array.from({ length: NOT_AT_ALL }, () => [])
  let count = 0
  for (const entry of index) {
    const rank = ranks[rankOf(entry)]
    if (!rank) continue
    count += 1
    if (rank.length < limit) rank.push(entry.product)
  }
  return { goods: ranks.flat().slice(0, Math.max(0, limit)), count }
}

function rankOfCode({ codes }: GoodsEntry, digits: string): number {
  if (digits.length < FEWEST_DIGITS || !codes.includes(`|${digits}`)) return NOT_AT_ALL
  return codes.includes(`|${digits}|`) ? EXACT : START
}

/** All that was typed as the beginning of one form of the name. */
function rankOfName({ zh, en, sound }: GoodsEntry, { text, sound: spelt }: Piece): number | undefined {
  const isStart = zh.startsWith(text) || en.joined.startsWith(text) || sound.joined.startsWith(spelt)
  if (!isStart) return undefined
  return zh === text || en.joined === text || sound.joined === spelt ? EXACT : START
}

/** Each piece on its own, in any order; the worst of them counts. */
function rankOfPieces(entry: GoodsEntry, pieces: readonly Piece[]): number {
  let best: number = SIZE
  let worst: number = EXACT
  for (const piece of pieces) {
    const rank = rankOfPiece(entry, piece)
    if (rank === NOT_AT_ALL) return NOT_AT_ALL
    best = Math.min(best, rank)
    worst = Math.max(worst, rank)
  }
  // a size narrows a search down, it does not find anything by itself
  return best < SIZE ? worst : NOT_AT_ALL
}

function rankOfPiece({ zh, en, sound, sizes }: GoodsEntry, piece: Piece): number {
  const { text, isLatin } = piece
  if (isLatin ? endsName(en, text) || endsName(sound, piece.sound) : zh.endsWith(text)) return LAST
  if (beginsWord(en, text) || (isLatin && beginsWord(sound, piece.sound))) return WORD
  if (isLatin && abbreviates(sound, piece.sound)) return INITIALS
  if (zh.includes(text)) return INSIDE
  return sizes.includes(` ${text}`) ? SIZE : NOT_AT_ALL
}
