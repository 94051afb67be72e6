/** One line of the order: how much of it was bought and came back, and how many pieces come back now. */
import { View } from '@tarojs/components'
import { pieceCount } from '@/domain/cart'
import { Button } from '@/ui/components/button'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Stepper } from '@/ui/components/stepper'
import { Tag } from '@/ui/components/tag'
import { weight } from '@/ui/format/weight'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { ReturnRow } from '../use-returns'

type Props = {
  readonly row: ReturnRow
  readonly picked: number
  readonly onPick: (count: number) => void
}

export function GoodsRow({ row, picked, onPick }: Props) {
  const { language } = useLooks()
  const { returns } = useMessages()
  const { line, limit, taker, left, isOpen } = row
  const bought = pieceCount([line])
  const name = line.name[language]
  const size = line.goods.kind === 'weight' ? weight(line.goods.grams, language) : line.size[language]
  return (
    <ListRow
      disabled={left === 0}
      leading={<Picture src={line.picture} size="s" />}
      title={name}
      subtitle={
        <View className="returns__notes">
          <View>{size}</View>
          <View className="returns__bought">{returns.bought(bought, line.amount)}</View>
          <View className="returns__tags">
            {left < bought && <Tag>{returns.cameBack(bought - left)}</Tag>}
            {limit && taker !== 'anyone' && <Tag tone="warn">{returns.limits[limit.why]}</Tag>}
          </View>
          {taker !== 'anyone' && !isOpen && <View>{returns.takers[taker]}</View>}
        </View>
      }
      action={
        left > 0 &&
        isOpen &&
        (picked === 0 ? (
          <Button
            variant="secondary"
            size="s"
            label={`${returns.takeBack}: ${name}`}
            onClick={() => onPick(1)}
          >
            {returns.takeBack}
          </Button>
        ) : left === 1 ? (
          <Button size="s" icon="check" label={`${returns.takeBack}: ${name}`} onClick={() => onPick(0)}>
            {returns.takeBack}
          </Button>
        ) : (
          <Stepper value={picked} max={left} label={name} onChange={onPick} />
        ))
      }
    />
  )
}
