/** One unit costs less: how a kind of item benefit is written down. */
import type { Fen } from '../../kernel'
import type { Fault } from '../fault'
import type { Unit } from '../unit'

export type ItemRule<Data> = {
  /** What the unit costs with this benefit, or null where it does not hold. May be more than list. */
  readonly amount: (benefit: Data, unit: Unit, piecesOfGoods: number) => Fen | null
  /** What is wrong with the data, or null. */
  readonly fault: (benefit: Data) => Fault | null
}
