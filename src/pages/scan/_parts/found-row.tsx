/** One of the goods that were found: picture, name, size, price, and what stands between it and the basket. */
import { View } from '@tarojs/components'
import { hasOwn } from '@/domain/kernel'
import { unitPriceFor } from '@/domain/pricing'
import type { Product, ProductMatch } from '@/domain/product'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useTier } from '@/wiring-hooks'

type RowProps = { readonly product: Product; readonly match: ProductMatch; readonly onClick: () => void }

export function FoundRow({ product, match, onClick }: RowProps) {
  const { common } = useMessages()
  const { language } = useLooks()
  const tier = useTier()
  const price = useCatalog(({ assortment }) => {
    const prices = assortment?.book.prices
    return prices && hasOwn(prices, product.id) ? prices[product.id] : undefined
  })
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
      return <Note icon="id-card">{product.ageBadge(match.years)}</Note>
    case 'needs-weighing':
      return <Note icon="scale">{words.weighFirst}</Note>
    default: {
      const isSoldOut = match.kind === 'not-for-sale' && match.soldOut
      return <Note isStop>{isSoldOut ? product.soldOut.title : product.matches[match.kind].title}</Note>
    }
  }
}

type NoteProps = { readonly icon?: IconName; readonly isStop?: boolean; readonly children: string }

function Note({ icon = 'ban', isStop, children }: NoteProps) {
  return (
    <View className={classNames('find__remark', isStop && 'find__remark--stop')}>
      <Icon name={icon} size="s" />
      <View>{children}</View>
    </View>
  )
}
