/** Several pieces together cost less: how a kind of bundle is written down. Weighed and labelled packs never count. */
import type { Fault } from '../fault'
import type { GoodsFilter } from '../goods-filter'

export type BundleRule<Data> = {
  readonly slots: (benefit: Data, goods: GoodsFilter) => readonly BundleSlot[]
  /** `list`: its pieces take no item promotion and no member price; `item`: it comes on top of these. */
  readonly basis: 'list' | 'item'
  /**
   * What comes off each piece of a full set, in the order of `pieces`; whole fen, never more than a piece's `room`.
   * All zero: the set gives nothing.
   */
  readonly off: (benefit: Data, pieces: readonly BundlePiece[]) => readonly number[]
  readonly fault: (benefit: Data) => Fault | null
}

/** So many pieces that pass all of these filters. */
export type BundleSlot = { readonly count: number; readonly filters: readonly GoodsFilter[] }

/** `amount` in fen on the bundle's basis; `room`: what may come off before the price floor. */
export type BundlePiece = { readonly amount: number; readonly room: number; readonly slot: number }
