/** What a name and a search have in common: one case, one width, no accents, no punctuation. */
import { narrowText } from '../kernel'

const ACCENTS: readonly (readonly [plain: string, accented: string])[] = [
  ['a', 'àáâãäåāăąǎ'],
  ['c', 'çćĉċč'],
  ['d', 'ďđ'],
  ['e', 'èéêëēĕėęě'],
  ['g', 'ĝğġģ'],
  ['i', 'ìíîïĩīĭįıǐ'],
  ['l', 'ĺļľł'],
  ['n', 'ñńņňǹ'],
  ['o', 'òóôõöøōŏőǒ'],
  ['r', 'ŕŗř'],
  ['s', 'śŝşš'],
  ['t', 'ţťŧ'],
  ['u', 'ùúûüũūŭůűųǔǖǘǚǜ'],
  ['y', 'ýÿŷ'],
  ['z', 'źżž'],
]
const PLAIN: ReadonlyMap<string, string> = new Map([
  ...ACCENTS.flatMap(([plain, accented]) => Array.from(accented, (one) => [one, plain] as const)),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
])

/** Apostrophes, and marks that only change the letter before them. */
const NOTHING = /['\u2019]|[\u0300-\u036f]|[\u200b-\u200d]|[\ufe00-\ufe0f]|\ufeff/g
const GAP = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u00d7\u2000-\u206f\u3000-\u3004\u3008-\u301f\u30fb\uffe0-\uffee]+/g

/** Not `normalize`: some host apps do not have it. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, foldOdd)
    .trim()
}

function foldOdd(text: string): string {
  if (text === ' ') return text
  return narrowText(text)
    .replace(/[\u00df-\u01dc]/g, (letter) => PLAIN.get(letter) ?? letter)
    .replace(NOTHING, '')
    .replace(GAP, ' ')
}

/** Folded text in pieces of one kind: Latin letters with digits, or a run of anything else. */
export function piecesOf(folded: string): string[] {
  return folded.match(/[a-z0-9]+|[^a-z0-9 ]+/g) ?? []
}

export const compact = (folded: string) => folded.replace(/ /g, '')

/** As pinyin is typed: ü as v, as u or as itself. */
export const soundOf = (folded: string) => folded.replace(/v/g, 'u')

/** Which characters occur, one bit for several of them: what a text lacks here, it lacks. */
export type Traces = { readonly letters: number; readonly signs: number }

const BITS = 30

export function tracesOf(folded: string): Traces {
  let letters = 0
  let signs = 0
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i)
    if (code < 0x80) letters |= 1 << (code % BITS)
    else signs |= 1 << (code % BITS)
  }
  return { letters, signs }
}

export const hasTraces = (all: Traces, some: Traces) =>
  (some.letters & ~all.letters) === 0 && (some.signs & ~all.signs) === 0
