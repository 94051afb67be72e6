/** What is left while units are handed out: units by class, and what scarce promotions may still give. */
import type { BundleOffer, ItemOffer } from './offer'
import type { Taken } from './outcome'

type Offer = ItemOffer | BundleOffer
type Given = { readonly count: number; readonly fen: number }

export type Stock = {
  /** Units left, by place in the component. */
  readonly left: readonly number[]
  readonly given: ReadonlyMap<Offer, Given>
}

/** The same stock, whatever way led to it. */
export function keyOf({ left, given }: Stock, scarce: readonly Offer[]): string {
  const used = scarce.map((offer) => {
    const { count, fen } = given.get(offer) ?? NOTHING
    return `${count}:${fen}`
  })
  return `${left.join(',')}|${used.join(',')}`
}

const NOTHING: Given = { count: 0, fen: 0 }

/** The stock without these units of one set (or one single unit), or null where a promotion would run out. */
export function without(
  stock: Stock,
  taken: readonly Taken[],
  places: readonly number[],
  scarce: readonly Offer[],
): Stock | null {
  const left = [...stock.left]
  for (const place of places) left[place] = (left[place] as number) - 1
  if (scarce.length === 0) return { left, given: stock.given }
  const given = new Map(stock.given)
  const give = (offer: Offer | null, count: number, fen: number) => {
    if (offer === null || !scarce.includes(offer)) return true
    const before = given.get(offer) ?? NOTHING
    const after = { count: before.count + count, fen: before.fen + fen }
    given.set(offer, after)
    return after.count <= offer.allowance.count && after.fen <= offer.allowance.fen
  }
  const isGiven = taken.every(({ unit, option, bundle, off }, i) => {
    const item = give(option.offer, 1, unit.unit.listAmount - option.amount)
    return item && give(bundle, i === 0 ? 1 : 0, off)
  })
  return isGiven ? { left, given } : null
}
