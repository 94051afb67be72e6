/** What has just gone into the basket, large: name, size, price and how many, or undo. */
import { View } from '@tarojs/components'
import { MAX_PIECES_A_LINE } from '@/domain/cart'
import { subtractFen } from '@/domain/kernel'
import { Button } from '@/ui/components/button'
import { classNames } from '@/ui/components/class-names'
import { Icon } from '@/ui/components/icon'
import { Price } from '@/ui/components/price'
import { Stepper } from '@/ui/components/stepper'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Piece } from '../piece'
import type { useScan } from '../use-scan'
import { GoodsHead } from './goods-head'
import './just-added.scss'

type Props = {
  readonly model: ReturnType<typeof useScan>
  readonly added: NonNullable<ReturnType<typeof useScan>['added']>
}

export function JustAdded({ model, added: { product, line, years } }: Props) {
  const { scan, common, cart, product: words } = useMessages()
  const { language, care } = useLooks()
  const { piece, isSaved } = model
  const { goods } = line
  const undo = model.canUndo && (
    <Button variant="secondary" size={care ? 'm' : 's'} icon="undo-2" full={care} onClick={model.undo}>
      {common.undo}
    </Button>
  )
  return (
    <View className={classNames('scan-added', !isSaved && 'scan-added--unsaved')}>
      <View className="scan-added__head">
        <Icon name={isSaved ? 'circle-check' : 'triangle-alert'} />
        <View className="scan-added__title">{isSaved ? scan.added : scan.notSaved}</View>
        {!care && undo}
      </View>
      <GoodsHead
        product={product}
        end={
          !care &&
          goods.kind === 'pieces' && (
            <Stepper
              value={goods.quantity}
              max={MAX_PIECES_A_LINE}
              label={product.name[language]}
              onChange={(quantity) => model.setQuantity(line.id, quantity)}
            />
          )
        }
      >
        {piece ? (
          <>
            <Price
              size="l"
              amount={piece.mine.amount}
              original={piece.mine.listAmount}
              emphasis={piece.mine.amount < piece.mine.listAmount ? 'member' : 'plain'}
            />
            <Gain piece={piece} />
          </>
        ) : (
          <View className="scan-goods__size">{cart.noPrice}</View>
        )}
        {years !== null && (
          <Tag tone="warn" icon="id-card">
            {words.ageBadge(years)}
          </Tag>
        )}
      </GoodsHead>
      {care && undo}
    </View>
  )
}

/** What the shopper saves on it, or else what a card would make of it; and the offers on it. */
function Gain({ piece: { mine, tiers, offers } }: { readonly piece: Piece }) {
  const { scan, common } = useMessages()
  const { language } = useLooks()
  const saved = subtractFen(mine.listAmount, mine.amount)
  const better = tiers.find(({ amount }) => amount < mine.amount)
  const gains = [
    ...(saved > 0 ? [scan.saved(saved)] : []),
    ...(saved <= 0 && better ? [scan.tierPays(common.tiers[better.tier], better.amount)] : []),
    ...offers.map((words) => words[language]),
  ]
  return (
    <>
      {gains.map((words) => (
        <View key={words} className="scan-added__gain">
          {words}
        </View>
      ))}
    </>
  )
}
