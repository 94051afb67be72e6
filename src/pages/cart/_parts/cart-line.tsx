/** One line of the basket: picture, name, prices, how many, and what it comes to. */
import { Text, View } from '@tarojs/components'
import { memo } from 'react'
import type { Goods } from '@/domain/cart'
import type { Language, LineId } from '@/domain/kernel'
import { LastDayTag } from '@/pages/_shared/last-day-tag'
import { Icon } from '@/ui/components/icon'
import { IconButton } from '@/ui/components/icon-button'
import { Picture } from '@/ui/components/picture'
import { Pressable } from '@/ui/components/pressable'
import { Price } from '@/ui/components/price'
import { Stepper } from '@/ui/components/stepper'
import { Tag } from '@/ui/components/tag'
import { money } from '@/ui/format/money'
import { weight } from '@/ui/format/weight'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import type { LineView } from '../line-view'

type Props = {
  readonly line: LineView
  readonly onQuantity: (line: LineView, quantity: number) => void
  readonly onRemove: (line: LineView) => void
  readonly onExplain: (id: LineId) => void
}

/** Of a long basket only the lines that changed are drawn again: lines must be kept and the handlers steady ones. */
export const CartLine = memo(Line)

function Line({ line, onQuantity, onRemove, onExplain }: Props) {
  const { cart, common, product } = useMessages()
  const { language } = useLooks()
  const { name, size, goods, prices, limit, minimumAge, lastDay } = line
  const hasTags = limit !== null || minimumAge !== null || lastDay !== null || prices === null
  return (
    <View className="cart-line" id={`line-${line.id}`}>
      <Picture src={line.picture} />
      <View className="cart-line__body">
        <View className="cart-line__name">{name}</View>
        {size !== '' && <View className="cart-line__size">{size}</View>}
        {goods.kind !== 'pieces' && (
          <View className="cart-line__weighed">
            <Icon name={goods.kind === 'sticker-price' ? 'tag' : 'scale'} size="s" />
            <Text>{measure(goods, cart, language)}</Text>
          </View>
        )}
        {hasTags && (
          <View className="cart-line__tags">
            {minimumAge !== null && <Tag tone="warn">{product.ageBadge(minimumAge)}</Tag>}
            <LastDayTag lastDay={lastDay} />
            {limit !== null && <Tag>{product.limitBadge(limit)}</Tag>}
            {prices === null && (
              <Tag tone="danger" icon="circle-alert">
                {cart.noPrice}
              </Tag>
            )}
          </View>
        )}
        {prices && (goods.kind === 'pieces' || goods.kind === 'weight') && (
          <Price
            amount={prices.unit}
            original={prices.listUnit}
            emphasis={prices.unit < prices.listUnit ? 'member' : 'plain'}
            unit={goods.kind === 'weight' ? common.perKilo : common.perPiece}
            size="s"
          />
        )}
        <View className="cart-line__end">
          {goods.kind === 'pieces' ? (
            <Stepper
              value={goods.quantity}
              onChange={(quantity) => onQuantity(line, quantity)}
              label={name}
            />
          ) : (
            <IconButton
              icon="trash-2"
              tone="step"
              label={common.removeOf(name)}
              onClick={() => onRemove(line)}
            />
          )}
          {prices && (
            <Pressable
              className="cart-line__total"
              label={`${cart.whyPrice}: ${name}, ${money(prices.amount)}`}
              onClick={() => onExplain(line.id)}
            >
              <Price amount={prices.amount} original={prices.listAmount} />
              <Icon name="info" size="s" className="cart-line__why" />
            </Pressable>
          )}
        </View>
      </View>
    </View>
  )
}

function measure(goods: Exclude<Goods, { kind: 'pieces' }>, cart: Messages['cart'], language: Language) {
  if (goods.kind === 'sticker-price') return cart.adjustSticker
  return goods.kind === 'weight' ? weight(goods.grams, language) : cart.labelLine
}
