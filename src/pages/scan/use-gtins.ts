/** Every GTIN the store the shopper is in sells, for the decoder to choose between near readings. */
import { useMemo } from 'react'
import { useAssortment } from '@/wiring-hooks'

export function useGtins(): readonly string[] {
  const products = useAssortment()?.catalog.products
  return useMemo(() => (products ?? []).flatMap(({ gtins }) => gtins), [products])
}
