/** The codes of one picture to choose from, each with the product the phone knows by it. */
import { View } from '@tarojs/components'
import type { RawScan } from '@/domain/code'
import { ListRow } from '@/ui/components/list-row'
import { Picture } from '@/ui/components/picture'
import { useLooks } from '@/ui/hooks/use-looks'
import type { useScan } from '../use-scan'

type Props = { readonly model: ReturnType<typeof useScan>; readonly scans: readonly RawScan[] }

export function CodeChoice({ model, scans }: Props) {
  const { language } = useLooks()
  return (
    <View className="scan-sheet__rows">
      {scans.map((raw) => {
        const match = model.known(raw)
        const product = match && 'product' in match ? match.product : null
        const named = product && `${product.name[language]} · ${product.size[language]}`
        // digits that may be misread are compared with the pack; otherwise the name says more
        const [title, subtitle] = named && !raw.unsure ? [named, digitsOf(raw)] : [raw.text, named]
        return (
          <ListRow
            key={raw.text}
            leading={product && <Picture src={product.picture} size="s" />}
            title={title}
            subtitle={subtitle}
            onClick={() => model.chosenCode(raw)}
          />
        )
      })}
    </View>
  )
}

/** A web address says nothing to somebody who reads the product's name above it. */
const digitsOf = ({ text }: RawScan) => (/^\d+$/.test(text) ? text : undefined)
