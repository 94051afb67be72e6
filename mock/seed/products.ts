/** Every product of the chain, in the order of the aisles. */
import { ALCOHOL } from './products/alcohol'
import { BABY } from './products/baby'
import { BAKERY } from './products/bakery'
import { DAIRY } from './products/dairy'
import { DELI } from './products/deli'
import { DRINKS } from './products/drinks'
import { FROZEN } from './products/frozen'
import { FRUIT } from './products/fruit'
import { HOME } from './products/home'
import { HOUSEHOLD } from './products/household'
import { MEAT } from './products/meat'
import { PANTRY } from './products/pantry'
import { PERSONAL_CARE } from './products/personal-care'
import { PETS } from './products/pets'
import { SNACKS } from './products/snacks'
import { VEGETABLES } from './products/vegetables'
import type { SeedProduct } from './table'

const ALL: readonly SeedProduct[] = [
  ...FRUIT,
  ...VEGETABLES,
  ...MEAT,
  ...DAIRY,
  ...BAKERY,
  ...DELI,
  ...FROZEN,
  ...PANTRY,
  ...SNACKS,
  ...DRINKS,
  ...ALCOHOL,
  ...HOUSEHOLD,
  ...PERSONAL_CARE,
  ...BABY,
  ...PETS,
  ...HOME,
]

export const PRODUCTS = ALL.map(({ product }) => product)

/** What one store has on its shelves. */
export function shelvesOf(storeId: string): SeedProduct[] {
  return ALL.filter(({ only }) => only === undefined || only === storeId)
}
