/** What was bought, large enough to hold against the bag; in a spot check the rows can be chosen. */
import { Text, View } from '@tarojs/components'
import type { LineId } from '@/domain/kernel'
import type { OrderLine } from '@/domain/order'
import { LastDayTag } from '@/pages/_shared/last-day-tag'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Tag } from '@/ui/components/tag'
import { weight } from '@/ui/format/weight'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly lines: readonly OrderLine[]
  /** Chosen rows; without it nothing can be chosen. */
  readonly chosen?: readonly LineId[]
  readonly onChoose?: (lineId: LineId) => void
}

export function Basket({ lines, chosen, onChoose }: Props) {
  const { staff } = useMessages()
  return (
    <View>
      <View className="desk__caption desk__caption--inset">{staff.basket}</View>
      {lines.map((line) => (
        <BasketRow
          key={line.lineId}
          line={line}
          isChosen={chosen?.includes(line.lineId)}
          onChoose={onChoose && (() => onChoose(line.lineId))}
        />
      ))}
    </View>
  )
}

type RowProps = { readonly line: OrderLine; readonly isChosen?: boolean; readonly onChoose?: () => void }

function BasketRow({ line, isChosen, onChoose }: RowProps) {
  const { language } = useLooks()
  const { product } = useMessages()
  const { goods, minimumAge, lastDay, batch } = line
  const count = goods.kind === 'pieces' ? goods.quantity : 1
  const amount = goods.kind === 'weight' ? weight(goods.grams, language) : line.size[language]
  return (
    <ListRow
      className="desk__goods"
      leading={<Picture src={line.picture} />}
      title={<Text className="desk__goods-name">{line.name[language]}</Text>}
      subtitle={
        <View className="desk__goods-notes">
          <Text>{batch === null ? amount : `${amount} · ${product.batch(batch)}`}</Text>
          <LastDayTag lastDay={lastDay} />
          {minimumAge !== null && (
            <Tag tone="warn" icon="id-card">
              {product.ageBadge(minimumAge)}
            </Tag>
          )}
        </View>
      }
      trailing={
        <View className="desk__goods-end">
          <Text className={count > 1 ? 'desk__count desk__count--many' : 'desk__count'}>
            ×{String(count)}
          </Text>
          {onChoose && (
            <View className={isChosen ? 'desk__tick desk__tick--on' : 'desk__tick'}>
              {isChosen && <Icon name="check" />}
            </View>
          )}
        </View>
      }
      selected={isChosen}
      onClick={onChoose}
    />
  )
}
