/** For a guest who has not had it: member prices for one visit. */
import { View } from '@tarojs/components'
import { Button } from '@/ui/components/button'
import { Card } from '@/ui/components/card'
import { useMessages } from '@/ui/hooks/use-looks'
import type { MembershipPage } from '../use-membership'

export function TrialCard({ view }: { readonly view: MembershipPage }) {
  const { trial } = useMessages().membership
  return (
    <Card>
      <View className="membership__stack">
        <View className="membership__strong">{trial.title}</View>
        <View className="membership__label">{trial.advice}</View>
        {!view.isInStore && <View className="membership__label">{trial.enterFirst}</View>}
        {view.isInStore ? (
          <Button
            variant="secondary"
            icon="badge-percent"
            full
            busy={view.busy === 'trial'}
            onClick={view.startTrial}
          >
            {trial.start}
          </Button>
        ) : (
          <Button variant="secondary" icon="store" full onClick={view.chooseStore}>
            {trial.chooseStore}
          </Button>
        )}
      </View>
    </Card>
  )
}
