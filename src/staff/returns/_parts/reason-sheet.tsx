/** Why the goods come back. */
import type { ReturnReason } from '@/domain/order'
import { RETURN_REASONS } from '@/domain/order'
import { ListRow } from '@/ui/components/list-row'
import { Sheet } from '@/ui/components/sheet'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly onChoose: (reason: ReturnReason) => void
}

export function ReasonSheet({ open, onClose, onChoose }: Props) {
  const { returns } = useMessages()
  return (
    <Sheet open={open} title={returns.chooseReason} onClose={onClose}>
      {RETURN_REASONS.map((reason) => (
        <ListRow key={reason} title={returns.reasons[reason]} onClick={() => onChoose(reason)} />
      ))}
    </Sheet>
  )
}
