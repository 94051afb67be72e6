/** An EAN or UPC barcode to be scanned from the screen; dark on white in every theme. */
import { Image, Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { a11y } from './a11y'
import { eanDrawing } from './ean'
import { SILENT } from './silent-image'
import './scan-me.scss'

type Props = {
  /** 8, 12 or 13 digits with a correct check digit; anything else shows only the digits. */
  readonly digits: string
  readonly label: string
}

export function EanImage({ digits, label }: Props) {
  const src = useMemo(() => eanDrawing(digits), [digits])
  return (
    <View className="ui-scan-me ui-scan-me--wide">
      {src && (
        <View className="ui-scan-me__strip" {...a11y({ role: 'img', label })}>
          <Image className="ui-scan-me__image" src={src} mode="scaleToFill" imgProps={SILENT} />
        </View>
      )}
      <Text className="ui-scan-me__caption">{digits}</Text>
    </View>
  )
}
