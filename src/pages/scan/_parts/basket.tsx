/** The basket under the camera, newest first. Lines keep their index; only the style sheet turns them round. */
import { ScrollView, View } from '@tarojs/components'
import { useCallback } from 'react'
import { EmptyState } from '@/ui/components/empty-state'
import { LongList } from '@/ui/components/long-list'
import { useGrowing } from '@/ui/hooks/use-growing'
import { useKept } from '@/ui/hooks/use-kept'
import { useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'
import type { BasketRow } from './basket-line'
import { BasketLine, isSameRow } from './basket-line'

export function Basket({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
  const { setQuantity, openLine } = model
  const rows = useKept(useRows(model), isSameRow)
  const draw = useCallback(
    (row: BasketRow) => <BasketLine key={row.id} row={row} onQuantity={setQuantity} onOpen={openLine} />,
    [setQuantity, openLine],
  )
  if (rows.length === 0) {
    return (
      <View className="scan-basket scan-basket--empty">
        <EmptyState icon="scan-barcode" title={scan.emptyTitle} text={scan.emptyAdvice} />
      </View>
    )
  }
  return (
    <ScrollView scrollY className="scan-basket">
      <View className="scan-basket__lines">
        <LongList rows={rows} draw={draw} />
      </View>
    </ScrollView>
  )
}

function useRows({ lines, priced, products, latest, added, clock }: ReturnType<typeof useScan>): BasketRow[] {
  const drawn = useGrowing(lines.length, clock)
  const prices = new Map(priced?.lines.map((line) => [line.lineId, line]))
  return lines.map((line, i) => {
    const price = prices.get(line.id)
    return {
      id: line.id,
      line,
      product: products.byId(line.productId),
      amount: price?.amount,
      listAmount: price?.listAmount,
      isLater: i < lines.length - drawn,
      isLatest: line.id === latest,
      isPinned: line.id === added?.lineId,
    }
  })
}
