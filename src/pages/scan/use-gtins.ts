/** Every GTIN the store sells, for the decoder to choose between near readings. */
import { useMemo } from 'react'
import { useCatalog } from '@/wiring-hooks'

export function useGtins(): readonly string[] {
  const products = useCatalog(({ assortment }) => assortment?.catalog.products)
  return useMemo(() => (products ?? []).flatMap(({ gtins }) => gtins), [products])
}
