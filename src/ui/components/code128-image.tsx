/** A Code 128 barcode to be scanned from the screen; dark on white in every theme. */
import { Image, Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { a11y } from './a11y'
import { code128Drawing } from './code128'
import { SILENT } from './silent-image'
import './scan-me.scss'

type Props = {
  /** Printable ASCII; anything else shows only the caption. */
  readonly text: string
  readonly label: string
  readonly caption?: string
}

export function Code128({ text, label, caption }: Props) {
  const src = useMemo(() => code128Drawing(text), [text])
  return (
    <View className="ui-scan-me ui-scan-me--wide">
      {src && (
        <View className="ui-scan-me__strip" {...a11y({ role: 'img', label })}>
          <Image className="ui-scan-me__image" src={src} mode="scaleToFill" imgProps={SILENT} />
        </View>
      )}
      {caption && (
        <Text className="ui-scan-me__caption" selectable>
          {caption}
        </Text>
      )}
    </View>
  )
}
