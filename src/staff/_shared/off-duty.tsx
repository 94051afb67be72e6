/** A page for staff on duty, opened by nobody who is: the way to sign in. */
import { goInstead } from '@/platform/page'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { useMessages } from '@/ui/hooks/use-looks'
import type { Advice } from '@/ui/messages/words'

export const DESK = 'staff/desk/index'

export function OffDuty({ words: { title, advice } }: { readonly words: Advice }) {
  const { staff } = useMessages()
  return (
    <EmptyState icon="log-in" title={title} text={advice}>
      <Button full onClick={() => goInstead(DESK)}>
        {staff.signIn}
      </Button>
    </EmptyState>
  )
}
