/** The sets a bundle can form from what is left of its component's pieces. */
import type { BundleOffer } from './offer'
import { excludes } from './offer'
import type { Option, UnitClass } from './unit-class'
import type { Work } from './work'

/** A piece that may fill a slot, and what it takes in the item layer. */
export type Piece = {
  readonly unit: UnitClass
  readonly option: Option
  readonly slot: number
  readonly place: number
}
export type PieceSet = { readonly pieces: readonly Piece[]; readonly off: readonly number[] }

/**
 * All sets with at least one piece of the class at `first` and none before it, that give something. `left`: pieces left,
 * by place in the component. Not all of them where that is more work than may be done.
 */
export type SetMaker = (first: number, left: readonly number[]) => PieceSet[]

/** `tried`: by place what a piece may have taken in the item layer. */
export function setMakerFor(
  bundle: BundleOffer,
  classes: readonly UnitClass[],
  tried: readonly (readonly Option[])[],
  work: Work,
): SetMaker {
  const { benefit, rule, slots } = bundle
  const fitting = slots.map((_, slot) => piecesFor(bundle, slot, classes, tried))
  const wanted = slots.map(({ count }) => count)
  const last = slots.length - 1

  return (first, before) => {
    const found: PieceSet[] = []
    const left = [...before]
    const pieces: Piece[] = []
    let ofFirst = 0

    const fill = (slot: number, missing: number, from: number) => {
      if (missing === 0) {
        if (slot === last) finish()
        else fill(slot + 1, wanted[slot + 1] as number, 0)
        return
      }
      // pieces of a slot are taken in order of place: the last slot's first is the last chance for one of the first class
      const mustBeFirst = slot === last && missing === wanted[slot] && ofFirst === 0
      const choice = fitting[slot] as readonly Piece[]
      for (let n = from; n < choice.length; n++) {
        const piece = choice[n] as Piece
        const { place } = piece
        if (place < first || (left[place] as number) === 0) continue
        if (mustBeFirst && place > first) return
        if (!work.may(1)) return
        left[place] = (left[place] as number) - 1
        ofFirst += place === first ? 1 : 0
        pieces.push(piece)
        fill(slot, missing - 1, n)
        pieces.pop()
        ofFirst -= place === first ? 1 : 0
        left[place] = (left[place] as number) + 1
      }
    }
    const finish = () => {
      const off = rule.off(
        benefit,
        pieces.map(({ unit, option, slot }) => ({
          amount: option.amount,
          room: option.amount - unit.floor,
          slot,
        })),
      )
      if (off.some((each) => each > 0)) found.push({ pieces: [...pieces], off })
    }
    fill(0, wanted[0] as number, 0)
    return found
  }
}

function piecesFor(
  bundle: BundleOffer,
  slot: number,
  classes: readonly UnitClass[],
  tried: readonly (readonly Option[])[],
): readonly Piece[] {
  const takes = bundle.slots[slot]?.takes
  return classes.flatMap((unit, place) => {
    if (!takes?.has(unit.index)) return []
    const options = bundle.rule.basis === 'list' ? unit.options.slice(0, 1) : (tried[place] ?? [])
    return options
      .filter(({ offer }) => !excludes(bundle, offer))
      .map((option) => ({ unit, option, slot, place }))
  })
}
