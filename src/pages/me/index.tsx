/** The shopper: member card or signing in, preferences, and the doors to other parts of the app. */
import { View } from '@tarojs/components'
import { MembershipDoor } from '@/pages/_shared/membership-door'
import { Screen } from '@/pages/_shared/screen'
import { Banner } from '@/ui/components/banner'
import { useMessages } from '@/ui/hooks/use-looks'
import { useDemo, usePlatform } from '@/wiring-hooks'
import { page } from '@/wiring-page'
import { Doors } from './_parts/doors'
import { MemberCard } from './_parts/member-card'
import { Personas } from './_parts/personas'
import { Preferences } from './_parts/preferences'
import { SignIn } from './_parts/sign-in'
import { SignOut } from './_parts/sign-out'
import { Version } from './_parts/version'
import { useAccount } from './use-account'
import './index.scss'

function MePage() {
  const { me } = useMessages()
  const { clock } = usePlatform()
  const demo = useDemo()
  const account = useAccount()
  const { subject } = account
  return (
    <Screen title={me.title} tab="me">
      <View className="me">
        {subject.kind === 'member' && (
          <MemberCard key={subject.membership.number} member={subject} now={clock.now()} />
        )}
        {account.isHeld && (
          <Banner tone="info" title={me.busyTrip.title}>
            {me.busyTrip.advice}
          </Banner>
        )}
        {subject.kind !== 'member' && !account.isHeld && <SignIn account={account} />}
        {subject.kind === 'member' && account.problem && <Banner tone="warn">{account.problem}</Banner>}
        <MembershipDoor />
        {demo && <Personas demo={demo} account={account} />}
        <Preferences />
        <Doors isDemo={demo !== null} />
        {subject.kind === 'member' && !account.isHeld && <SignOut account={account} />}
        <View className="me__small">{me.privacy}</View>
        <Version />
      </View>
    </Screen>
  )
}

export default page(MePage)
