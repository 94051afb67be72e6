/** Every GTIN the store the shopper is in sells, for the decoder to choose between near readings. */
import { useMemo } from 'react'
import { useCatalog, useTrip } from '@/wiring-hooks'

export function useGtins(): readonly string[] {
  const trip = useTrip()
  const products = useCatalog(({ assortment }) =>
    'storeId' in trip && assortment?.catalog.storeId === trip.storeId
      ? assortment.catalog.products
      : undefined,
  )
  return useMemo(() => (products ?? []).flatMap(({ gtins }) => gtins), [products])
}
