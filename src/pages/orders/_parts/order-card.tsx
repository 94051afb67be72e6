/** One order in the list: store, state, what was bought at a glance, and its total. */
import { Text, View } from '@tarojs/components'
import type { Order } from '@/domain/order'
import { moneyBack, piecesIn, returnStateOf } from '@/domain/order'
import { OrderStatusTag } from '@/pages/_shared/order-status-tag'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { Picture } from '@/ui/components/picture'
import { Price } from '@/ui/components/price'
import { money } from '@/ui/format/money'
import { dateAndTime } from '@/ui/format/time'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

/** Pictures that fit one row beside the total on a narrow phone. */
const SHOWN = 4

type Props = { readonly order: Order; readonly onOpen: () => void }

export function OrderCard({ order, onOpen }: Props) {
  const { language } = useLooks()
  const { common, orders, returns } = useMessages()
  const store = order.storeName[language]
  const pieces = common.pieces(piecesIn(order))
  const at = dateAndTime(order.paid?.at ?? order.createdAt)
  const back = returnStateOf(order)
  const state = back === 'none' ? orders.statuses[order.status] : returns.states[back]
  const heard = [store, state, at, pieces, money(order.due)].join(', ')
  return (
    <Card onClick={onOpen} label={heard} className="orders__card">
      <View className="orders__top">
        <Text className="orders__store">{store}</Text>
        <OrderStatusTag order={order} />
      </View>
      <Text className="orders__time">{at}</Text>
      <View className="orders__bottom">
        <View className="orders__pictures">
          {order.lines.slice(0, SHOWN).map((line) => (
            <Picture key={line.lineId} src={line.picture} size="s" />
          ))}
        </View>
        <View className="orders__sum">
          <Text className="orders__pieces">{pieces}</Text>
          <Price amount={order.due} />
          {back !== 'none' && <Text className="orders__pieces">{returns.refunded(moneyBack(order))}</Text>}
        </View>
        <Icon name="chevron-right" className="orders__chevron" />
      </View>
    </Card>
  )
}
