/** A field for a name in either language or in pinyin: what fits shows while it is typed. */
import { typedDigits } from '@/domain/code'
import { EmptyState } from '@/ui/components/empty-state'
import { Field } from '@/ui/components/field'
import { useMessages } from '@/ui/hooks/use-looks'
import { useCatalog, useFlows } from '@/wiring-hooks'
import { FoundGoods } from './found-goods'
import type { TypeProps } from './type-code'

export function TypeName({ text, onInput, onTyped, onPicked }: TypeProps) {
  const { find: words } = useMessages()
  const { find } = useFlows()
  // the list may arrive while somebody types
  useCatalog(({ assortment }) => assortment)
  const found = find.byName(text)
  const isAsked = text.trim() !== ''
  const { title, advice } = find.hasGoods() ? words.nothing : words.noGoods
  return (
    <>
      <Field
        label={words.nameLabel}
        value={text}
        onInput={onInput}
        onConfirm={(wanted) => {
          const digits = typedDigits(wanted)
          if (digits) onTyped(digits)
        }}
        hint={isAsked ? undefined : words.nameHint}
        autoFocus
        maxLength={64}
      />
      <FoundGoods found={found} onPicked={onPicked} />
      {isAsked && found.count === 0 && <EmptyState icon="search" title={title} text={advice} />}
    </>
  )
}
