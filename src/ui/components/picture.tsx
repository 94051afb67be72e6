/** A square product picture that says its name, and shows an icon when it cannot load. */
import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { a11y } from './a11y'
import { classNames } from './class-names'
import { Icon } from './icon'
import type { IconName } from './icon-names'
import { SILENT } from './silent-image'
import './picture.scss'

type Props = {
  readonly src: string
  /** Empty when the name stands beside the picture. */
  readonly alt?: string
  readonly size?: 's' | 'm' | 'l' | 'full'
  readonly fallback?: IconName
}

export function Picture({ src, alt = '', size = 'm', fallback = 'shopping-basket' }: Props) {
  const [broken, setBroken] = useState<string | null>(null)
  const isBroken = src === '' || broken === src
  return (
    <View
      className={classNames('ui-picture', `ui-picture--${size}`)}
      {...a11y(alt === '' ? { hidden: true } : { role: 'img', label: alt })}
    >
      {isBroken ? (
        <Icon name={fallback} size="l" />
      ) : (
        <Image
          className="ui-picture__image"
          src={src}
          mode="aspectFill"
          imgProps={SILENT}
          onError={() => setBroken(src)}
        />
      )}
    </View>
  )
}
