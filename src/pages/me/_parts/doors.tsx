/** Ways to other parts of the app: coupons, the staff desk, and the tools of a demo. */
import { goTo } from '@/platform/page'
import { Card } from '@/ui/components/card'
import { Icon } from '@/ui/components/icon'
import { ListRow } from '@/ui/components/list-row'
import { useMessages } from '@/ui/hooks/use-looks'

export function Doors({ isDemo }: { readonly isDemo: boolean }) {
  const { coupons, me } = useMessages()
  return (
    <Card flush>
      <ListRow
        leading={<Icon name="badge-percent" />}
        title={coupons.title}
        onClick={() => goTo('pages/coupons/index')}
      />
      {isDemo && (
        <ListRow
          leading={<Icon name="flask-conical" />}
          title={me.demoTools}
          onClick={() => goTo('demo/tools/index')}
        />
      )}
      <ListRow
        leading={<Icon name="shield-check" />}
        title={me.staffEntrance}
        onClick={() => goTo('staff/desk/index')}
      />
    </Card>
  )
}
