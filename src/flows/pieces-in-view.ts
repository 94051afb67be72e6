/** Which pieces the codes in view belong to, and the line each piece has become. */
import type { SeenCodes } from '@/domain/code'
import type { MatchedCode, Piece } from '@/domain/product'
import { isSamePiece, joinPieces, pieceOf } from '@/domain/product'
import type { PutLine } from './basket-changes'

export type PieceInView = Piece & {
  /** Every text by which it was read. */
  readonly texts: readonly string[]
  /** Null as long as it has not gone into the basket; it stays when the line is gone again. */
  readonly line: PutLine | null
}

export function createPiecesInView() {
  let held: readonly PieceInView[] = []

  return {
    /** The piece in view that may carry this text as well, which itself has just come into view. */
    twinOf(text: string, said: Piece, seen: SeenCodes): PieceInView | undefined {
      const inView = new Set(seen.map((each) => each.text))
      inView.delete(text)
      held = held.filter(({ texts }) => texts.some((each) => inView.has(each)))
      return held.find((piece) => isSamePiece(piece, said))
    },

    /** Remembers what a read was; `twin` where it was one more code of a piece already known. */
    note(text: string, said: Piece, twin: PieceInView | undefined, line: PutLine | null): void {
      const known = twin ? joinPieces(twin, said) : said
      const texts = [...(twin?.texts ?? []), text]
      held = [
        ...held.filter((piece) => piece !== twin),
        { ...known, texts, line: line ?? twin?.line ?? null },
      ]
    },

    /** The shopper was asked first: now the piece is in the basket. */
    noteChosen(code: MatchedCode, line: PutLine): void {
      const said = pieceOf(code)
      held = held.map((piece) =>
        said && piece.line === null && isSamePiece(piece, said) ? { ...piece, line } : piece,
      )
    },
  }
}
