/** The frame of every page: title, tabs, what is wrong with saving, and the ways out when it breaks. */
import type { ComponentProps } from 'react'
import { goHome, goInstead, goTo, HAS_NATIVE_BAR, useTitle } from '@/platform/page'
import { Banner } from '@/ui/components/banner'
import { PageFrame } from '@/ui/components/page-frame'
import { TabBar } from '@/ui/components/tab-bar'
import { useMessages } from '@/ui/hooks/use-looks'
import { useShopper, useTripState } from '@/wiring-hooks'
import { HOME } from '@/wiring-page'

const TABS = {
  home: { path: HOME, icon: 'house' },
  scan: { path: 'pages/scan/index', icon: 'scan-barcode' },
  orders: { path: 'pages/orders/index', icon: 'receipt-text' },
  me: { path: 'pages/me/index', icon: 'user-round' },
} as const
export type Tab = keyof typeof TABS
const KEYS: readonly Tab[] = ['home', 'scan', 'orders', 'me']

type Props = Omit<ComponentProps<typeof PageFrame>, 'rescue' | 'onError' | 'notice' | 'bar'> & {
  /** Shows the tab bar as the footer, with this tab active. */
  readonly tab?: Tab
}

export function Screen({ tab, footer, ...frame }: Props) {
  const { common, errors } = useMessages()
  const saved = useTripState((state) => state.saved)
  const isTooOld = useTripState((state) => state.health === 'newer')
  const needsSignIn = useShopper((state) => state.needsSignIn)
  const asksToSignIn = needsSignIn && tab !== 'me'
  useTitle(frame.title)
  return (
    <PageFrame
      {...frame}
      bar={HAS_NATIVE_BAR ? 'native' : 'own'}
      notice={
        (!saved || isTooOld || asksToSignIn) && (
          <>
            {isTooOld && (
              <Banner tone="warn" title={errors.tooOld.title}>
                {errors.tooOld.advice}
              </Banner>
            )}
            {!saved && <Banner tone="warn">{errors.storage.broken}</Banner>}
            {asksToSignIn && <SignInAgain />}
          </>
        )
      }
      rescue={[{ label: common.goHome, onClick: () => goHome(HOME) }]}
      footer={tab ? <Tabs active={tab} /> : footer}
    />
  )
}

/** The store has ended the member's session; the basket and an open payment wait for them. */
function SignInAgain() {
  const { errors, me } = useMessages()
  const { title, advice } = errors.client['signed-out']
  return (
    <Banner tone="warn" title={title} action={{ label: me.signIn, onClick: () => goTo(TABS.me.path) }}>
      {advice}
    </Banner>
  )
}

function Tabs({ active }: { readonly active: Tab }) {
  const { common } = useMessages()
  return (
    <TabBar
      label={common.mainScreens}
      items={KEYS.map((key) => ({ key, label: common.tabs[key], icon: TABS[key].icon }))}
      active={active}
      onSelect={(key) => {
        if (key !== active) goInstead(TABS[key].path)
      }}
    />
  )
}
