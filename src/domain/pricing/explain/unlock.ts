/** What would make a basket cheaper than it looks, each promise priced by `priceCart` itself. */
import type { Fen, LocalText, ProductId, PromotionId } from '../../kernel'
import { addFen, subtractFen } from '../../kernel'
import type { Tier } from '../../member'
import type { WalletId } from '../../payment'
import type { Layer } from '../promotion'

type Named = { readonly promotionId: PromotionId; readonly layer: Layer; readonly words: LocalText }

type Promise = {
  /** What the whole basket would then cost. */
  readonly total: Fen
  /** What that is less than without this unlock: for added goods, less than they cost by themselves on top. */
  readonly gain: Fen
}

export type Unlock = Promise &
  (
    | (Named & {
        readonly kind: 'spend'
        /** List price of more goods of the promotion, goods without an offer of their own. */
        readonly missing: Fen
      })
    | (Named & {
        readonly kind: 'pieces'
        readonly missing: number
        /** The goods the promise was priced with. */
        readonly productId: ProductId
      })
    | { readonly kind: 'tier'; readonly tier: Tier }
    | (Named & { readonly kind: 'wallet'; readonly wallet: WalletId })
  )

/** What has to be bought more, by what it costs by itself; 0 where nothing has. */
export const askedFor = ({ total, gain }: Unlock, now: Fen): Fen => addFen(subtractFen(total, now), gain)
