/** The basket under the camera, newest first. Lines keep their index; only the style sheet turns them round. */
import { ScrollView, View } from '@tarojs/components'
import { EmptyState } from '@/ui/components/empty-state'
import { useGrowing } from '@/ui/hooks/use-growing'
import { useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'
import { BasketLine } from './basket-line'

export function Basket({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan } = useMessages()
  const { lines, priced, products, latest, added } = model
  const drawn = useGrowing(lines.length, model.clock)
  if (lines.length === 0) {
    return (
      <View className="scan-basket scan-basket--empty">
        <EmptyState icon="scan-barcode" title={scan.emptyTitle} text={scan.emptyAdvice} />
      </View>
    )
  }
  const prices = new Map(priced?.lines.map((line) => [line.lineId, line]))
  return (
    <ScrollView scrollY className="scan-basket">
      <View className="scan-basket__lines">
        {lines.map((line, i) => {
          const price = prices.get(line.id)
          return (
            <BasketLine
              key={line.id}
              line={line}
              product={products.byId(line.productId)}
              amount={price?.amount}
              listAmount={price?.listAmount}
              isLater={i < lines.length - drawn}
              isLatest={line.id === latest}
              isPinned={line.id === added?.lineId}
              onQuantity={model.setQuantity}
              onOpen={model.openLine}
            />
          )
        })}
      </View>
    </ScrollView>
  )
}
