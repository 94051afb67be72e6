// Two codes on one pack: what makes them one piece, and which of them decides.
import { describe, expect, it } from 'vitest'
import type { MatchedCode, Piece } from '@/domain/product'
import { isSamePiece, joinPieces, pieceOf, tellsMore, withKnownFacts } from '@/domain/product'
import { read } from '../support/scans'

const MILK = '6907142010598'
function piece(rest: string, gtin = `0${MILK}`): Piece {
  const [code] = read(`https://id.gs1.org/01/${gtin}${rest}`, 'qr')
  const said = pieceOf(code as MatchedCode)
  if (!said) throw new Error('no piece')
  return said
}
const plain = piece('')

describe('two codes', () => {
  it.each([
    ['bars and a date', '', '?17=271231', true],
    ['a batch and a date', '/10/A', '?17=271231', true],
    ['the same twice', '/10/A?17=271231', '/10/A?17=271231', true],
    ['two dates', '?17=271231', '?17=271230', false],
    ['two batches', '/10/A', '/10/B', false],
    ['two serials', '/21/1', '/21/2', false],
  ])('%s: of one piece?', (_, one, other, isOne) => {
    expect(isSamePiece(piece(one), piece(other))).toBe(isOne)
    expect(isSamePiece(piece(other), piece(one))).toBe(isOne)
  })

  it('of different goods are never one piece', () => {
    expect(isSamePiece(plain, piece('', '06900000000014'))).toBe(false)
  })

  it('with two stuck prices are two pieces; one stuck price contradicts no label', () => {
    const stuck = (price: number) => ({ ...plain, sticker: price }) as Piece
    expect(isSamePiece(stuck(490), stuck(590))).toBe(false)
    expect(isSamePiece(stuck(490), piece('?3922=0590'))).toBe(true)
  })

  it.each([
    ['?17=271231', '', true],
    ['', '?17=271231', false],
    ['/10/A?17=271231', '?17=271231', true],
    ['/21/1', '', false],
  ])('%j tells more than %j: %s', (one, other, more) => {
    expect(tellsMore(piece(one), piece(other))).toBe(more)
  })

  it('say together what each of them says', () => {
    const both = joinPieces(piece('/10/A'), piece('?17=711231'))
    expect(both.facts).toEqual({ batch: 'A', expiry: '1971-12-31' })
    expect(withKnownFacts({ kind: 'gtin', gtin: plain.gtin }, both)).toEqual({
      kind: 'gtin',
      gtin: plain.gtin,
      label: both.facts,
    })
  })

  it('of a store’s own numbering are no business of this', () => {
    const label: MatchedCode = { kind: 'in-store', plu: '20001' }
    expect(pieceOf(label)).toBeNull()
    expect(withKnownFacts(label, plain)).toBe(label)
  })
})
