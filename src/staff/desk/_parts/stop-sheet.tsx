/** Why the shopper is asked to the service desk. */
import type { StopReason } from '@/domain/exit'
import { STOP_REASONS } from '@/domain/exit'
import { ListRow } from '@/ui/components/list-row'
import { Sheet } from '@/ui/components/sheet'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = {
  readonly open: boolean
  readonly onClose: () => void
  readonly onChoose: (reason: StopReason) => void
}

export function StopSheet({ open, onClose, onChoose }: Props) {
  const { staff } = useMessages()
  return (
    <Sheet open={open} title={staff.chooseReason} onClose={onClose}>
      {STOP_REASONS.map((reason) => (
        <ListRow key={reason} title={staff.reasons[reason]} onClick={() => onChoose(reason)} />
      ))}
    </Sheet>
  )
}
