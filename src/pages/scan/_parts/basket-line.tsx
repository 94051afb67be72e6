/** One line of the basket: picture, name, what it comes to, and how many. */
import { View } from '@tarojs/components'
import type { CartLine } from '@/domain/cart'
import { MAX_PIECES_A_LINE } from '@/domain/cart'
import type { PricedLine } from '@/domain/pricing'
import type { Product } from '@/domain/product'
import { classNames } from '@/ui/components/class-names'
import { Picture } from '@/ui/components/picture'
import { Pressable } from '@/ui/components/pressable'
import { Price } from '@/ui/components/price'
import { Stepper } from '@/ui/components/stepper'
import { weight } from '@/ui/format/weight'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly line: CartLine
  readonly product: Product | undefined
  readonly price: PricedLine | undefined
  readonly isLatest: boolean
  /** It stands large above the list already. */
  readonly isPinned: boolean
  readonly onQuantity: (quantity: number) => void
  readonly onOpen: () => void
}

export function BasketLine({ line, product, price, isLatest, isPinned, onQuantity, onOpen }: Props) {
  const { cart, product: words } = useMessages()
  const { language } = useLooks()
  const name = product?.name[language] ?? line.code
  const { goods } = line
  return (
    <View
      className={classNames('scan-line', isLatest && 'scan-line--latest', isPinned && 'scan-line--pinned')}
    >
      <Pressable className="scan-line__open" label={`${words.title}: ${name}`} onClick={onOpen}>
        <Picture src={product?.picture ?? ''} size="m" />
        <View className="scan-line__words">
          <View className="scan-line__name">{name}</View>
          <View className="scan-line__size">{product?.size[language]}</View>
        </View>
      </Pressable>
      <View className="scan-line__end">
        {price ? (
          <Price
            amount={price.amount}
            original={price.listAmount}
            emphasis={price.amount < price.listAmount ? 'member' : 'plain'}
          />
        ) : (
          <View className="scan-line__size">{cart.noPrice}</View>
        )}
        {goods.kind === 'pieces' ? (
          <Stepper value={goods.quantity} max={MAX_PIECES_A_LINE} label={name} onChange={onQuantity} />
        ) : (
          <View className="scan-line__size">
            {goods.kind === 'weight' ? weight(goods.grams, language) : cart.labelLine}
          </View>
        )}
      </View>
    </View>
  )
}
