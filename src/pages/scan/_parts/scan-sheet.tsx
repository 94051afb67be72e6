/** The sheet over the camera: type a code, pick one of several, look at a line, or read why not. */
import { View } from '@tarojs/components'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { Sheet } from '@/ui/components/sheet'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'
import { Answer } from './answer'
import { CodeChoice } from './code-choice'
import { FindGoods } from './find-goods'
import { MoreWays } from './more-ways'
import { PieceReasons } from './piece-reasons'
import { ProductDetails } from './product-details'
import { StaffCard } from './staff-card'

export function ScanSheet({ model }: { readonly model: ReturnType<typeof useScan> }) {
  const { scan, find, cart, product, common } = useMessages()
  const { language } = useLooks()
  const { sheet, closeSheet } = model
  switch (sheet.kind) {
    case 'closed':
      return null
    case 'typing':
      return (
        <Sheet key={sheet.kind} open title={find.title} onClose={closeSheet}>
          <FindGoods start={sheet.text} onTyped={model.typed} onPicked={model.choose} />
        </Sheet>
      )
    case 'more':
      return (
        <Sheet key={sheet.kind} open title={scan.more} onClose={closeSheet}>
          <MoreWays model={model} />
        </Sheet>
      )
    case 'staff-card':
      return (
        <Sheet key={sheet.kind} open title={scan.staffCard.title} onClose={closeSheet}>
          <StaffCard code={sheet.code} reference={sheet.reference} onDone={closeSheet} />
        </Sheet>
      )
    case 'choice':
      return (
        <Sheet key={sheet.kind} open title={product.matches.ambiguous.title} onClose={closeSheet}>
          <View className="scan-sheet__advice">{product.matches.ambiguous.advice}</View>
          <View className="scan-sheet__rows">
            {sheet.matches.map((match) =>
              'product' in match ? (
                <ListRow
                  key={match.product.id}
                  leading={<Picture src={match.product.picture} size="m" />}
                  title={match.product.name[language]}
                  subtitle={match.product.size[language]}
                  onClick={() => model.choose(match)}
                />
              ) : null,
            )}
            <ListRow title={product.notThis} onClick={closeSheet} />
          </View>
        </Sheet>
      )
    case 'several-codes':
      return (
        <Sheet key={sheet.kind} open title={scan.severalCodes(sheet.scans.length)} onClose={closeSheet}>
          <CodeChoice model={model} scans={sheet.scans} />
        </Sheet>
      )
    case 'line':
      return (
        <Sheet key={sheet.kind} open title={product.title} onClose={closeSheet}>
          <ProductDetails model={model} lineId={sheet.lineId} />
        </Sheet>
      )
    case 'why':
      return (
        <Sheet key={sheet.kind} open title={cart.whyTitle} onClose={closeSheet}>
          <PieceReasons looked={sheet.looked} />
        </Sheet>
      )
    case 'answer':
      return (
        <Sheet key={sheet.kind} open title={sheet.advice.title || common.askStaff} onClose={closeSheet}>
          <Answer model={model} sheet={sheet} />
        </Sheet>
      )
  }
}
