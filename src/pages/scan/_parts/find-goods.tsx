/** Finding goods without the camera: by the number on the pack or the shelf, or by their name. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { typedDigits } from '@/domain/code'
import { SegmentedControl } from '@/ui/components/segmented-control'
import { useMessages } from '@/ui/hooks/use-looks'
import type { TypeProps } from './type-code'
import { TypeCode } from './type-code'
import { TypeName } from './type-name'
import '../find-goods.scss'

type Props = Pick<TypeProps, 'onTyped' | 'onPicked'> & {
  /** Digits to begin with. */
  readonly start: string
}

export function FindGoods({ start, onTyped, onPicked }: Props) {
  const { find: words } = useMessages()
  const [way, setWay] = useState<'number' | 'name'>('number')
  const [text, setText] = useState(typedDigits(start) ?? '')
  function go(next: typeof way) {
    setWay(next)
    // letters cannot stay in a field for digits
    if (next === 'number' && typedDigits(text) === undefined) setText('')
  }
  const Type = way === 'number' ? TypeCode : TypeName
  return (
    <View className="find">
      <SegmentedControl
        label={words.by}
        options={[
          { value: 'number', label: words.byNumber, icon: 'barcode' },
          { value: 'name', label: words.byName, icon: 'search' },
        ]}
        value={way}
        onChange={go}
      />
      <Type text={text} onInput={setText} onTyped={onTyped} onPicked={onPicked} />
    </View>
  )
}
