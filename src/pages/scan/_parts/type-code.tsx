/** A field for the digits under a barcode. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { useMessages } from '@/ui/hooks/use-looks'

export function TypeCode({ onLookUp }: { readonly onLookUp: (text: string) => void }) {
  const { scan } = useMessages()
  const [text, setText] = useState('')
  const lookUp = (wanted: string) => {
    if (wanted.trim() !== '') onLookUp(wanted)
  }
  return (
    <View className="scan-sheet">
      <Field
        label={scan.typeCodeLabel}
        value={text}
        onInput={setText}
        onConfirm={lookUp}
        hint={scan.typeCodeHint}
        digits
        autoFocus
        maxLength={128}
      />
      <Button full icon="search" disabled={text.trim() === ''} onClick={() => lookUp(text)}>
        {scan.lookUp}
      </Button>
    </View>
  )
}
