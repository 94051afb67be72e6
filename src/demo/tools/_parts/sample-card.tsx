/** One sample: what it is, what it shows, and its code as printed on the pack. */
import { View } from '@tarojs/components'
import type { Symbology } from '@/domain/code'
import type { LocalText } from '@/domain/kernel'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { Code128 } from '@/ui/components/code128-image'
import { eanModules } from '@/ui/components/ean'
import { EanImage } from '@/ui/components/ean-image'
import { Picture } from '@/ui/components/picture'
import { QrCode } from '@/ui/components/qr-code'
import { Tag } from '@/ui/components/tag'
import { useLooks, useMessages } from '@/ui/hooks/use-looks'

export type Sample = {
  readonly code: string
  readonly symbology: Symbology
  readonly name: LocalText
  readonly why: LocalText
  readonly picture: string
}

type Props = { readonly sample: Sample; readonly onScan?: () => void }

export function SampleCard({ sample, onScan }: Props) {
  const { language } = useLooks()
  const { demo, product } = useMessages()
  const name = sample.name[language]
  const label = `${product.title} ${name}`
  const isEan = sample.symbology !== 'qr' && sample.symbology !== 'code128'
  const isMisprint = isEan && eanModules(sample.code) === null
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
      {isEan && <EanImage digits={sample.code} label={label} />}
      {sample.symbology === 'qr' && (
        <QrCode text={sample.code} label={label} size="m" caption={sample.code} />
      )}
      {sample.symbology === 'code128' && <Code128 text={sample.code} label={label} caption={sample.code} />}
      {onScan && (
        <Button variant="secondary" icon="scan-barcode" full className="sample__scan" onClick={onScan}>
          {demo.scanThis(name)}
        </Button>
      )}
    </Card>
  )
}
