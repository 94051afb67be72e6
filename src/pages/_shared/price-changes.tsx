/** Prices that are not what the phone showed, line by line. */
import { View } from '@tarojs/components'
import { subtractFen } from '@/domain/kernel'
import type { PriceChange } from '@/domain/order'
import { Banner } from '@/ui/components/banner'
import { Card } from '@/ui/components/card'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Tag } from '@/ui/components/tag'
import { useMessages } from '@/ui/hooks/use-looks'
import type { GoodsView } from './goods-view'
import './price-changes.scss'

export type ChangedGoods = PriceChange & { readonly goods: GoodsView | undefined }

export const changedGoods = (changes: readonly PriceChange[], goods: readonly GoodsView[]): ChangedGoods[] =>
  changes.map((change) => ({ ...change, goods: goods.find(({ id }) => id === change.lineId) }))

type Props = {
  readonly changes: readonly ChangedGoods[]
  /** Points that were shown to pay, and that pay; null where they are the same. */
  readonly points: { readonly shown: number; readonly quoted: number } | null
  readonly mustAgree: boolean
}

export function PriceChanges({ changes, points, mustAgree }: Props) {
  const { checkout } = useMessages()
  if (changes.length === 0 && points === null) return null
  return (
    <View className="price-changes">
      {points !== null && (
        <Banner tone={mustAgree ? 'warn' : 'info'}>
          {checkout.pointsChanged(points.shown, points.quoted)}
        </Banner>
      )}
      {changes.length > 0 && (
        <Banner tone={mustAgree ? 'warn' : 'info'} title={checkout.changedTitle}>
          {checkout.changedAdvice}
        </Banner>
      )}
      {changes.length > 0 && (
        <Card flush>
          {changes.map(({ lineId, shown, quoted, goods }) => (
            <ListRow
              key={lineId}
              leading={<Picture src={goods?.picture ?? ''} size="s" />}
              title={goods?.name ?? ''}
              subtitle={checkout.changedLine(shown, quoted)}
              trailing={
                quoted > shown ? (
                  <Tag tone="warn">{checkout.dearer(subtractFen(quoted, shown))}</Tag>
                ) : (
                  <Tag tone="success">{checkout.cheaper(subtractFen(shown, quoted))}</Tag>
                )
              }
            />
          ))}
        </Card>
      )}
    </View>
  )
}
