/** A QR code to be scanned from the screen; dark on white in every theme. */
import { Image, Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { qrDrawing } from './qr-drawing'
import { SILENT } from './silent-image'
import './scan-me.scss'

type Props = {
  readonly text: string
  /** What the code is for; screen readers hear it. */
  readonly label: string
  readonly size?: 'm' | 'l' | 'full'
  /** Shown under the code for typing it in; defaults to nothing. */
  readonly caption?: string
}

export function QrCode({ text, label, size = 'l', caption }: Props) {
  const src = useMemo(() => qrDrawing(text), [text])
  return (
    <View className={classNames('ui-scan-me', `ui-scan-me--${size}`)}>
      <View className="ui-scan-me__square" {...a11y({ role: 'img', label })}>
        <Image className="ui-scan-me__image" src={src} mode="aspectFit" imgProps={SILENT} />
      </View>
      {caption && (
        <Text className="ui-scan-me__caption" selectable>
          {caption}
        </Text>
      )}
    </View>
  )
}
