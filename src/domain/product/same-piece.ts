/** A pack may carry its number more than once, as bars and in a label: the codes of one piece count once together. */
import type { Gtin14, LabelFacts } from '../code'
import type { Fen } from '../kernel'
import type { MatchedCode } from './matched-code'
import { labelOf } from './matched-code'

/** What the codes of one piece have said of it so far. */
export type Piece = {
  readonly gtin: Gtin14
  readonly facts: LabelFacts
  /** The price staff have stuck on it, or null. */
  readonly sticker: Fen | null
}

/** What one code says of its piece; null for a store's own numbers, which no second code repeats. */
export function pieceOf(code: MatchedCode): Piece | null {
  if (!('gtin' in code)) return null
  return {
    gtin: code.gtin,
    facts: labelOf(code),
    sticker: code.kind === 'price-sticker' ? code.price : null,
  }
}

const FACTS = [
  'batch',
  'serial',
  'expiry',
  'expiresAt',
  'bestBefore',
  'sellBy',
  'net',
  'price',
  'count',
] as const
/** These bear on no price and no sale. */
const NAMES = ['serial', 'count'] as const
const isName = (fact: (typeof FACTS)[number]) => NAMES.some((name) => name === fact)

/** The same goods, and neither contradicts the other. */
export function isSamePiece(a: Piece, b: Piece): boolean {
  if (a.gtin !== b.gtin) return false
  if (a.sticker !== null && b.sticker !== null && a.sticker !== b.sticker) return false
  return FACTS.every(
    (fact) => a.facts[fact] === undefined || b.facts[fact] === undefined || a.facts[fact] === b.facts[fact],
  )
}

/** Does it say anything on which price or sale depend and which was not known? */
export function tellsMore(piece: Piece, known: Piece): boolean {
  if (piece.sticker !== null && known.sticker === null) return true
  return FACTS.some(
    (fact) => !isName(fact) && piece.facts[fact] !== undefined && known.facts[fact] === undefined,
  )
}

/** What two codes of one piece say together. */
export function joinPieces(a: Piece, b: Piece): Piece {
  return { gtin: a.gtin, facts: { ...a.facts, ...b.facts }, sticker: a.sticker ?? b.sticker }
}

/** All that is known of a piece, as one label would say it. */
export const labelOfPiece = ({ gtin, facts }: Piece): MatchedCode => ({ kind: 'gtin', gtin, label: facts })

/** The code as if its label said as well what other codes of the piece have said. A sticker speaks for itself. */
export function withKnownFacts(code: MatchedCode, { facts }: Piece): MatchedCode {
  if (code.kind !== 'gtin' && code.kind !== 'digital-link') return code
  return { ...code, label: { ...facts, ...code.label } }
}
