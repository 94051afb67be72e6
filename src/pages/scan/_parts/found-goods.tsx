/** Goods that fit what was typed, each a tap away from the basket; and how many there are, said aloud. */
import { View } from '@tarojs/components'
import { tierOf } from '@/domain/member'
import { unitPriceFor } from '@/domain/pricing'
import type { GoodsFound, Product, ProductMatch } from '@/domain/product'
import { a11y } from '@/ui/components/a11y'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows, usePlatform, useShopper } from '@/wiring-hooks'

type Props = {
  readonly found: GoodsFound
  /** Instead of their number. */
  readonly heading?: string | null
  readonly onPicked: (match: ProductMatch) => void
}

export function FoundGoods({ found: { goods, count }, heading, onPicked }: Props) {
  const { find } = useFlows()
  const { find: words } = useMessages()
  const counted = count > goods.length ? words.foundMany(count, goods.length) : words.found(count)
  return (
    <View className="find__goods">
      <View className="find__count" {...a11y({ live: 'polite' })}>
        {count > 0 && (heading ?? counted)}
      </View>
      {goods.map((product) => {
        const match = find.match(product)
        return <FoundRow key={product.id} product={product} match={match} onClick={() => onPicked(match)} />
      })}
    </View>
  )
}

type RowProps = { readonly product: Product; readonly match: ProductMatch; readonly onClick: () => void }

function FoundRow({ product, match, onClick }: RowProps) {
  const { common } = useMessages()
  const { language } = useLooks()
  const { clock } = usePlatform()
  const tier = useShopper(({ subject }) => tierOf(subject, clock.now()))
  const price = useCatalog(({ assortment }) => assortment?.book.prices[product.id])
  return (
    <ListRow
      className="find__row"
      leading={<Picture src={product.picture} size="s" />}
      title={product.name[language]}
      subtitle={
        <>
          <View>{product.size[language]}</View>
          <Remark match={match} />
        </>
      }
      trailing={
        price && (
          <Price
            size="s"
            amount={unitPriceFor(price, tier)}
            emphasis={unitPriceFor(price, tier) < price.list ? 'member' : 'plain'}
            unit={product.saleUnit === 'weighed' ? common.perKilo : undefined}
          />
        )
      }
      onClick={onClick}
    />
  )
}

/** What stands between this product and the basket. */
function Remark({ match }: { readonly match: ProductMatch }) {
  const { find: words, product } = useMessages()
  switch (match.kind) {
    case 'found':
      return null
    case 'needs-age-check':
      return <Tag icon="id-card">{product.ageBadge(match.years)}</Tag>
    case 'needs-weighing':
      return (
        <Tag tone="accent" icon="scale">
          {words.weighFirst}
        </Tag>
      )
    case 'not-for-sale':
      return (
        <Tag tone="warn">{match.soldOut ? product.soldOut.title : product.matches[match.kind].title}</Tag>
      )
    default:
      return <Tag tone="warn">{product.matches[match.kind].title}</Tag>
  }
}
