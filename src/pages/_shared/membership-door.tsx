/** The way to the membership page, from home and from the shopper's own page. */
import { goTo } from '@/platform/page'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { useMessages } from '@/ui/hooks/use-looks'
import { useShopper } from '@/wiring-hooks'

export function MembershipDoor() {
  const { membership } = useMessages()
  const isMember = useShopper(({ subject }) => subject.kind === 'member')
  return (
    <Card flush>
      <ListRow
        leading={<Icon name="crown" />}
        title={isMember ? membership.open.member : membership.open.guest}
        onClick={() => goTo('pages/membership/index')}
      />
    </Card>
  )
}
