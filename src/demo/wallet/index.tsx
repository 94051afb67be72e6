/** The mocked wallet app of a demo: plays any payer's wallet, and says so. */
import { View } from '@tarojs/components'
import { Problem } from '@/pages/_shared/problem'
import { Screen } from '@/pages/_shared/screen'
import { Banner } from '@/ui/components/banner'
import { Button } from '@/ui/components/button'
import { EmptyState } from '@/ui/components/empty-state'
import { Skeleton } from '@/ui/components/skeleton'
import { useMessages } from '@/ui/hooks/use-looks'
import { page } from '@/wiring-page'
import { Acts } from './_parts/acts'
import { Bill } from './_parts/bill'
import { Cannot } from './_parts/cannot'
import { Codes } from './_parts/codes'
import { Owner } from './_parts/owner'
import { ShowCode } from './_parts/show-code'
import type { WalletPage } from './use-wallet'
import { useWallet } from './use-wallet'
import './index.scss'

function MockWalletPage() {
  const { demo } = useMessages()
  const view = useWallet()
  return (
    <Screen title={demo.wallet.title} onBack={view.back}>
      <View className="wallet">
        <Banner tone="accent" icon="flask-conical">
          {demo.wallet.notice}
        </Banner>
        {view.showsCode ? (
          <ShowCode />
        ) : view.hasCode ? (
          <WithCode view={view} />
        ) : (
          <Codes onRead={view.read} />
        )}
      </View>
    </Screen>
  )
}

function WithCode({ view }: { readonly view: WalletPage }) {
  const { cashier, demo } = useMessages()
  const { wallet, problem } = view
  if (problem === 'not-found')
    return (
      <EmptyState icon="wallet" title={demo.wallet.unknown.title} text={demo.wallet.unknown.advice}>
        <WaysOn view={view} />
      </EmptyState>
    )
  if (problem !== null)
    return (
      <Problem code={problem} onRetry={view.retry}>
        <WaysOn view={view} />
      </Problem>
    )
  if (!wallet) return <Skeleton shape="block" count={2} />
  const { status } = wallet.report
  if (status !== 'awaiting-user')
    return (
      <>
        <Bill wallet={wallet} />
        <EmptyState
          icon={ICON[status]}
          title={demo.wallet.over[status].title}
          text={demo.wallet.over[status].advice}
        >
          <WaysOn view={view} />
        </EmptyState>
      </>
    )
  return (
    <>
      <Owner payer={view.payer} balance={view.balance} able={view.able} onPick={view.pick} />
      <Bill wallet={wallet} />
      {view.refusal && (
        <Banner tone="danger" title={cashier.states.declined.title}>
          {cashier.declined[view.refusal]}
        </Banner>
      )}
      {view.payable === 'yes' ? (
        <Acts busy={view.busy} onAct={view.act} />
      ) : (
        <Cannot view={view} why={view.payable} />
      )}
    </>
  )
}

const ICON = {
  succeeded: 'circle-check',
  processing: 'hourglass',
  declined: 'circle-x',
  closed: 'circle-x',
} as const

/** The payer's own phone goes back to its cashier; anybody else's reads another code. */
function WaysOn({ view }: { readonly view: WalletPage }) {
  const { wallet } = useMessages().demo
  return (
    <>
      {view.isOwnPhone && (
        <Button variant="secondary" full onClick={view.back}>
          {wallet.back}
        </Button>
      )}
      <Button variant="quiet" icon="qr-code" full onClick={view.readAnother}>
        {wallet.another}
      </Button>
    </>
  )
}

export default page(MockWalletPage)
