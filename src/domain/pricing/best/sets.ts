/** The sets a bundle can form from what is left of its component's pieces. */
import type { BundleOffer } from './offer'
import { excludes } from './offer'
import type { Option, UnitClass } from './unit-class'
import type { Work } from './work'

export type Piece = {
  readonly unit: UnitClass
  readonly option: Option
  readonly slot: number
  readonly place: number
}
export type PieceSet = { readonly pieces: readonly Piece[]; readonly off: readonly number[] }

type Having = {
  /** Pieces left, by place in the component. */
  readonly left: readonly number[]
  /** What a piece at a place may have taken in the item layer. */
  readonly optionsAt: (place: number) => readonly Option[]
}

/**
 * All sets with at least one piece of the class at `first` and none before it, that give something; not all of them
 * where that is more work than may be done.
 */
export function setsWith(
  first: number,
  bundle: BundleOffer,
  classes: readonly UnitClass[],
  having: Having,
  work: Work,
): PieceSet[] {
  const { benefit, rule, slots } = bundle
  const found: PieceSet[] = []
  const entries = slots.map(({ takes }) => entriesFor(takes, first, { bundle, classes, having }))
  const wanted = slots.map(({ count }) => count)
  const left = [...having.left]
  const pieces: Piece[] = []

  const fill = (slot: number, missing: number, from: number) => {
    if (missing === 0) {
      if (slot + 1 < slots.length) fill(slot + 1, wanted[slot + 1] as number, 0)
      else finish()
      return
    }
    const choice = entries[slot] as (typeof entries)[number]
    for (let n = from; n < choice.length; n++) {
      const { unit, option, place } = choice[n] as (typeof choice)[number]
      if ((left[place] as number) === 0) continue
      if (!work.may(1)) return
      left[place] = (left[place] as number) - 1
      pieces.push({ unit, option, slot, place })
      fill(slot, missing - 1, n)
      pieces.pop()
      left[place] = (left[place] as number) + 1
    }
  }
  const finish = () => {
    if (!pieces.some(({ place }) => place === first)) return
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

type Around = { bundle: BundleOffer; classes: readonly UnitClass[]; having: Having }

function entriesFor(takes: ReadonlySet<number>, first: number, { bundle, classes, having }: Around) {
  return classes.flatMap((unit, place) => {
    if (place < first || !takes.has(unit.index)) return []
    const options = bundle.rule.basis === 'list' ? unit.options.slice(0, 1) : having.optionsAt(place)
    return options.filter(({ offer }) => !excludes(bundle, offer)).map((option) => ({ unit, option, place }))
  })
}
