/** Membership: the card for the till, what it has saved, the plans, the family and the points. */
import { View } from '@tarojs/components'
import { goBack } from '@/platform/page'
import { Skeleton } from '@/ui/components/skeleton'
import { Toast } from '@/ui/components/toast'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { Problem } from '../_shared/problem'
import { Screen } from '../_shared/screen'
import { DigitalCard } from './_parts/digital-card'
import { Family, FamilyOverlays } from './_parts/family'
import { Notices } from './_parts/notices'
import { Plans } from './_parts/plans'
import { Points } from './_parts/points'
import { PurchaseSheet } from './_parts/purchase-sheet'
import { Savings } from './_parts/savings'
import { TrialCard } from './_parts/trial-card'
import { useFamily } from './use-family'
import { useMembership } from './use-membership'
import { usePurchase } from './use-purchase'
import './index.scss'

function MembershipPage() {
  const { membership } = useMessages()
  const view = useMembership()
  const purchase = usePurchase(view)
  const family = useFamily(view)
  const { subject, seen, problem } = view
  return (
    <Screen
      title={membership.title}
      onBack={() => goBack('pages/me/index')}
      toast={<Toast message={view.message} icon="circle-check" />}
      overlays={
        <>
          <PurchaseSheet view={view} purchase={purchase} />
          {family && <FamilyOverlays family={family} busy={view.busy === 'add'} />}
        </>
      }
    >
      <View className="membership">
        <Notices view={view} purchase={purchase} />
        {subject.kind === 'member' && (
          <DigitalCard member={subject} now={view.now} plans={seen?.plans ?? []} />
        )}
        {!seen && problem === null && <Skeleton shape="block" count={3} />}
        {!seen && problem !== null && <Problem code={problem} onRetry={view.retry} />}
        {seen && (
          <>
            {seen.trial !== null && !view.isHeld && <TrialCard view={view} />}
            <Savings view={view} seen={seen} />
            <Plans view={view} seen={seen} onChoose={purchase.choose} />
            {family && <Family family={family} />}
            {seen.points && <Points points={seen.points} />}
          </>
        )}
      </View>
    </Screen>
  )
}

export default page(MembershipPage)
