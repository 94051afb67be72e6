/** The decision is made and known to the shopper's phone. */
import type { FinalVerdict } from '@/domain/exit'
import type { Order } from '@/domain/order'
import { piecesKept } from '@/domain/order'
import { FullSign } from '@/staff/_shared/full-sign'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly order: Order; readonly verdict: FinalVerdict; readonly onNext: () => void }

export function Done({ order, verdict, onNext }: Props) {
  const { staff } = useMessages()
  const isThrough = verdict.kind === 'let-through'
  return (
    <FullSign
      tone={isThrough ? 'success' : 'danger'}
      icon={isThrough ? 'circle-check' : 'octagon-x'}
      words={staff.done[verdict.kind]}
      detail={
        verdict.kind === 'stop' ? staff.reasons[verdict.reason] : staff.summary(piecesKept(order), order.due)
      }
      onNext={onNext}
    />
  )
}
