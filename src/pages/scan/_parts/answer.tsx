/** Why something was not added, and what to do now. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { Answer as AnswerSheet } from '../sheet-state'
import type { useScan } from '../use-scan'

type Props = {
  readonly model: ReturnType<typeof useScan>
  readonly sheet: AnswerSheet
}

export function Answer({ model, sheet: { advice, product, unknown, retype } }: Props) {
  const words = useMessages()
  const { language } = useLooks()
  return (
    <View className="scan-sheet">
      {product && (
        <ListRow
          className="scan-sheet__rows"
          leading={<Picture src={product.picture} size="l" />}
          title={product.name[language]}
          subtitle={product.size[language]}
        />
      )}
      {advice.advice !== '' && <View className="scan-sheet__advice">{advice.advice}</View>}
      {unknown && <View className="scan-sheet__code">{unknown.printed}</View>}
      {unknown && (
        <Button variant="secondary" full icon="store" onClick={() => model.report(unknown)}>
          {words.product.report}
        </Button>
      )}
      {!product && retype !== null && (
        <Button variant="quiet" full icon="keyboard" onClick={() => model.openTyping(retype)}>
          {words.product.typeAgain}
        </Button>
      )}
      <Button full onClick={model.closeSheet}>
        {words.product.scanNext}
      </Button>
    </View>
  )
}
