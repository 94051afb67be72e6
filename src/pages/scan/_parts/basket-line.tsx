/** One line of the basket: picture, name, price, and how many. */
import { View } from '@tarojs/components'
import type { CartLine } from '@/domain/cart'
import type { PricedLine } from '@/domain/pricing'
import type { Product } from '@/domain/product'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { Stepper } from '@/ui/components/stepper'
import { weight } from '@/ui/format/weight'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly line: CartLine
  readonly product: Product | undefined
  readonly price: PricedLine | undefined
  readonly isLatest: boolean
  readonly onQuantity: (quantity: number) => void
  readonly onOpen: () => void
}

export function BasketLine({ line, product, price, isLatest, onQuantity, onOpen }: Props) {
  const { cart } = useMessages()
  const { language } = useLooks()
  const name = product?.name[language] ?? line.code
  const { goods } = line
  const isSaving = price !== undefined && price.amount < price.listAmount
  return (
    <ListRow
      className={isLatest ? 'scan-line scan-line--latest' : 'scan-line'}
      leading={<Picture src={product?.picture ?? ''} alt="" size="m" />}
      title={name}
      subtitle={
        <View className="scan-line__price">
          {price ? (
            <Price
              amount={price.amount}
              original={isSaving ? price.listAmount : undefined}
              emphasis={isSaving ? 'member' : 'plain'}
            />
          ) : (
            cart.unpriced.title
          )}
        </View>
      }
      label={name}
      trailing={<View />}
      onClick={onOpen}
      action={
        goods.kind === 'pieces' ? (
          <Stepper value={goods.quantity} label={name} onChange={onQuantity} />
        ) : (
          <View className="scan-line__weight">
            {goods.kind === 'weight' ? weight(goods.grams) : cart.labelLine}
          </View>
        )
      }
    />
  )
}
