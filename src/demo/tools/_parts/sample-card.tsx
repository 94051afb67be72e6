/** One sample: what it is, what it shows, and its barcode as printed on the pack. */
import { View } from '@tarojs/components'
import type { LocalText } from '@/domain/kernel'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { eanModules } from '@/ui/components/ean'
import { EanImage } from '@/ui/components/ean-image'
import { Picture } from '@/ui/components/picture'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

export type Sample = {
  readonly code: string
  readonly name: LocalText
  readonly why: LocalText
  readonly picture: string
}

type Props = { readonly sample: Sample; readonly onScan?: () => void }

export function SampleCard({ sample, onScan }: Props) {
  const { language } = useLooks()
  const { demo, product } = useMessages()
  const name = sample.name[language]
  const isMisprint = eanModules(sample.code) === null
  return (
    <Card>
      <View className="sample">
        <Picture src={sample.picture} />
        <View className="sample__words">
          <View className="sample__name">{name}</View>
          <View className="sample__why">{sample.why[language]}</View>
          {isMisprint && (
            <Tag tone="warn" icon="barcode">
              {demo.misprint}
            </Tag>
          )}
        </View>
      </View>
      <EanImage digits={sample.code} label={`${product.title} ${name}`} />
      {onScan && (
        <Button variant="secondary" icon="scan-barcode" full className="sample__scan" onClick={onScan}>
          {demo.scanThis(name)}
        </Button>
      )}
    </Card>
  )
}
