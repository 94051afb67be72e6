/** At most two offers that are nearly reached, with goods this store sells to this shopper now. */
import { useMemo } from 'react'
import type { Cart } from '@/domain/cart'
import { piecesOf } from '@/domain/cart'
import type { Language, ProductId } from '@/domain/kernel'
import { mayRise } from '@/domain/member'
import type { Unlock } from '@/domain/pricing'
import { unlockSteps, worthTelling } from '@/domain/pricing'
import type { CatalogIndex } from '@/domain/product'
import { useInSteps } from '@/ui/hooks/use-in-steps'
import { usePlatform, useShopper } from '@/wiring-hooks'
import type { PricedBasket } from '@/wiring-prices'
import { useRestingBasket } from '@/wiring-prices'

export type Nudge =
  | Extract<Unlock, { kind: 'spend' | 'tier' }>
  | (Extract<Unlock, { kind: 'pieces' }> & { readonly name: string })

export function useNudges(products: CatalogIndex, language: Language): readonly Nudge[] {
  const { clock } = usePlatform()
  const basket = useRestingBasket()
  const subject = useShopper((state) => state.subject)
  // in grace there is only the tier one has to renew
  const canRise = subject.kind !== 'member' || mayRise(subject.membership, clock.now())
  const look = useMemo(
    () => basket && (() => worthwhile(basket, products, canRise)),
    [basket, products, canRise],
  )
  const unlocks = useInSteps(look, clock) ?? []
  return unlocks.flatMap((unlock) => nudgeOf(unlock, products, language))
}

function* worthwhile(
  { cart, book, context, priced }: PricedBasket,
  products: CatalogIndex,
  canRise: boolean,
) {
  const mayAdd = (id: ProductId, more: number) => sells(products, cart, id, more)
  const unlocks = yield* unlockSteps(priced, cart, book, context, mayAdd)
  return worthTelling(canRise ? unlocks : unlocks.filter(({ kind }) => kind !== 'tier'), priced.total)
}

function nudgeOf(unlock: Unlock, products: CatalogIndex, language: Language): Nudge[] {
  switch (unlock.kind) {
    case 'pieces':
      return [{ ...unlock, name: products.byId(unlock.productId)?.name[language] ?? '' }]
    // the store prices a basket before a wallet is chosen, so its offer cannot be promised here
    case 'wallet':
      return []
    default:
      return [unlock]
  }
}

function sells(products: CatalogIndex, cart: Cart, id: ProductId, more: number): boolean {
  const product = products.byId(id)
  if (product?.availability.kind !== 'on-sale' || product.restriction.kind === 'till-only') return false
  return piecesOf(cart, id) + more <= (product.purchaseLimit ?? Number.POSITIVE_INFINITY)
}
