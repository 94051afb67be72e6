/** One of the goods that were found: picture, name, size, price, and what stands between it and the basket. */
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { PricedLine } from '@/domain/pricing'
import type { Product, ProductMatch } from '@/domain/product'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import type { IconName } from '@/ui/components/icon-names'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Pressable } from '@/ui/components/pressable'
import { Price } from '@/ui/components/price'
import { money } from '@/ui/format/money'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import { PriceReasons } from '../../_shared/price-reasons'
import { priceStory } from '../../_shared/price-story'
import { lineOfOne, usePiece } from '../use-piece'

type RowProps = { readonly product: Product; readonly match: ProductMatch; readonly onClick: () => void }

export function FoundRow({ product, match, onClick }: RowProps) {
  const { language } = useLooks()
  const [isExplained, setExplained] = useState(false)
  const piece = usePiece(useMemo(() => lineOfOne(product), [product]))
  return (
    <>
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
        action={
          piece && (
            <FoundPrice
              product={product}
              line={piece.mine}
              isExplained={isExplained}
              onExplain={() => setExplained(!isExplained)}
            />
          )
        }
        onClick={onClick}
      />
      {piece && isExplained && (
        <View className="find__story">
          <PriceReasons story={priceStory(piece.mine, piece.story)} />
        </View>
      )}
    </>
  )
}

type PriceProps = {
  readonly product: Product
  readonly line: PricedLine
  readonly isExplained: boolean
  readonly onExplain: () => void
}

/** A button of its own: the row is picked, the price is explained. */
function FoundPrice({ product, line, isExplained, onExplain }: PriceProps) {
  const { cart, common } = useMessages()
  const { language } = useLooks()
  return (
    <Pressable
      className="find__price"
      label={`${cart.whyPrice}: ${product.name[language]}, ${money(line.amount)}`}
      expanded={isExplained}
      onClick={onExplain}
    >
      <Price
        size="s"
        amount={line.amount}
        emphasis={line.amount < line.listAmount ? 'member' : 'plain'}
        unit={product.saleUnit === 'weighed' ? common.perKilo : undefined}
      />
      <Icon name="info" size="s" className="find__why" />
    </Pressable>
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
