/** What the basket holds, named and pictured for the eye. */
import type { CartLine, Goods } from '@/domain/cart'
import type { Language, LineId } from '@/domain/kernel'
import type { CatalogIndex, Product } from '@/domain/product'

export type GoodsView = {
  readonly id: LineId
  readonly name: string
  readonly size: string
  readonly picture: string
  readonly goods: Goods
  readonly minimumAge: number | null
}

export function goodsView(
  lines: readonly CartLine[],
  products: CatalogIndex,
  language: Language,
): GoodsView[] {
  return lines.map((line) => goodsOf(line, products.byId(line.productId), language))
}

/** A product the catalogue has dropped is still in the bag: its code names it. */
export function goodsOf(
  { id, code, goods }: CartLine,
  product: Product | undefined,
  language: Language,
): GoodsView {
  return {
    id,
    name: product?.name[language] ?? code,
    size: product?.size[language] ?? '',
    picture: product?.picture ?? '',
    goods,
    minimumAge: product?.restriction.kind === 'age' ? product.restriction.years : null,
  }
}

/** The highest age any of them asks for, or null. */
export function oldestAge(goods: readonly GoodsView[]): number | null {
  const ages = goods.flatMap(({ minimumAge }) => (minimumAge === null ? [] : [minimumAge]))
  return ages.length === 0 ? null : Math.max(...ages)
}
