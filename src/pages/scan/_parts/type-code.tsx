/** A field for the digits under a barcode: it counts them, says when one is wrong, and shows what begins with them. */
import { View } from '@tarojs/components'
import { typedDigits } from '@/domain/code'
import type { ProductMatch } from '@/domain/product'
import { a11y } from '@/ui/components/a11y'
import { Button } from '@/ui/components/button'
import { Field } from '@/ui/components/field'
import { useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows } from '@/wiring-hooks'
import { adviceOn } from '../code-advice'
import { FoundGoods } from './found-goods'

export type TypeProps = {
  readonly text: string
  readonly onInput: (text: string) => void
  /** A whole code, to be looked up as if it had been scanned. */
  readonly onTyped: (code: string) => void
  readonly onPicked: (match: ProductMatch) => void
}

export function TypeCode({ text, onInput, onTyped, onPicked }: TypeProps) {
  const { scan, find: words } = useMessages()
  const { find } = useFlows()
  // the list may arrive while somebody types
  useCatalog(({ assortment }) => assortment)
  const { help, found, meant } = find.byNumber(text)
  const { sentences, error } = adviceOn(help, found.count + meant.length > 0, words)
  const lookUp = (wanted: string) => {
    if (wanted.trim() !== '') onTyped(typedDigits(wanted) || wanted)
  }
  return (
    <>
      <Field
        label={scan.typeCodeLabel}
        value={text}
        onInput={onInput}
        onConfirm={lookUp}
        hint={text === '' ? scan.typeCodeHint : undefined}
        error={error}
        digits
        autoFocus
        maxLength={128}
      />
      <View className="find__help" {...a11y({ live: 'polite' })}>
        {sentences.map((sentence) => (
          <View key={sentence} className="find__sentence">
            {sentence}
          </View>
        ))}
      </View>
      <Button full icon="search" disabled={text.trim() === ''} onClick={() => lookUp(text)}>
        {scan.lookUp}
      </Button>
      <FoundGoods
        heading={meant.length > 0 ? words.meant : null}
        found={meant.length > 0 ? { goods: meant, count: meant.length } : found}
        onPicked={onPicked}
      />
    </>
  )
}
