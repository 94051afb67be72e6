/** One line of the basket: picture, name, what it comes to, and how many. */
import { View } from '@tarojs/components'
import { memo } from 'react'
import type { CartLine } from '@/domain/cart'
import { MAX_PIECES_A_LINE } from '@/domain/cart'
import type { Fen, LineId } from '@/domain/kernel'
import type { Product } from '@/domain/product'
import { classNames } from '@/ui/components/class-names'
import { Picture } from '@/ui/components/picture'
import { Pressable } from '@/ui/components/pressable'
import { Price } from '@/ui/components/price'
import { Stepper } from '@/ui/components/stepper'
import { weight } from '@/ui/format/weight'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

export type BasketRow = {
  readonly id: LineId
  readonly line: CartLine
  readonly product: Product | undefined
  /** Undefined where the store has no price. */
  readonly amount: Fen | undefined
  readonly listAmount: Fen | undefined
  /** Not its turn to be drawn: it only holds its place. */
  readonly isLater: boolean
  readonly isLatest: boolean
  /** It stands large above the list already. */
  readonly isPinned: boolean
}

const FIELDS = ['line', 'product', 'amount', 'listAmount', 'isLater', 'isLatest', 'isPinned'] as const

/** Nothing to draw anew. */
export const isSameRow = (one: BasketRow, other: BasketRow): boolean =>
  FIELDS.every((field) => one[field] === other[field])

type Props = {
  readonly row: BasketRow
  readonly onQuantity: (id: LineId, quantity: number) => void
  readonly onOpen: (id: LineId) => void
}

/** Of a long basket only the lines that changed are drawn again: rows must be kept and the handlers steady ones. */
export const BasketLine = memo(Line)

function Line({ row, onQuantity, onOpen }: Props) {
  const { line, product, amount, listAmount, isLater, isLatest, isPinned } = row
  const { cart, product: words } = useMessages()
  const { language } = useLooks()
  const name = product?.name[language] ?? line.code
  const { goods } = line
  if (isLater) return <View className="scan-line scan-line--later" />
  return (
    <View
      className={classNames('scan-line', isLatest && 'scan-line--latest', isPinned && 'scan-line--pinned')}
    >
      <Pressable
        className="scan-line__open"
        label={`${words.title}: ${name}`}
        onClick={() => onOpen(line.id)}
      >
        <Picture src={product?.picture ?? ''} size="m" />
        <View className="scan-line__words">
          <View className="scan-line__name">{name}</View>
          <View className="scan-line__size">{product?.size[language]}</View>
        </View>
      </Pressable>
      <View className="scan-line__end">
        {amount !== undefined && listAmount !== undefined ? (
          <Price amount={amount} original={listAmount} emphasis={amount < listAmount ? 'member' : 'plain'} />
        ) : (
          <View className="scan-line__size">{cart.noPrice}</View>
        )}
        {goods.kind === 'pieces' ? (
          <Stepper
            value={goods.quantity}
            max={MAX_PIECES_A_LINE}
            label={name}
            onChange={(quantity) => onQuantity(line.id, quantity)}
          />
        ) : (
          <View className="scan-line__size">
            {goods.kind === 'weight' ? weight(goods.grams, language) : cart.labelLine}
          </View>
        )}
      </View>
    </View>
  )
}
