/** A pass that does not open the door: why, since when, and what to do. */
import type { PassRefusal } from '@/domain/exit'
import type { Millis } from '@/domain/kernel'
import { FullSign } from '@/staff/_shared/full-sign'
import type { IconName } from '@/ui/components/icon-names'
import { dateAndTime } from '@/ui/format/time'
import { useMessages } from '@/ui/hooks/use-looks'

type Props = { readonly reason: PassRefusal; readonly at: Millis | null; readonly onNext: () => void }

const ICON: Record<PassRefusal, IconName> = {
  'unknown-pass': 'circle-help',
  'pass-used': 'octagon-x',
  'pass-expired': 'hourglass',
  'other-store': 'store',
}

export function Refused({ reason, at, onNext }: Props) {
  const { refusals, staff } = useMessages()
  const isExpired = reason === 'pass-expired'
  const time = at === null ? null : dateAndTime(at)
  return (
    <FullSign
      tone={isExpired ? 'warn' : 'danger'}
      icon={ICON[reason]}
      words={refusals.pass[reason]}
      detail={time && (isExpired ? staff.expiredAt(time) : staff.usedAt(time))}
      onNext={onNext}
    />
  )
}
