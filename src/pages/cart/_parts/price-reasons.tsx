/** The sheet "why this price": list price, what comes off and why, what is paid. */
import { View } from '@tarojs/components'
import type { Language } from '@/domain/kernel'
import { unreachable } from '@/domain/kernel'
import { Picture } from '@/ui/components/picture'
import { Sheet } from '@/ui/components/sheet'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Messages } from '@/ui/messages/catalogue'
import { adjustmentWords } from '../../_shared/adjustment-words'
import { Amounts } from '../../_shared/amounts'
import type { Reason } from '../explain-price'
import type { LineView } from '../line-view'

type Props = { readonly line: LineView | undefined; readonly onClose: () => void }

export function PriceReasons({ line, onClose }: Props) {
  const words = useMessages()
  const { language } = useLooks()
  const prices = line?.prices
  return (
    <Sheet open={Boolean(prices)} title={words.cart.whyTitle} onClose={onClose}>
      {line && prices && (
        <View className="cart-why">
          <View className="cart-why__goods">
            <Picture src={line.picture} size="s" />
            <View className="cart-why__name">{line.name}</View>
          </View>
          <Amounts
            rows={prices.reasons.map((reason) => ({
              label: labelOf(reason, words, language),
              amount: reason.amount,
            }))}
            total={{ label: words.cart.pays, amount: prices.amount }}
          />
        </View>
      )}
    </Sheet>
  )
}

function labelOf(reason: Reason, words: Messages, language: Language): string {
  return reason.kind === 'list' ? listWords(reason, words.cart) : adjustmentWords(reason, words, language)
}

function listWords({ goods, unit }: Extract<Reason, { kind: 'list' }>, cart: Messages['cart']): string {
  switch (goods.kind) {
    case 'pieces':
      return cart.listLine(unit, goods.quantity)
    case 'sticker-price':
      return cart.listLine(unit, 1)
    case 'weight':
      return cart.weighedLine(unit, goods.grams)
    case 'label-price':
      return cart.labelLine
    default:
      return unreachable(goods)
  }
}
