/** What the oracle counts with between item layer and order layers. */
import type { Promotion } from '@/domain/pricing/promotion'

/** One unit of `goods` (its index) after the item layer. */
export type Bought = {
  readonly goods: number
  readonly amount: number
  readonly room: number
  readonly by: readonly Promotion[]
}

/** Units that are bought in one go: alone, or as a set. `given`: what each promotion gives away. */
export type Part = {
  readonly units: readonly Bought[]
  readonly given: readonly { readonly promotion: Promotion; readonly off: number }[]
}
