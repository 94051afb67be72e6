/** Prices that are not what the phone showed, line by line. */
import { View } from '@tarojs/components'
import type { Fen } from '@/domain/kernel'
import { negateFen, subtractFen, ZERO_FEN } from '@/domain/kernel'
import type { BillChange, PriceChange } from '@/domain/order'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'
import type { GoodsView } from './goods-view'
import './price-changes.scss'

export type ChangedGoods = Omit<BillChange, 'prices'> & {
  readonly prices: readonly (PriceChange & { readonly goods: GoodsView | undefined })[]
}

export const changedGoods = (change: BillChange | null, goods: readonly GoodsView[]): ChangedGoods | null =>
  change && {
    ...change,
    prices: change.prices.map((each) => ({ ...each, goods: goods.find(({ id }) => id === each.lineId) })),
  }

type Props = {
  readonly change: ChangedGoods | null
  readonly mustAgree: boolean
  /** That something changed is said above already. */
  readonly isTold?: boolean
}

export function PriceChanges({ change, mustAgree, isTold = false }: Props) {
  const { checkout } = useMessages()
  if (change === null) return null
  const { prices, shared, isOnShelf, points, due } = change
  const tone = mustAgree ? 'warn' : 'info'
  return (
    <View className="price-changes">
      {points !== null && <Banner tone={tone}>{checkout.pointsChanged(points.shown, points.quoted)}</Banner>}
      {!isTold && (
        <Banner tone={tone} title={prices.length > 0 ? checkout.changedTitle : checkout.dueChanged}>
          {isOnShelf ? checkout.changedOnShelf : checkout.changedAdvice}
        </Banner>
      )}
      <Card flush>
        {prices.map(({ lineId, shown, quoted, goods }) => (
          <ListRow
            key={lineId}
            leading={<Picture src={goods?.picture ?? ''} size="s" />}
            title={goods?.name ?? ''}
            subtitle={checkout.changedLine(shown, quoted)}
            trailing={<Difference amount={subtractFen(quoted, shown)} />}
          />
        ))}
        {shared !== ZERO_FEN && (
          <ListRow
            leading={<Icon name="tag" />}
            title={checkout.sharedChanged}
            trailing={<Difference amount={shared} />}
          />
        )}
        <ListRow
          className="price-changes__due"
          title={checkout.total}
          subtitle={checkout.changedLine(due.shown, due.quoted)}
          trailing={<Difference amount={subtractFen(due.quoted, due.shown)} />}
        />
      </Card>
    </View>
  )
}

function Difference({ amount }: { readonly amount: Fen }) {
  const { checkout } = useMessages()
  if (amount > 0) return <Tag tone="warn">{checkout.dearer(amount)}</Tag>
  return <Tag tone="success">{amount === 0 ? checkout.sameAmount : checkout.cheaper(negateFen(amount))}</Tag>
}
